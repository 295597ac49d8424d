import type { ChartSpec } from "../../charts";
import type { ItemId, Language, SectionId } from "../../form";

export type Alignment = "start" | "center" | "end";
export type Orientation = "portrait" | "landscape";

/** A stretch of text with one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** `1-кесте`, `Таблица 1`: the number stands in the middle, so that a renderer may make it a field. */
export interface CaptionLabel {
  readonly before: string;
  readonly number: number;
  readonly after: string;
}

export interface Caption {
  readonly sequence: "table" | "figure";
  readonly label: CaptionLabel;
  readonly text: string;
}

export interface TableColumn {
  /** Weight: the renderer shares the page's width out by it. */
  readonly weight: number;
  readonly align: Alignment;
}

export interface HeaderCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface Table {
  readonly type: "table";
  readonly caption: Caption;
  readonly columns: readonly TableColumn[];
  /** Repeated on every page; a cell that a row above covers is left out. */
  readonly header: readonly (readonly HeaderCell[])[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | null;
  /** Smaller letters, for many columns. */
  readonly isDense: boolean;
}

export interface Heading {
  readonly type: "heading";
  /** 1: a section; 2: an item; 3: a part that the form does not number. */
  readonly level: 1 | 2 | 3;
  /** As the form prints it: `1.`, `1)`; null at level 3. */
  readonly number: string | null;
  readonly text: string;
  readonly subject: SectionId | ItemId | "feedback" | "directions";
}

export interface AnnexHeading {
  readonly type: "annex-heading";
  /** `1-қосымша`, `Приложение 1`. */
  readonly label: string;
  readonly text: string;
}

/** Where a text came from: the office's own words, or a sentence made of figures. */
export type TextOrigin = "narrative" | "statement" | "computed" | "missing";

export interface Paragraph {
  readonly type: "paragraph";
  readonly runs: readonly Run[];
  readonly origin: TextOrigin;
}

export interface List {
  readonly type: "list";
  readonly entries: readonly string[];
}

/** Small print beneath a table or figure. */
export interface Note {
  readonly type: "note";
  readonly text: string;
}

export interface Figure {
  readonly type: "figure";
  readonly caption: Caption;
  readonly chart: ChartSpec;
}

/** A picture made ready for the public: upright, no larger than it is shown, without what a camera wrote in it. */
export interface Picture {
  readonly type: "image/jpeg" | "image/png";
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Photo {
  readonly type: "photo";
  readonly caption: Caption;
  readonly picture: Picture;
}

/** Who signs: position left, name right. */
export interface Signature {
  readonly type: "signature";
  readonly position: string;
  readonly name: string;
}

export interface TitlePage {
  readonly type: "title-page";
  readonly body: string;
  readonly title: string;
  readonly period: string;
  /** The act that sets the form. */
  readonly basis: string;
}

export interface Contents {
  readonly type: "contents";
  readonly text: string;
}

export interface PageBreak {
  readonly type: "page-break";
}

export type Block =
  | TitlePage
  | Contents
  | PageBreak
  | Heading
  | AnnexHeading
  | Paragraph
  | List
  | Table
  | Figure
  | Photo
  | Note
  | Signature;

/** Pages of one orientation; a new part starts on a new page. */
export interface Part {
  readonly orientation: Orientation;
  readonly blocks: readonly Block[];
}

/** What the report lacks: a text that is missing in its language, or an item without anything. */
export type Gap =
  | { readonly kind: "language"; readonly place: string; readonly row: number | null }
  | { readonly kind: "item"; readonly item: ItemId };

/** A figure that stands for a section, as it is shown. */
export interface KeyFigure {
  readonly value: string;
  readonly label: string;
}

/** A report in one language, whole: every format is a rendering of this. */
export interface Report {
  readonly language: Language;
  readonly isDraft: boolean;
  /** For the properties of a file and the foot of its pages. */
  readonly title: string;
  readonly shortTitle: string;
  readonly author: string;
  /** `yyyy-mm-dd`; the times in a file are set to it. */
  readonly date: string;
  readonly draftMark: string;
  readonly parts: readonly Part[];
  readonly keyFigures: Readonly<Record<SectionId, readonly KeyFigure[]>>;
  readonly gaps: readonly Gap[];
}
