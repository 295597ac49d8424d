import { cellArea, cellCount, isBlank, markCalculation, wholeSheet } from "../../model";
import { invalidArgument } from "../../protocol";
import { cellText, localeOf } from "../../text";
import { asOneOf, asText, isRecord, optional, textAt } from "../arguments";
import { RangeAreasTarget, RangeTarget, rangeAreasObject, rangeObject } from "../targets";
import { wildcardSource } from "../wildcards";
import { afterCellsChanged } from "./after-change";
import { required } from "./geometry";
import { checkUnlocked } from "./guard";
import { CellWriter } from "./write-cell";
import type { Book } from "../../book";
import type { Area, Cell, Sheet } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { Method } from "../class-table";
import type { SheetTarget } from "../targets";

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

function asCriteria(value: unknown): Criteria {
  if (value !== null && value !== undefined && !isRecord(value)) throw invalidArgument();
  const given = value ?? {};
  const direction = optional(
    given["searchDirection"],
    (each) => asOneOf(each, ["Forward", "Backwards"]),
    "Forward",
  );
  return {
    completeMatch: given["completeMatch"] === true,
    matchCase: given["matchCase"] === true,
    backwards: direction === "Backwards",
  };
}

function pattern(text: string, { completeMatch, matchCase }: Criteria, flags = ""): RegExp {
  const source = wildcardSource(text);
  return new RegExp(
    completeMatch ? `^(?:${source})$` : source,
    `${flags}su${matchCase ? "" : "i"}`,
  );
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Constants are looked for as they are shown and as they were typed, formulas by what they show. */
function shownTexts(book: Book, cell: Cell): readonly string[] {
  const { styles, date1904 } = book.workbook;
  const shown = cellText(cell.value, styles.at(cell.style).numberFormat, {
    locale: localeOf(book.profile.locale),
    date1904,
  });
  return cell.formula === null && typeof cell.value === "number"
    ? [shown, String(cell.value)]
    : [shown];
}

function findPlaces(
  book: Book,
  { sheet, area }: { readonly sheet: Sheet; readonly area: Area },
  search: RegExp,
): readonly Place[] {
  book.refresh();
  const places: Place[] = [];
  sheet.cells.forEach(area, (cell, row, column) => {
    if (!isBlank(cell) && shownTexts(book, cell).some((text) => search.test(text)))
      places.push({ row, column });
  });
  return places;
}

/** A single cell means the whole sheet, from behind that cell on. */
function find(target: RangeTarget, args: Arguments): HostObject | null {
  const criteria = asCriteria(args[1]);
  const { book, sheet, area } = target;
  const single = cellCount(area) === 1;
  const within = single ? wholeSheet : area;
  const places = findPlaces(book, { sheet, area: within }, pattern(textAt(args, 0), criteria));
  const ordered = single ? startingBehind(places, { row: area.top, column: area.left }) : places;
  const found = criteria.backwards ? ordered.at(-1) : ordered[0];
  return found ? rangeObject(target.with(cellArea(found.row, found.column))) : null;
}

function startingBehind(places: readonly Place[], start: Place): readonly Place[] {
  const isBehind = ({ row, column }: Place): boolean =>
    row > start.row || (row === start.row && column > start.column);
  return [...places.filter(isBehind), ...places.filter((place) => !isBehind(place))];
}

/** Neighbouring finds of a column are one area, as Excel answers. */
export function joinedAreas(places: readonly Place[]): readonly Area[] {
  const areas: Area[] = [];
  const byColumn = places.toSorted(
    (one, other) => one.column - other.column || one.row - other.row,
  );
  for (const { row, column } of byColumn) {
    const last = areas.at(-1);
    if (last?.left === column && last.bottom === row - 1)
      areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push(cellArea(row, column));
  }
  return areas.toSorted((one, other) => one.top - other.top || one.left - other.left);
}

export function findAll(target: SheetTarget, args: Arguments): HostObject | null {
  const { book, sheet } = target;
  const search = pattern(textAt(args, 0), asCriteria(args[1]));
  const areas = joinedAreas(findPlaces(book, { sheet, area: wholeSheet }, search));
  return areas.length > 0 ? rangeAreasObject(new RangeAreasTarget(target, areas)) : null;
}

/** Replaces in constants and in the text of formulas; answers how many replacements were made. */
export function replaceAll(target: RangeTarget, args: Arguments): number {
  const criteria = asCriteria(args[2]);
  const search = pattern(textAt(args, 0), criteria, "g");
  const replacement = asText(args[1]);
  const { book, sheet, area } = target;
  checkUnlocked(target);
  const writer = new CellWriter(book, sheet);
  let count = 0;
  sheet.cells.forEach(area, (cell, row, column) => {
    const before = cell.formula ?? editedText(book, cell);
    if (before === "") return;
    const found = [...before.matchAll(search)].filter(([match]) => match !== "").length;
    if (found === 0) return;
    count += found;
    writer.put(
      cell,
      before.replace(search, () => replacement),
      { row, column },
    );
  });
  if (count > 0) {
    markCalculation(book.workbook, sheet, area);
    afterCellsChanged(target);
  }
  return count;
}

/** The constant as the formula bar would show it. */
const editedText = (book: Book, cell: Cell): string =>
  cellText(cell.value, "General", {
    locale: localeOf(book.profile.locale),
    date1904: book.workbook.date1904,
  });

export const findMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  find: required(find),
  findOrNullObject: find,
  replaceAll,
};

export const sheetFindMethods: Readonly<Record<string, Method<SheetTarget>>> = {
  findAll: required(findAll),
  findAllOrNullObject: findAll,
  replaceAll: (target, args) => replaceAll(new RangeTarget(target, wholeSheet), args),
};
