import {
  cellCount,
  containsArea,
  intersection,
  isBlank,
  isEntireColumns,
  isEntireRows,
  maxColumns,
  maxRows,
  overlaps,
} from "../../model";
import { HostError } from "../../protocol";
import type { CellShift } from "../../formula";
import type { Area, Sheet } from "../../model";

const mostCells = 33_554_000;

const isVertical = ({ direction }: CellShift): boolean =>
  direction === "Down" || direction === "Up";

/** All cells that a shift moves or removes: from its area to the edge of the sheet. */
export function affected(shift: CellShift): Area {
  return isVertical(shift)
    ? { ...shift.area, bottom: maxRows - 1 }
    : { ...shift.area, right: maxColumns - 1 };
}

const spansBand = (area: Area, band: Area, vertical: boolean): boolean =>
  vertical
    ? area.left >= band.left && area.right <= band.right
    : area.top >= band.top && area.bottom <= band.bottom;

/** Refuses a shift before anything is moved. */
export function checkShift(sheet: Sheet, shift: CellShift): void {
  const { area, direction } = shift;
  const whole = isEntireRows(area) || isEntireColumns(area);
  if (!whole && cellCount(area) > mostCells) throw new HostError("OperationCellsExceedLimit");
  if (direction === "Down" || direction === "Right") checkRoom(sheet, shift);
  checkTables(sheet, shift);
  checkWhole(sheet, shift);
}

/** Nothing that is not blank may be pushed off the sheet. */
function checkRoom(sheet: Sheet, { area, direction }: CellShift): void {
  const edge: Area =
    direction === "Down"
      ? { ...area, top: maxRows - (area.bottom - area.top + 1), bottom: maxRows - 1 }
      : { ...area, left: maxColumns - (area.right - area.left + 1), right: maxColumns - 1 };
  sheet.cells.forEach(edge, (cell) => {
    if (!isBlank(cell)) throw new HostError("NonBlankCellOffSheet");
  });
}

function checkTables(sheet: Sheet, shift: CellShift): void {
  const band = affected(shift);
  for (const table of sheet.tables) {
    if (!overlaps(table.area, band)) continue;
    if (!spansBand(table.area, band, isVertical(shift)))
      throw new HostError("InsertDeleteConflict");
    const header = { ...table.area, bottom: table.area.top };
    const cutsHeader =
      table.showHeaders && shift.direction === "Up" && overlaps(header, shift.area);
    if (cutsHeader && !containsArea(shift.area, table.area))
      throw new HostError("InsertDeleteConflict");
  }
}

/** Merged cells and arrays move as a whole or not at all. */
function checkWhole(sheet: Sheet, shift: CellShift): void {
  const band = affected(shift);
  const vertical = isVertical(shift);
  const arrays = sheet.arrays.filter(({ kind }) => kind === "legacy").map(({ area }) => area);
  for (const area of [...sheet.merges, ...arrays]) {
    const cut = intersection(area, band);
    if (cut && !spansBand(area, band, vertical)) throw new HostError("InsertDeleteConflict");
  }
}
