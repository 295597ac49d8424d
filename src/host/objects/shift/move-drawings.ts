import { leftOf, topOf } from "../range/position";
import { markSheet } from "../../model";
import type { CellShift } from "../../formula";
import type { Placement, Sheet } from "../../model";

/** Charts and pictures behind inserted or deleted rows or columns move with their cells, unless they are free. */
export function moveDrawings(sheet: Sheet, { area, direction }: CellShift, move: () => void): void {
  const vertical = direction === "Down" || direction === "Up";
  const inserts = direction === "Down" || direction === "Right";
  const sizeBefore = vertical
    ? topOf(sheet, area.bottom + 1) - topOf(sheet, area.top)
    : leftOf(sheet, area.right + 1) - leftOf(sheet, area.left);
  const edge = vertical ? topOf(sheet, area.top) : leftOf(sheet, area.left);
  const drawings = [...sheet.charts, ...sheet.pictures];
  const wholeLines = vertical
    ? area.left === 0 && area.right > 1000
    : area.top === 0 && area.bottom > 100_000;
  move();
  if (!wholeLines) return;
  const size =
    inserts && vertical ? topOf(sheet, area.bottom + 1) - topOf(sheet, area.top) : sizeBefore;
  for (const drawing of drawings) {
    const { placement } = drawing;
    if (placement.anchor === "Absolute" || start(placement, vertical) < edge) continue;
    const to = Math.max(edge, start(placement, vertical) + (inserts ? size : -size));
    if (vertical) placement.top = to;
    else placement.left = to;
    drawing.changed = true;
  }
  if (drawings.length > 0) markSheet(sheet, "charts", "pictures");
}

const start = ({ top, left }: Placement, vertical: boolean): number => (vertical ? top : left);
