import {
  boundingArea,
  cellArea,
  columnCount,
  markCalculation,
  markSheet,
  intersection,
  overlaps,
  qualifiedAddress,
  rowCount,
  withoutArea,
} from "../../model";
import { followMove, moveFormula } from "../../formula";
import { invalidArgument } from "../../protocol";
import { asBoolean, asOneOf, optional, targetOf } from "../arguments";
import { contentAt, placeContent } from "../place-cells";
import { rewriteFormulas } from "../rewrite-formulas";
import { RangeAreasTarget, RangeTarget } from "../targets";
import { afterCellsChanged } from "./after-change";
import { clearContents, clearFormats } from "./clear";
import { onSheet } from "./geometry";
import { checkArrays, checkBounded, checkUnlocked } from "./guard";
import { parseBookRange } from "./parse-address";
import { usedArea } from "./used-area";
import { breakSpills } from "./values";
import type { Area } from "../../model";
import type { CellContent } from "../place-cells";
import type { Arguments } from "../../protocol";
import type { Method } from "../class-table";

const copyTypes = ["All", "Formulas", "Values", "Formats", "Link"] as const;

interface CopyOptions {
  readonly type: (typeof copyTypes)[number];
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Where to copy from: a range, several areas, or an address anywhere in the workbook. */
function sourceOf(target: RangeTarget, value: unknown): RangeAreasTarget {
  const areas = targetOf(value, RangeAreasTarget);
  if (areas) return areas;
  const range =
    targetOf(value, RangeTarget) ??
    (typeof value === "string" ? parseBookRange(target.book, value, target.owner) : null);
  if (!range) throw invalidArgument();
  return new RangeAreasTarget(range.owner, [range.area]);
}

const bounds = ({ areas }: RangeAreasTarget): Area => areas.reduce(boundingArea);

/** Entire rows and columns are copied as far as they are used. */
function bounded(source: RangeAreasTarget): RangeAreasTarget {
  const { sheet } = source;
  const used = usedArea(sheet, { valuesOnly: false });
  return source.with(
    source.areas.map((area) => {
      const isWhole = columnCount(area) > 16_000 || rowCount(area) > 1_000_000;
      return isWhole
        ? ((used && intersection(used, area)) ?? { ...area, bottom: area.top, right: area.left })
        : area;
    }),
  );
}

/** The place to fill: the target's own size when it holds the source a whole number of times, else the source's. */
function destinationOf(
  { area }: RangeTarget,
  size: { readonly rows: number; readonly columns: number },
): Area {
  const rows = rowCount(area) % size.rows === 0 ? rowCount(area) : size.rows;
  const columns = columnCount(area) % size.columns === 0 ? columnCount(area) : size.columns;
  const fits = rows < 1_000_000 && columns < 16_000;
  const height = fits ? rows : size.rows;
  const width = fits ? columns : size.columns;
  return onSheet({
    top: area.top,
    left: area.left,
    bottom: area.top + height - 1,
    right: area.left + width - 1,
  });
}

function copyFrom(target: RangeTarget, args: Arguments): void {
  const source = bounded(sourceOf(target, args[0]));
  const options: CopyOptions = {
    type: optional<CopyOptions["type"]>(args[1], (value) => asOneOf(value, copyTypes), "All"),
    skipBlanks: optional(args[2], asBoolean, false),
    transpose: optional(args[3], asBoolean, false),
  };
  target.book.refresh();
  const from = bounds(source);
  const size = options.transpose
    ? { rows: columnCount(from), columns: rowCount(from) }
    : { rows: rowCount(from), columns: columnCount(from) };
  const destination = target.with(destinationOf(target, size));
  if (options.type !== "Formats") {
    checkUnlocked(destination);
    checkArrays(destination.sheet, destination.area);
    breakSpills(destination.sheet, destination.area);
  }
  const taken = source.areas.flatMap((area) => contents(source, area));
  for (let top = destination.area.top; top <= destination.area.bottom; top += size.rows) {
    for (let left = destination.area.left; left <= destination.area.right; left += size.columns) {
      paste(destination, { taken, from, corner: { top, left }, options, source });
    }
  }
  if (options.type === "All" || options.type === "Formats")
    copyMerges(source, destination, options);
  markCalculation(target.book.workbook, destination.sheet, destination.area);
  afterCellsChanged(destination);
}

interface Taken {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

function contents({ sheet }: RangeAreasTarget, area: Area): readonly Taken[] {
  const taken: Taken[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++)
      taken.push({ row, column, content: contentAt(sheet, row, column) });
  }
  return taken;
}

interface Paste {
  readonly taken: readonly Taken[];
  readonly from: Area;
  readonly corner: { readonly top: number; readonly left: number };
  readonly options: CopyOptions;
  readonly source: RangeAreasTarget;
}

const isBlankContent = ({ value, formula }: CellContent): boolean =>
  value === null && formula === null;

function paste({ sheet }: RangeTarget, { taken, from, corner, options, source }: Paste): void {
  for (const { row, column, content } of taken) {
    if (options.skipBlanks && isBlankContent(content)) continue;
    const [down, across] = options.transpose
      ? [column - from.left, row - from.top]
      : [row - from.top, column - from.left];
    const to = { row: corner.top + down, column: corner.left + across };
    const link = `=${qualifiedAddress(source.sheet.name, cellArea(row, column))}`;
    const next = pasted(content, contentAt(sheet, to.row, to.column), { options, link });
    const moves = next.formula === content.formula;
    const distance = { rows: moves ? to.row - row : 0, columns: moves ? to.column - column : 0 };
    placeContent(sheet, next, { ...to, ...distance });
  }
}

function pasted(
  content: CellContent,
  present: CellContent,
  { options, link }: { readonly options: CopyOptions; readonly link: string },
): CellContent {
  switch (options.type) {
    case "All":
      return content;
    case "Formulas":
      return { ...content, style: present.style };
    case "Values":
      return { value: content.value, formula: null, style: present.style };
    case "Formats":
      return { ...present, style: content.style };
    case "Link":
      return { value: 0, formula: link, style: present.style };
  }
}

function copyMerges(
  source: RangeAreasTarget,
  { sheet, area }: RangeTarget,
  { transpose }: CopyOptions,
): void {
  const from = bounds(source);
  const inside = source.sheet.merges.filter((merge) =>
    source.areas.some((each) => overlaps(each, merge)),
  );
  if (inside.length === 0 || transpose) return;
  const rows = area.top - from.top;
  const columns = area.left - from.left;
  sheet.merges = [
    ...sheet.merges.filter((merge) => !overlaps(merge, area)),
    ...inside.map((merge) => ({
      top: merge.top + rows,
      bottom: merge.bottom + rows,
      left: merge.left + columns,
      right: merge.right + columns,
    })),
  ];
  markSheet(sheet, "merges");
}

/** Cut and paste: the cells move with their formats, and every formula that meant them follows. */
function moveTo(target: RangeTarget, args: Arguments): void {
  checkBounded(target);
  const { book, sheet, area } = target;
  const given =
    targetOf(args[0], RangeTarget) ??
    (typeof args[0] === "string" ? parseBookRange(book, args[0], target.owner) : null);
  if (!given) throw invalidArgument();
  const { top, left } = given.area;
  const destination = given.with(
    onSheet({ top, left, bottom: top + rowCount(area) - 1, right: left + columnCount(area) - 1 }),
  );
  checkUnlocked(target);
  checkUnlocked(destination);
  const move = {
    sheet: sheet.name,
    area,
    toSheet: destination.sheet.name,
    toRow: top,
    toColumn: left,
  };
  const taken = contents(new RangeAreasTarget(target.owner, [area]), area);
  clearWhole(target, destination);
  rewriteFormulas(book, (formula, _home, on) => followMove(formula, move, on?.name ?? ""));
  for (const { row, column, content } of taken) {
    const formula = content.formula === null ? null : moveFormula(content.formula, move);
    const to = {
      row: top + row - area.top,
      column: left + column - area.left,
      rows: 0,
      columns: 0,
    };
    placeContent(destination.sheet, { ...content, formula }, to);
  }
  markCalculation(book.workbook, destination.sheet, destination.area);
  afterCellsChanged(destination);
}

/** Empties the old place, so far as the new one does not cover it. */
function clearWhole(target: RangeTarget, destination: RangeTarget): void {
  const same = target.sheet === destination.sheet;
  for (const part of same ? withoutArea(target.area, destination.area) : [target.area]) {
    clearContents(target.with(part));
    clearFormats(target.with(part));
  }
}

export const copyMethods: Readonly<Record<string, Method<RangeTarget>>> = { copyFrom, moveTo };
