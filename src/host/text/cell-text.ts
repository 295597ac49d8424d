import { CellError } from "../model";
import { dateText } from "./date-text";
import { generalText } from "./general";
import { parseFormat } from "./number-format";
import { numberText } from "./number-text";
import type { CellValue } from "../model";
import type { Condition, FormatSection } from "./number-format";
import type { DateOptions } from "./date-text";

/** What a cell shows, whatever its width. The code is in en-US form. */
export function cellText(value: CellValue, code: string, options: DateOptions): string {
  if (typeof value === "number") return numberShown(value, code, options);
  if (typeof value === "string") return textShown(value, code, options);
  if (value === null) return "";
  if (value instanceof CellError) return value.text;
  return value ? options.locale.true : options.locale.false;
}

const numberShown = (value: number, code: string, options: DateOptions): string =>
  code === "General"
    ? generalText(value, options.locale)
    : numberThrough(value, sectionsOf(code, options), options);

const textShown = (value: string, code: string, options: DateOptions): string =>
  code === "General" ? value : textThrough(value, sectionsOf(code, options));

const sectionsOf = (code: string, options: DateOptions): readonly FormatSection[] =>
  parseFormat(localCode(code, options)) ?? [];

/** The short date and time of the system stand behind these two codes, whatever they look like. */
function localCode(code: string, { locale }: DateOptions): string {
  if (code === "m/d/yyyy") return locale.shortDate;
  return code === "m/d/yyyy h:mm" ? `${locale.shortDate} h:mm` : code;
}

function textThrough(value: string, sections: readonly FormatSection[]): string {
  const section = sections.length === 4 ? sections[3] : sections.find(({ hasText }) => hasText);
  if (!section) return value;
  return section.parts
    .map((part) => (part.kind === "text" ? value : part.kind === "literal" ? part.text : ""))
    .join("");
}

function numberThrough(
  value: number,
  sections: readonly FormatSection[],
  options: DateOptions,
): string {
  const chosen = choose(value, sections);
  if (!chosen) return generalText(value, options.locale);
  const { section, magnitude, sign } = chosen;
  if (section.isDate) return dateText(value, section, options) ?? "#".repeat(10);
  if (section.parts.length === 0) return sections.length === 1 ? sign : "";
  const text = section.hasText
    ? textThrough(generalText(magnitude, options.locale), [section])
    : numberText(magnitude, section, options.locale);
  return isZero(text) ? text : sign + text;
}

/** "-0" is shown as "0". */
const isZero = (text: string): boolean => /\d/.test(text) && !/[1-9]/.test(text);

interface Chosen {
  readonly section: FormatSection;
  readonly magnitude: number;
  /** "-" where the section does not show it itself. */
  readonly sign: "" | "-";
}

function choose(value: number, sections: readonly FormatSection[]): Chosen | null {
  const numeric = sections.filter((section, index) => !(section.hasText && index > 0) && index < 3);
  if (numeric.length === 0) return null;
  const [first, second, third] = numeric;
  if (!first) return null;
  if (numeric.some(({ condition }) => condition)) return byCondition(value, numeric);
  const magnitude = Math.abs(value);
  if (value < 0)
    return second
      ? { section: second, magnitude, sign: "" }
      : { section: first, magnitude, sign: "-" };
  return { section: value === 0 && third ? third : first, magnitude, sign: "" };
}

function byCondition(value: number, sections: readonly FormatSection[]): Chosen | null {
  const section = sections.find(({ condition }, index) =>
    condition
      ? holds(value, condition)
      : index === sections.length - 1 || (index === 1 && value < 0),
  );
  if (!section) return null;
  return {
    section,
    magnitude: Math.abs(value),
    sign: value < 0 && section.condition?.operator !== "<" ? "-" : "",
  };
}

function holds(value: number, { operator, value: limit }: Condition): boolean {
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "=":
      return value === limit;
    case "<>":
      return value !== limit;
  }
}
