import type { Sheet } from "../model";
import type { OrderedXml } from "./ordered-xml";
import type { WorksheetChild } from "./orders";
import type { Saving } from "./saving";

/** One sheet at work: its part without cells, into which each feature puts its elements. */
export interface SheetWriting {
  readonly sheet: Sheet;
  readonly part: string;
  readonly saving: Saving;
  readonly xml: OrderedXml<WorksheetChild>;
  readonly isNew: boolean;
  /** The prefix of the part's elements, with its colon. */
  readonly prefix: string;
}
