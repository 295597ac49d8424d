import { CellError } from "../../model";
import type { CellValue, SortField } from "../../model";

export interface SortKey {
  readonly value: CellValue;
  /** Fill or font colour, for sorting by colour; the icon, for sorting by icon. */
  readonly mark: string;
}

/** The mark of an icon. */
export const iconMark = (icon: SortField["icon"]): string =>
  icon ? `${icon.set} ${String(icon.index)}` : "";

const wantedMark = ({ sortOn, color, icon }: SortField): string =>
  sortOn === "Icon" ? iconMark(icon) : (color ?? "");

interface Options {
  readonly matchCase: boolean;
  readonly locale: string;
}

/** Numbers, then texts, booleans and errors; blanks are last whatever the direction. */
const rankOf = (value: CellValue): number => {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  if (typeof value === "boolean") return 2;
  return value instanceof CellError ? 3 : 4;
};

export type CompareKeys = (one: SortKey, other: SortKey) => number;

export function compareBy(field: SortField, { matchCase, locale }: Options): CompareKeys {
  const collator = new Intl.Collator(locale, {
    sensitivity: matchCase ? "variant" : "accent",
    caseFirst: "lower",
  });
  if (field.sortOn !== "Value") {
    const wanted = wantedMark(field);
    const hit = ({ mark }: SortKey): number => (mark === wanted ? 0 : 1);
    return (one, other) => (hit(one) - hit(other)) * (field.ascending ? 1 : -1);
  }
  const direction = field.ascending ? 1 : -1;
  return (one, other) => {
    const [left, right] = [asNumber(one.value, field), asNumber(other.value, field)];
    const ranks = rankOf(left) - rankOf(right);
    if (left === null || right === null) return ranks;
    return direction * (ranks || compareAlike(left, right, collator));
  };
}

const asNumber = (value: CellValue, { dataOption }: SortField): CellValue => {
  if (dataOption !== "TextAsNumber" || typeof value !== "string" || value.trim() === "")
    return value;
  const number = Number(value);
  return Number.isNaN(number) ? value : number;
};

function compareAlike(left: CellValue, right: CellValue, collator: Intl.Collator): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "string" && typeof right === "string") return collator.compare(left, right);
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  return 0;
}
