import { containsArea, maxColumns, maxRows, sameArea } from "../model";
import type { Area } from "../model";
import { referenceArea, referenceText, withArea } from "./reference";
import { rewriteReferences, rewriteTokens } from "./rewrite";
import type { Reference } from "./token";

/**
 * Cells that are inserted ("Down", "Right") or deleted ("Up", "Left") at an area; entire rows or
 * columns when the area is. The area is that of the new, or of the vanishing, cells.
 */
export interface CellShift {
  readonly sheet: string;
  readonly area: Area;
  readonly direction: "Down" | "Right" | "Up" | "Left";
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function afterInsert(span: Span, at: Span): Span {
  const count = at.last - at.first + 1;
  return {
    first: span.first >= at.first ? span.first + count : span.first,
    last: span.last >= at.first ? span.last + count : span.last,
  };
}

/** Null when the whole span was deleted. */
function afterDelete(span: Span, at: Span): Span | null {
  if (span.first >= at.first && span.last <= at.last) return null;
  const count = at.last - at.first + 1;
  const moved = (end: number, inside: number): number =>
    end > at.last ? end - count : Math.min(end, inside);
  return { first: moved(span.first, at.first), last: moved(span.last, at.first - 1) };
}

const fits = (span: Span, size: number): Span | null =>
  span.first >= size ? null : { first: span.first, last: Math.min(span.last, size - 1) };

interface Axis {
  readonly along: Span;
  readonly across: Span;
}

const vertical = ({ top, bottom, left, right }: Area): Axis => ({
  along: { first: top, last: bottom },
  across: { first: left, last: right },
});

const horizontal = (area: Area): Axis => {
  const { along, across } = vertical(area);
  return { along: across, across: along };
};

const isInside = (span: Span, outer: Span): boolean =>
  span.first >= outer.first && span.last <= outer.last;

const isInsert = (direction: CellShift["direction"]): boolean =>
  direction === "Down" || direction === "Right";

const isWhole = ({ first, last }: Span, size: number): boolean => first === 0 && last === size - 1;

/** Where an area comes to stand; null when it vanishes. Areas only partly in the way stay. */
export function shiftArea(area: Area, { area: at, direction }: CellShift): Area | null {
  const isVertical = direction === "Down" || direction === "Up";
  const [axis, size] = isVertical ? [vertical, maxRows] : [horizontal, maxColumns];
  const [own, shift] = [axis(area), axis(at)];
  // entire columns stay entire
  if (!isInside(own.across, shift.across) || isWhole(own.along, size)) return area;
  const change = isInsert(direction) ? afterInsert : afterDelete;
  const moved = change(own.along, shift.along);
  const span = moved && fits(moved, size);
  return span && withSpan(area, span, isVertical);
}

const withSpan = (area: Area, { first, last }: Span, isVertical: boolean): Area =>
  isVertical ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Whether a reference in a formula on sheet `home` points to `sheet`. */
export const pointsTo = ({ sheet }: Reference, target: string, home: string): boolean =>
  sheet
    ? sheet.workbook === null && sheet.last === null && sameName(sheet.first, target)
    : sameName(home, target);

/** The formula after cells were inserted or deleted; `home` is the sheet it stands on. */
export function shiftFormula(formula: string, shift: CellShift, home: string): string {
  return rewriteTokens(formula, (token) => {
    if (token.kind !== "reference" || !pointsTo(token.reference, shift.sheet, home)) return null;
    const area = referenceArea(token.reference);
    const shifted = shiftArea(area, shift);
    if (shifted && sameArea(shifted, area)) return null;
    if (shifted) return referenceText(withArea(token.reference, shifted));
    const prefix = token.text.lastIndexOf("!") + 1;
    return `${token.text.slice(0, prefix)}#REF!`;
  });
}

/** Cells that are cut and pasted elsewhere. */
export interface CellMove {
  readonly sheet: string;
  readonly area: Area;
  readonly toSheet: string;
  readonly toRow: number;
  readonly toColumn: number;
}

function movedArea(area: Area, move: CellMove): Area {
  const rows = move.toRow - move.area.top;
  const columns = move.toColumn - move.area.left;
  return {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}

/**
 * A formula that stays where it is, after cells it may refer to were moved: what lay wholly in the
 * moved area follows, what lay wholly under the new place is gone.
 */
export function followMove(formula: string, move: CellMove, home: string): string {
  const target = movedArea(move.area, move);
  return rewriteReferences(formula, (reference) => {
    const area = referenceArea(reference);
    if (pointsTo(reference, move.sheet, home) && containsArea(move.area, area)) {
      const moved = withArea(reference, movedArea(area, move));
      if (sameName(move.sheet, move.toSheet)) return moved;
      const onHome = sameName(move.toSheet, home);
      return {
        ...moved,
        sheet: onHome ? null : { workbook: null, first: move.toSheet, last: null },
      };
    }
    return pointsTo(reference, move.toSheet, home) && containsArea(target, area)
      ? "gone"
      : reference;
  });
}

/** A formula that is itself cut and pasted: it keeps pointing to the same cells, moved ones followed. */
export function moveFormula(formula: string, move: CellMove): string {
  if (sameName(move.sheet, move.toSheet)) return followMove(formula, move, move.sheet);
  return rewriteReferences(formula, (reference) => {
    if (reference.sheet) {
      const area = referenceArea(reference);
      const inside = pointsTo(reference, move.sheet, "") && containsArea(move.area, area);
      return inside ? { ...withArea(reference, movedArea(area, move)), sheet: null } : reference;
    }
    const area = referenceArea(reference);
    return containsArea(move.area, area)
      ? withArea(reference, movedArea(area, move))
      : { ...reference, sheet: { workbook: null, first: move.sheet, last: null } };
  });
}
