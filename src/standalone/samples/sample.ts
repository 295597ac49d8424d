import type {
  BodyKind,
  FieldId,
  FieldValue,
  Language,
  NarrativeId,
  RegisterId,
  RowValues,
  StatementCode,
  Text2,
} from "../../form";

/** A range of the office's own sheet that feeds a register. */
export interface SampleLink {
  readonly register: RegisterId;
  readonly sheet: string;
  /** Header rows and data, A1 notation. */
  readonly range: string;
  /** Sheet rows from 1, both ends included. */
  readonly headerRows: readonly [first: number, last: number];
  /** Part -> column letters. */
  readonly map: Readonly<Record<string, string>>;
  /** Part -> the office's word -> code, where the word is not one that Esep knows. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The office's own text of an item, or the ready sentence that stands in its place. */
export interface SampleNarrative {
  readonly statement?: StatementCode;
  readonly text?: Text2;
}

/** A slip of the pen in the office's own sheet, and the check that notices it. */
export interface SampleSlip {
  readonly sheet: string;
  readonly address: string;
  readonly value: string | number;
  readonly finds: string;
}

/** An invented office: its workbook, and what a person would fill in and link to make the report. */
export interface Sample {
  /** In `assets/samples`. */
  readonly file: string;
  readonly kind: BodyKind;
  readonly year: number;
  /** The language in which the form sheets are made. */
  readonly language: Language;
  readonly fields: { readonly [Id in FieldId]?: FieldValue<Id> };
  readonly narratives: Readonly<Partial<Record<NarrativeId, SampleNarrative>>>;
  /** Registers that are typed into the form; the others are linked or have nothing. */
  readonly registers: { readonly [Id in RegisterId]?: readonly RowValues<Id>[] };
  readonly links: readonly SampleLink[];
  readonly slips: readonly SampleSlip[];
}
