import {
  CellError,
  intersection,
  isBlank,
  columnSpan,
  rowFormat,
  cellCount,
  wholeSheet,
} from "../../model";
import { invalidArgument } from "../../protocol";
import { asOneOf, optional } from "../arguments";
import { RangeAreasTarget, rangeAreasObject } from "../targets";
import { joinedAreas } from "./find";
import { required } from "./geometry";
import { usedArea } from "./used-area";
import type { Area, Cell, CellValue, Sheet } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { Method } from "../class-table";
import type { RangeTarget } from "../targets";

const cellTypes = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;
type CellType = (typeof cellTypes)[number];

const valueTypes = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;
type ValueKinds = (typeof valueTypes)[number];

function kindOf(value: CellValue): string {
  if (value instanceof CellError) return "Error";
  if (typeof value === "boolean") return "Logical";
  return typeof value === "number" ? "Number" : "Text";
}

const isWanted = (value: CellValue, kinds: ValueKinds): boolean =>
  kinds === "All" || kinds.includes(kindOf(value));

interface Wanted {
  readonly type: CellType;
  readonly kinds: ValueKinds;
}

/** The cells that are kept by cell; the others go by areas. */
function byCell(sheet: Sheet, area: Area, matches: (cell: Cell) => boolean): readonly Area[] {
  const places: { row: number; column: number }[] = [];
  sheet.cells.forEach(area, (cell, row, column) => {
    if (matches(cell)) places.push({ row, column });
  });
  return joinedAreas(places);
}

function blanks(sheet: Sheet, area: Area): readonly Area[] {
  const used = usedArea(sheet, { area, valuesOnly: true });
  const within = used ?? null;
  if (!within) return [];
  const bounded = intersection(within, area) ?? within;
  const places: { row: number; column: number }[] = [];
  for (let row = bounded.top; row <= bounded.bottom; row++) {
    for (let column = bounded.left; column <= bounded.right; column++) {
      if (isBlank(sheet.cells.get(row, column))) places.push({ row, column });
    }
  }
  return joinedAreas(places);
}

function visible(sheet: Sheet, area: Area): readonly Area[] {
  const rows = runs(area.top, area.bottom, (row) => {
    const { hidden, filtered } = rowFormat(sheet, row);
    return !hidden && !filtered;
  });
  const columns = runs(area.left, area.right, (column) => !columnSpan(sheet, column).hidden);
  return rows.flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({ top, bottom, left, right })),
  );
}

function runs(
  first: number,
  last: number,
  isIn: (index: number) => boolean,
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let start: number | null = null;
  for (let index = first; index <= last + 1; index++) {
    const inside = index <= last && isIn(index);
    if (inside) start ??= index;
    else if (start !== null) {
      found.push([start, index - 1]);
      start = null;
    }
  }
  return found;
}

/** Areas of rules, cut to the range; "same" means the rules of its first cell. */
function ruled(
  target: RangeTarget,
  rules: readonly { readonly areas: readonly Area[] }[],
  same: boolean,
): readonly Area[] {
  const { area } = target;
  const first: Area = { ...area, bottom: area.top, right: area.left };
  const wanted = same
    ? rules.filter(({ areas }) => areas.some((each) => intersection(each, first)))
    : rules;
  return wanted.flatMap(({ areas }) =>
    areas.map((each) => intersection(each, area)).filter((each) => each !== null),
  );
}

function find(target: RangeTarget, { type, kinds }: Wanted): readonly Area[] {
  const { sheet, area } = target;
  switch (type) {
    case "Blanks":
      return blanks(sheet, area);
    case "Constants":
      return byCell(
        sheet,
        area,
        ({ value, formula }) => formula === null && value !== null && isWanted(value, kinds),
      );
    case "Formulas":
      return byCell(
        sheet,
        area,
        ({ value, formula }) => formula !== null && isWanted(value, kinds),
      );
    case "Visible":
      return visible(sheet, area);
    case "ConditionalFormats":
    case "SameConditionalFormat":
      return ruled(target, sheet.conditionalFormats, type === "SameConditionalFormat");
    default:
      return ruled(target, sheet.dataValidations, type === "SameDataValidation");
  }
}

export function specialCells(target: RangeTarget, args: Arguments): readonly Area[] {
  const type = asOneOf(args[0], cellTypes);
  const kinds = optional<ValueKinds>(args[1], (value) => asOneOf(value, valueTypes), "All");
  if (kinds !== "All" && type !== "Constants" && type !== "Formulas") throw invalidArgument();
  target.book.refresh();
  return find(cellCount(target.area) === 1 ? target.with(wholeSheet) : target, { type, kinds });
}

function specialCellsObject(target: RangeTarget, args: Arguments): HostObject | null {
  const areas = specialCells(target, args);
  return areas.length > 0 ? rangeAreasObject(new RangeAreasTarget(target.owner, areas)) : null;
}

export const specialCellMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  getSpecialCells: required(specialCellsObject),
  getSpecialCellsOrNullObject: specialCellsObject,
};
