import { isDateFormat } from "../../ooxml";
import type { Kind } from "../../form";
import { tidied } from "../read/comparable";
import { parseDate, serialOfDate } from "../read/date-serial";
import { parseNumber } from "../read/number-text";

export type MendedKind = "number" | "date" | "text" | "code";

/** What a cell is to hold instead of the text that it holds. */
export interface Mended {
  readonly kind: MendedKind;
  readonly value: string | number;
  /** As a person reads it. */
  readonly shown: string;
  /** The number format to set; null where the one that is there will do. */
  readonly format: string | null;
}

/** A text cell of a column or field. */
export interface MendableCell {
  readonly kind: Kind;
  readonly digits: number | undefined;
  readonly value: string | number;
  readonly format: string;
  readonly date1904: boolean;
}

const textFormat = "@";

/** Groups of three and at most one comma or dot before other than three digits: nothing else has one meaning only. */
const plainNumber = /^[-−+]?(?:\d+|\d{1,3}(?:[ '’]\d{3})+)(?:[.,](?:\d{1,2}|\d{4,}))?$/;
const plainDate = /^(?:\d{2}\.\d{2}\.\d{4}|\d{4}-\d{2}-\d{2})$/;

const isCount = (value: number): boolean => value >= 0 && Number.isInteger(value);

function number({ kind, value, format }: MendableCell): Mended | null {
  if (typeof value !== "string" || !plainNumber.test(tidied(value))) return null;
  const parsed = parseNumber(value)?.value;
  if (parsed === undefined || (kind === "count" && !isCount(parsed))) return null;
  const wanted = format === textFormat ? "General" : null;
  return { kind: "number", value: parsed, shown: String(parsed), format: wanted };
}

function date({ value, format, date1904 }: MendableCell): Mended | null {
  if (typeof value !== "string" || !plainDate.test(tidied(value))) return null;
  const day = parseDate(value);
  if (day === null) return null;
  return {
    kind: "date",
    value: serialOfDate(day, date1904),
    shown: day.split("-").toReversed().join("."),
    format: isDateFormat(format) ? null : "dd.mm.yyyy",
  };
}

/** Blanks at the ends go, those within become single spaces; paragraphs stay. */
function text({ value }: MendableCell): Mended | null {
  if (typeof value !== "string") return null;
  const lines = value.replaceAll("\r\n", "\n").split("\n").map(tidied);
  const trimmed = lines.join("\n").trim();
  if (trimmed === value || trimmed === "") return null;
  return { kind: "text", value: trimmed, shown: trimmed, format: null };
}

/** A code that lost its zeros; only up to the length that the law gives it. */
function code({ value, digits, format }: MendableCell): Mended | null {
  if (digits === undefined) return null;
  const written = typeof value === "number" ? String(value) : tidied(value).replaceAll(" ", "");
  if (!/^\d+$/.test(written) || written.length > digits) return null;
  const whole = typeof value === "number" ? written.padStart(digits, "0") : written;
  if (whole === value) return null;
  return {
    kind: "code",
    value: whole,
    shown: whole,
    format: format === textFormat ? null : textFormat,
  };
}

const menders: Readonly<Record<Kind, (cell: MendableCell) => Mended | null>> = {
  text,
  text2: text,
  url: text,
  count: number,
  number,
  money: number,
  score: number,
  percent: () => null,
  date,
  flag: text,
  choice: text,
  code,
};

/** How a cell is mended; null where it needs nothing, or where what it says has more than one meaning. */
export const mended = (cell: MendableCell): Mended | null => menders[cell.kind](cell);
