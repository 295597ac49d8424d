import { addressOf } from "../../ooxml";
import type { CellRef } from "../../form";
import type { EditedSince, LeftCells, Raw } from "./entry";

const mostListed = 20;

/** Every cell of these areas by its address, empty ones left out. */
function filled(areas: readonly LeftCells[]): ReadonlyMap<string, CellRef & { readonly raw: Raw }> {
  const cells = new Map<string, CellRef & { readonly raw: Raw }>();
  for (const { sheet, area, formulas } of areas)
    formulas.forEach((line, down) => {
      line.forEach((raw, across) => {
        if (raw === "") return;
        const address = addressOf(area.top + down, area.left + across);
        cells.set(`${sheet}\n${address}`, { sheet, address, raw });
      });
    });
  return cells;
}

/** Cells that do not hold what an operation left in them, and cells filled since on the sheets that it added. */
export function editedCells(left: readonly LeftCells[], found: readonly LeftCells[]): EditedSince {
  const before = filled(left);
  const now = filled(found);
  const edited = [...before.values(), ...now.values()].filter(({ sheet, address }, index) => {
    const key = `${sheet}\n${address}`;
    const isSame = before.get(key)?.raw === now.get(key)?.raw;
    return !isSame && (index < before.size || !before.has(key));
  });
  return {
    cells: edited.slice(0, mostListed).map(({ sheet, address }) => ({ sheet, address })),
    total: edited.length,
  };
}
