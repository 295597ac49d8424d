import { copyFormula } from "../../formula";
import { intersection, markSheet, withoutArea } from "../../model";
import { HostError } from "../../protocol";
import type { Book } from "../../book";
import type { Area, ConditionalFormat, ConditionalRule, FormulaPlace, Sheet } from "../../model";
import type { SheetTarget } from "../targets";

export type RuleKind = ConditionalRule["kind"];
export type RuleOf<Kind extends RuleKind> = Extract<ConditionalRule, { kind: Kind }>;
/** Rules that put a look on the cell, as opposed to bars, scales and icons. */
export type FormattedRule = Extract<ConditionalRule, { format: unknown }>;

/** A conditional format as objects refer to it; using a deleted one is ItemNotFound. */
export class ConditionalTarget {
  constructor(
    readonly owner: SheetTarget,
    private readonly known: ConditionalFormat,
  ) {}

  get book(): Book {
    return this.owner.book;
  }

  get sheet(): Sheet {
    return this.owner.sheet;
  }

  get format(): ConditionalFormat {
    if (!this.sheet.conditionalFormats.includes(this.known)) throw new HostError("ItemNotFound");
    return this.known;
  }

  get rule(): ConditionalRule {
    return this.format.rule;
  }

  /** The rule when it is of this kind; a rule of another kind has no such part. */
  ruleOf<Kind extends RuleKind>(kind: Kind): RuleOf<Kind> {
    const { rule } = this;
    if (rule.kind !== kind) throw new HostError("ItemNotFound");
    return rule as RuleOf<Kind>;
  }

  get formatted(): FormattedRule {
    const { rule } = this;
    if (!("format" in rule)) throw new HostError("ItemNotFound");
    return rule;
  }

  /** The cell that relative references of the rule count from. */
  get place(): FormulaPlace {
    const [first] = this.format.areas;
    return { sheet: this.sheet, row: first?.top ?? 0, column: first?.left ?? 0 };
  }

  changed(): void {
    markSheet(this.sheet, "conditionalFormats");
    this.book.isDirty = true;
  }
}

const within = (areas: readonly Area[], others: readonly Area[]): boolean =>
  areas.some((area) => others.some((other) => intersection(area, other) !== null));

/** The formats that touch these cells, the first in priority first. */
export const formatsOf = (sheet: Sheet, areas: readonly Area[]): readonly ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) => within(format.areas, areas));

/** Every text of a rule that begins with "=", moved along with the rule's first cell. */
function movedTexts<Data>(data: Data, move: (formula: string) => string): Data {
  if (typeof data === "string") return (data.startsWith("=") ? move(data) : data) as Data;
  if (Array.isArray(data)) return data.map((each: unknown) => movedTexts(each, move)) as Data;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => [key, movedTexts(value, move)]),
  ) as Data;
}

/** Takes formats off these cells; what is left of a format keeps meaning the same cells. */
export function clearFormats(sheet: Sheet, areas: readonly Area[]): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    if (!within(format.areas, areas)) return true;
    const left = areas.reduce<readonly Area[]>(
      (rest, hole) => rest.flatMap((area) => withoutArea(area, hole)),
      format.areas,
    );
    const [before, after] = [format.areas[0], left[0]];
    if (!before || !after) return false;
    const rows = after.top - before.top;
    const columns = after.left - before.left;
    if (rows !== 0 || columns !== 0)
      format.rule = movedTexts(format.rule, (text) => copyFormula(text, { rows, columns }));
    format.areas = left;
    return true;
  });
  markSheet(sheet, "conditionalFormats");
}
