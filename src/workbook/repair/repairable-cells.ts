import { fieldName } from "../../form";
import type { Language } from "../../form";
import { findSheet, namedAreas } from "../find";
import { linkedRows } from "../link/linked-rows";
import { fieldSpecs, registerSpec, registerSpecs, specParts } from "../read/form-index";
import { ownTable } from "../read/own-table";
import { savedLinks } from "../read/read-answers";
import type { RowBlock } from "../read/row-block";
import { cellKey, formatAt, valueAt } from "../snapshot";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import { mended } from "./mended";
import type { Mended } from "./mended";

/** A cell that can be mended without a doubt. */
export interface RepairableCell extends Mended {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly from: string;
  /** True for a cell of the office's own. */
  readonly own: boolean;
}

/** Every such cell that feeds the form: of own tables, of fields, of linked ranges; no formula is among them. */
export function repairableCells(snapshot: Snapshot, language: Language): readonly RepairableCell[] {
  const names = namedAreas(snapshot);
  const tables = registerSpecs.flatMap(({ id }) => ownTable(snapshot, id, language).block ?? []);
  const linked = savedLinks({ snapshot, language }).flatMap(
    ({ link }) => linkedRows(snapshot, link, names).block ?? [],
  );
  const cells = [
    ...fieldCells(snapshot),
    ...tables.flatMap((block) => cellsOf(snapshot, block, false)),
    ...linked.flatMap((block) => cellsOf(snapshot, block, true)),
  ];
  const seen = new Set<string>();
  return cells.filter(({ sheet, row, column }) => {
    const key = `${sheet.name}!${cellKey(row, column)}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

interface Target {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly spec: Parameters<typeof specParts>[0];
  readonly own: boolean;
}

function cellOf(snapshot: Snapshot, target: Target): readonly RepairableCell[] {
  const { sheet, row, column, spec, own } = target;
  const value = valueAt(sheet, row, column);
  if (typeof value !== "string" && typeof value !== "number") return [];
  if (sheet.formulas.has(cellKey(row, column))) return [];
  const format = formatAt(snapshot, sheet, { row, column });
  const { date1904 } = snapshot;
  const found = mended({ kind: spec.kind, digits: spec.digits, value, format, date1904 });
  return found ? [{ ...found, sheet, row, column, from: String(value), own }] : [];
}

function fieldCells(snapshot: Snapshot): readonly RepairableCell[] {
  const names = namedAreas(snapshot);
  return fieldSpecs.flatMap((spec) =>
    specParts(spec).flatMap(({ part }) => {
      const place = names.get(fieldName(part).toLowerCase());
      const sheet = place && findSheet(snapshot, place.sheet);
      if (!sheet) return [];
      const { top: row, left: column } = place.area;
      return cellOf(snapshot, { sheet, row, column, spec, own: false });
    }),
  );
}

function cellsOf(snapshot: Snapshot, block: RowBlock, own: boolean): readonly RepairableCell[] {
  const { register, sheet, area, columns } = block;
  const specs = new Map(registerSpec(register).columns.map((spec) => [spec.id, spec]));
  return columns.flatMap(({ id, column }) => {
    const spec = specs.get(id);
    if (!spec) return [];
    const cells: RepairableCell[] = [];
    for (let row = area.top; row <= area.bottom; row += 1)
      cells.push(...cellOf(snapshot, { sheet, row, column, spec, own }));
    return cells;
  });
}
