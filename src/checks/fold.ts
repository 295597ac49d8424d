import type { CellRef } from "../form";
import { areaOf } from "./address";
import type { Finding } from "./finding";

/** Findings of one kind in one register, told once. */
export interface FoldedFinding<Found extends Finding = Finding> {
  /** The first of them: its sentence stands for all. */
  readonly finding: Found;
  readonly all: readonly Found[];
  /** The first cell of each, neighbours below each other joined: `C5:C9`. */
  readonly places: readonly CellRef[];
}

const keyOf = ({ code, variant, severity, register, item, accepted }: Finding): string =>
  [code, variant, severity, register, item, accepted?.reason].join("\n");

/** Keeps the order: a fold stands where its first finding stood. */
export function foldFindings<Found extends Finding>(
  findings: readonly Found[],
): readonly FoldedFinding<Found>[] {
  const folds = new Map<string, Found[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const fold = folds.get(key);
    if (fold) fold.push(finding);
    else folds.set(key, [finding]);
  }
  return [...folds.values()].flatMap((all) => {
    const [finding] = all;
    return finding === undefined ? [] : [{ finding, all, places: placesOf(all) }];
  });
}

interface Stretch {
  readonly sheet: string;
  readonly letters: string;
  readonly first: number;
  last: number;
}

function placesOf(findings: readonly Finding[]): readonly CellRef[] {
  const stretches: Stretch[] = [];
  const others: CellRef[] = [];
  for (const { cells } of findings) {
    const [cell] = cells;
    if (cell === undefined) continue;
    if (cell.address.includes(":")) others.push(cell);
    else extend(stretches, cell);
  }
  return [...stretches.map(cellOfStretch), ...others];
}

function extend(stretches: Stretch[], cell: CellRef): void {
  const { top: row } = areaOf(cell);
  const letters = cell.address.slice(0, cell.address.length - String(row).length);
  const open = stretches.at(-1);
  if (open?.sheet === cell.sheet && open.letters === letters && row - open.last <= 1)
    open.last = row;
  else stretches.push({ sheet: cell.sheet, letters, first: row, last: row });
}

function cellOfStretch({ sheet, letters, first, last }: Stretch): CellRef {
  const start = `${letters}${first}`;
  return { sheet, address: first === last ? start : `${start}:${letters}${last}` };
}
