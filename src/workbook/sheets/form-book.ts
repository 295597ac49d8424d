import type { BodyKind, Language } from "../../form";
import type { Translator } from "../../messages";
import type { SheetKey } from "./sheet-key";

/** What every sheet of the form has to know of the whole. */
export interface FormBook {
  readonly kind: BodyKind;
  readonly year: number;
  readonly language: Language;
  readonly t: Translator["t"];
  /** The name of each sheet in this workbook. */
  readonly sheetNames: Readonly<Record<SheetKey, string>>;
}
