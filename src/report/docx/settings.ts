import type { Language } from "../../form";
import type { Orientation } from "../tree";

/** Lengths in millimetres, letters in points. The usual layout of official papers: an assumption, so all in one place. */
export interface DocxSettings {
  readonly font: string;
  readonly textSize: number;
  readonly tableSize: number;
  /** Tables with many columns. */
  readonly denseSize: number;
  readonly denseHeaderSize: number;
  readonly noteSize: number;
  /** The empty line below a table. */
  readonly gapSize: number;
  readonly titleSize: number;
  readonly chartSize: number;
  readonly firstLine: number;
  readonly margins: Readonly<Record<Orientation, Margins>>;
  /** Page numbers in the contents are worked out by laying the pages out: dear, so only up to so many table rows. */
  readonly mostRowsLaidOut: number;
}

interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const defaultSettings: DocxSettings = {
  font: "Times New Roman",
  textSize: 14,
  tableSize: 12,
  denseSize: 10,
  denseHeaderSize: 9,
  noteSize: 11,
  gapSize: 6,
  titleSize: 18,
  chartSize: 10,
  firstLine: 12.5,
  margins: {
    portrait: { top: 20, right: 15, bottom: 20, left: 30 },
    landscape: { top: 25, right: 15, bottom: 15, left: 15 },
  },
  mostRowsLaidOut: 300,
};

const a4 = { short: 210, long: 297 };

/** Width of the text, in millimetres. */
export function textWidth(settings: DocxSettings, orientation: Orientation): number {
  const { left, right } = settings.margins[orientation];
  return (orientation === "portrait" ? a4.short : a4.long) - left - right;
}

export const page = a4;

const twipsInInch = 1440;
const millimetresInInch = 25.4;
const pixelsInInch = 96;

export const twips = (millimetres: number): number =>
  Math.round((millimetres / millimetresInInch) * twipsInInch);

export const pixels = (millimetres: number): number =>
  Math.round((millimetres / millimetresInInch) * pixelsInInch);

/** Word counts letters in half points. */
export const halfPoints = (points: number): number => points * 2;

export const localeOf = { kk: "kk-KZ", ru: "ru-KZ" } as const satisfies Record<Language, string>;
