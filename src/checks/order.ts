import { items } from "../form";
import type { CellRef, ItemId } from "../form";
import { areaOf } from "./address";
import type { Finding, Severity } from "./finding";

const severityOrder = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>;

const itemOrder: ReadonlyMap<ItemId | null, number> = new Map(
  items.map(({ id }, index) => [id, index]),
);

interface Keyed<Found> {
  readonly finding: Found;
  readonly severity: number;
  readonly item: number;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const nowhere: CellRef = { sheet: "", address: "" };

function keyed<Found extends Finding>(finding: Found): Keyed<Found> {
  const [cell = nowhere] = finding.cells;
  const { top, left } = areaOf(cell);
  return {
    finding,
    severity: severityOrder[finding.severity],
    item: itemOrder.get(finding.item) ?? itemOrder.size,
    sheet: cell.sheet,
    row: top,
    column: left,
  };
}

const compareText = (one: string, other: string): number =>
  one === other ? 0 : one < other ? -1 : 1;

/** Errors first, then by item of the form, code and cell. */
export function inOrder<Found extends Finding>(findings: readonly Found[]): readonly Found[] {
  return findings
    .map(keyed)
    .sort(
      (one, other) =>
        one.severity - other.severity ||
        one.item - other.item ||
        compareText(one.finding.code, other.finding.code) ||
        compareText(one.sheet, other.sheet) ||
        one.row - other.row ||
        one.column - other.column,
    )
    .map(({ finding }) => finding);
}
