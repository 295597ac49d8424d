import { fieldName, listName, tableName } from "../../form";
import { findTable } from "../find";
import { lastUsedRow } from "../read/blank";
import type { SheetArea } from "../sheet-reference";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import { fieldGroups } from "./field-group";
import type { FieldGroup, FieldSheet } from "./field-group";
import { fieldLayouts, writeCell, writeGroup } from "./field-sheet";
import type { FormBook } from "./form-book";
import { listIds, writeList } from "./lists-sheet";
import { writeSettingsTable } from "./settings-sheet";
import type { SheetDraft } from "./sheet-draft";
import { repairColumns } from "./repair-columns";
import { anchorName, isRegisterKey, settingsRegisters } from "./sheet-key";
import type { RegisterKey, SheetKey } from "./sheet-key";
import { strandedTable } from "./stranded-table";

/** A sheet of the form as it stands, and every name that points somewhere. */
export interface StandingSheet {
  readonly snapshot: Snapshot;
  readonly sheet: SheetSnapshot;
  readonly names: ReadonlyMap<string, SheetArea>;
}

/** Puts back what has gone from a sheet of the form: under and beside what is there, never over it. */
export function repairSheet(
  draft: SheetDraft,
  key: SheetKey,
  { standing, book }: { readonly standing: StandingSheet; readonly book: FormBook },
): void {
  if (!has(standing, anchorName(key)))
    draft.name(anchorName(key), { top: 0, left: 0, bottom: 0, right: 0 });
  if (isRegisterKey(key)) repairRegister(draft, key, { standing, book });
  else if (key === "lists") repairLists(draft, standing, book);
  else if (key !== "contents") repairFields(draft, key, { standing, book });
  if (key === "settings") repairTables(draft, standing, book);
}

function repairRegister(
  draft: SheetDraft,
  key: RegisterKey & SheetKey,
  { standing, book }: { readonly standing: StandingSheet; readonly book: FormBook },
): void {
  const { snapshot, names } = standing;
  repairColumns(draft, key, { snapshot, book });
  const stranded = strandedTable(snapshot, names, key);
  if (stranded) {
    const { area, columns } = stranded;
    draft.table({ name: tableName(key), area, columns });
  }
}

const has = ({ names }: StandingSheet, name: string): boolean => names.has(name.toLowerCase());

function repairFields(
  draft: SheetDraft,
  sheet: FieldSheet,
  { standing, book }: { readonly standing: StandingSheet; readonly book: FormBook },
): void {
  let row = lastUsedRow(standing.sheet) + 1;
  fieldGroups(sheet, book).forEach((group, index) => {
    const cells = group.cells.filter(({ part }) => !has(standing, fieldName(part.part)));
    if (cells.length === 0) return;
    const place = placeOfGroup(group, standing);
    if (place === null) {
      writeGroup(draft, { sheet, group, row, number: index + 1 }, book);
      row += 1;
      return;
    }
    for (const cell of cells) {
      const column = fieldLayouts[sheet].firstCell + group.cells.indexOf(cell);
      writeCell(draft, { row: place, column, cell: { ...cell, value: null } }, book);
    }
  });
}

/** The row of a group of which at least one cell still has its name. */
function placeOfGroup({ cells }: FieldGroup, { names }: StandingSheet): number | null {
  for (const { part } of cells) {
    const named = names.get(fieldName(part.part).toLowerCase());
    if (named) return named.area.top;
  }
  return null;
}

/** The first column to the right of everything on the sheet, after a gap. */
const freeColumn = ({ sheet: { used } }: StandingSheet): number =>
  used ? used.column + used.columns + 1 : 0;

function repairTables(draft: SheetDraft, standing: StandingSheet, book: FormBook): void {
  let column = freeColumn(standing);
  for (const register of settingsRegisters) {
    if (findTable(standing.snapshot, tableName(register))) {
      repairColumns(draft, register, { snapshot: standing.snapshot, book });
      continue;
    }
    column += 1 + writeSettingsTable(draft, { register, column }, book);
  }
}

function repairLists(draft: SheetDraft, standing: StandingSheet, book: FormBook): void {
  let column = freeColumn(standing);
  for (const list of listIds) {
    if (has(standing, listName(list))) continue;
    writeList(draft, { list, column }, book);
    column += 1;
  }
}
