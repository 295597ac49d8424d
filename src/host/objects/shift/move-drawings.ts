import { isEntireColumns, isEntireRows, markSheet } from "../../model";
import { heightOf, leftOf, topOf, widthOf } from "../range/position";
import type { CellShift } from "../../formula";
import type { Chart, Picture, Placement, Sheet } from "../../model";

interface Push {
  readonly side: "top" | "left";
  /** Points from which on things move. */
  readonly edge: number;
  /** Points that things move by; negative towards the beginning. */
  readonly distance: number;
}

/** Only entire rows and columns move what floats over the cells. */
function pushOf(sheet: Sheet, { area, direction }: CellShift): Push | null {
  const sign = direction === "Down" || direction === "Right" ? 1 : -1;
  if (isEntireRows(area))
    return { side: "top", edge: topOf(sheet, area.top), distance: sign * heightOf(sheet, area) };
  if (isEntireColumns(area))
    return { side: "left", edge: leftOf(sheet, area.left), distance: sign * widthOf(sheet, area) };
  return null;
}

const isFree = ({ anchor }: Placement): boolean => anchor === "Absolute";

function pushDrawing(drawing: Chart | Picture, { side, edge, distance }: Push): void {
  const { placement } = drawing;
  if (isFree(placement) || placement[side] < edge) return;
  placement[side] = Math.max(edge, placement[side] + distance);
  drawing.changed = true;
}

/** Charts and pictures behind inserted or deleted rows or columns move with their cells, unless they are free. */
export function moveDrawings(sheet: Sheet, shift: CellShift): void {
  const push = pushOf(sheet, shift);
  if (!push) return;
  for (const chart of sheet.charts) pushDrawing(chart, push);
  for (const picture of sheet.pictures) pushDrawing(picture, push);
  if (sheet.charts.length > 0) markSheet(sheet, "charts");
  if (sheet.pictures.length > 0) markSheet(sheet, "pictures");
}
