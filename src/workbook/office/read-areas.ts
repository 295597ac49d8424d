import type { CellArea } from "../../ooxml";
import { rangeAt } from "./ranges";

export interface AskedArea {
  readonly worksheet: Excel.Worksheet;
  readonly area: CellArea;
}

/** Cells in one answer that every host gives. */
const mostCells = 60_000;

const cellsOf = ({ top, left, bottom, right }: CellArea): number =>
  (bottom - top + 1) * (right - left + 1);

/** Areas too large for one answer are cut into groups of rows. */
function pieces({ worksheet, area }: AskedArea): readonly AskedArea[] {
  if (cellsOf(area) <= mostCells) return [{ worksheet, area }];
  const rows = Math.max(1, Math.floor(mostCells / (area.right - area.left + 1)));
  const cut: AskedArea[] = [];
  for (let top = area.top; top <= area.bottom; top += rows)
    cut.push({
      worksheet,
      area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) },
    });
  return cut;
}

/** Asks for areas in as few round trips as the host's limit allows; the last one is sent with what else is asked. */
export async function readAreas<Asked extends AskedArea>(
  context: Excel.RequestContext,
  areas: readonly Asked[],
  load: (range: Excel.Range) => Excel.Range,
): Promise<readonly (Asked & { readonly range: Excel.Range })[]> {
  let room = mostCells;
  const read: (Asked & { readonly range: Excel.Range })[] = [];
  for (const asked of areas)
    for (const piece of pieces(asked)) {
      const cells = cellsOf(piece.area);
      if (cells > room) {
        await context.sync();
        room = mostCells;
      }
      room -= cells;
      const range = load(rangeAt(piece.worksheet, piece.area));
      read.push({ ...asked, area: piece.area, range });
    }
  await context.sync();
  return read;
}
