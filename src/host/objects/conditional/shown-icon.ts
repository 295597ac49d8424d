import { containsCell } from "../../model";
import type { Book } from "../../book";
import type { ConditionalFormat, IconCriterion, Sheet } from "../../model";

/** An icon by its set and its place in it, counted from the lowest. */
export interface ShownIcon {
  readonly set: string;
  readonly index: number;
}

type IconRule = Extract<ConditionalFormat["rule"], { kind: "IconSet" }>;
type Thresholds = readonly (number | null)[];

interface Icons {
  readonly format: ConditionalFormat;
  readonly rule: IconRule;
  readonly thresholds: Thresholds;
}

export type IconAt = (row: number, column: number) => ShownIcon | null;

/** Which icon the cells of a sheet show: the first rule that gives them one decides. */
export function iconsOf(book: Book, sheet: Sheet): IconAt {
  const icons = sheet.conditionalFormats.flatMap((format): readonly Icons[] =>
    format.rule.kind === "IconSet"
      ? [{ format, rule: format.rule, thresholds: thresholdsOf(book, sheet, format) }]
      : [],
  );
  return (row, column) => {
    const value = sheet.cells.get(row, column)?.value;
    const found = icons.find(({ format }) =>
      format.areas.some((area) => containsCell(area, row, column)),
    );
    return found && typeof value === "number" ? iconFor(found, value) : null;
  };
}

function iconFor({ rule, thresholds }: Icons, value: number): ShownIcon {
  const reached = rule.criteria.findLastIndex(
    (criterion, index) => index === 0 || isReached(criterion, value, thresholds[index] ?? null),
  );
  const index = rule.reverse ? rule.criteria.length - 1 - reached : reached;
  return rule.criteria[reached]?.customIcon ?? { set: rule.style, index };
}

const isReached = ({ operator }: IconCriterion, value: number, threshold: number | null): boolean =>
  threshold !== null && (operator === "GreaterThan" ? value > threshold : value >= threshold);

function thresholdsOf(book: Book, sheet: Sheet, { areas, rule }: ConditionalFormat): Thresholds {
  if (rule.kind !== "IconSet") return [];
  const numbers: number[] = [];
  for (const area of areas)
    sheet.cells.forEach(area, ({ value }) => {
      if (typeof value === "number") numbers.push(value);
    });
  numbers.sort((one, other) => one - other);
  const place = { sheet, row: areas[0]?.top ?? 0, column: areas[0]?.left ?? 0 };
  return rule.criteria.map(({ type, formula }) => {
    if (type === "Invalid") return null;
    const given = book.calculator.evaluate(formula, place);
    return typeof given === "number" ? threshold(type, given, numbers) : null;
  });
}

function threshold(type: string, given: number, sorted: readonly number[]): number {
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  if (type === "Percent") return least + ((most - least) * given) / 100;
  return type === "Percentile" ? percentile(sorted, given / 100) : given;
}

function percentile(sorted: readonly number[], part: number): number {
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
