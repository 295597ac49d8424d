import { addressOf, areaOf, ok } from "../../ooxml";
import type { Result } from "../../ooxml";
import type { CellRef } from "../../form";
import type { WorkbookFailure } from "../failure";
import { emptyPlan, blankSheet } from "../plan";
import type { CellBlock, Plan, PlanValue, SheetPlan } from "../plan";
import { readAnswers } from "../read/read-answers";
import { isInside } from "../sheet-reference";
import { joinAreas } from "../sheets/join-areas";
import { cellArea } from "../sheet-reference";
import type { Snapshot } from "../snapshot";
import type { MendedKind } from "./mended";
import { repairableCells } from "./repairable-cells";
import type { RepairableCell } from "./repairable-cells";

export interface RepairRequest {
  /** False leaves linked ranges of the office as they are; to be asked for first. */
  readonly includeOwnCells: boolean;
  /** Only these cells, those of one finding; all without it. */
  readonly only?: readonly CellRef[];
}

export interface RepairedCell {
  readonly cell: CellRef;
  readonly from: string;
  readonly to: string;
  readonly kind: MendedKind;
  /** True for a cell of the office's own. */
  readonly own: boolean;
}

export interface Repair {
  readonly plan: Plan;
  readonly cells: readonly RepairedCell[];
  /** The office's own cells that could be mended and are left. */
  readonly ownCellsLeft: number;
}

/** Numbers and dates kept as text, blanks around names, codes without their zeros: only what has one meaning, never a formula. */
export function planRepair(
  snapshot: Snapshot,
  { includeOwnCells, only }: RepairRequest,
): Result<Repair, WorkbookFailure> {
  const read = readAnswers(snapshot);
  if (!read.ok) return read;
  const language = read.value.fields["settings.sheetLanguage"]?.value ?? "kk";
  const found = repairableCells(snapshot, language).filter((cell) => isWanted(cell, only));
  const cells = found.filter(({ own }) => includeOwnCells || !own);
  return ok({
    plan: planOf(cells),
    cells: cells.map(shownCell),
    ownCellsLeft: found.length - cells.length,
  });
}

const isWanted = ({ sheet, row, column }: RepairableCell, only: RepairRequest["only"]): boolean =>
  only === undefined ||
  only.some((ref) => {
    const area = ref.sheet === sheet.name ? areaOf(ref.address) : null;
    return area !== null && isInside({ row, column }, area);
  });

const shownCell = ({
  sheet,
  row,
  column,
  from,
  shown,
  kind,
  own,
}: RepairableCell): RepairedCell => ({
  cell: { sheet: sheet.name, address: addressOf(row, column) },
  from,
  to: shown,
  kind,
  own,
});

function planOf(cells: readonly RepairableCell[]): Plan {
  const bySheet = grouped(cells, ({ sheet }) => sheet.name);
  const sheets = [...bySheet].map(([name, own]): SheetPlan => {
    const formats = own.flatMap((cell) =>
      cell.format === null ? [] : [{ area: cellArea(cell), format: cell.format }],
    );
    const columns = grouped(own, ({ column }) => column);
    return {
      ...blankSheet(name, false),
      blocks: [...columns.values()].map(columnBlock),
      formats: joinAreas(formats, ({ format }) => format),
    };
  });
  return { ...emptyPlan, sheets };
}

function grouped<Key>(
  cells: readonly RepairableCell[],
  keyOf: (cell: RepairableCell) => Key,
): ReadonlyMap<Key, readonly RepairableCell[]> {
  const groups = new Map<Key, RepairableCell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups;
}

/** The cells of one column in one block; what stands between them is left as it is. */
function columnBlock(cells: readonly RepairableCell[]): CellBlock {
  const rows = cells.map(({ row }) => row);
  const top = Math.min(...rows);
  const values = Array.from({ length: Math.max(...rows) - top + 1 }, (): PlanValue[] => [null]);
  for (const { row, value } of cells) values[row - top] = [value];
  return { row: top, column: cells[0]?.column ?? 0, values };
}
