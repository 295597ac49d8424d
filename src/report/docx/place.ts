import type { Language } from "../../form";
import type { Orientation } from "../tree";
import type { OtherLanguage } from "./runs";
import type { DocxSettings } from "./settings";

/** What a block needs to know of the page it stands on. */
export interface Place {
  readonly settings: DocxSettings;
  readonly language: Language;
  readonly orientation: Orientation;
  /** Null in the document's own language. */
  readonly other: OtherLanguage;
}
