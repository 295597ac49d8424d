import { fail, ok } from "../ooxml";
import type { Result } from "../ooxml";
import { fieldName, tableName } from "../form";
import type { FieldId, FieldValue, Language, RegisterId, RowValues } from "../form";
import type { WorkbookFailure } from "./failure";
import { findSheet, namedAreas } from "./find";
import { cellValues } from "./fill-values";
import { freeRows, ownRows, planRows } from "./own-rows";
import type { OwnRows, PartValues } from "./own-rows";
import { blankSheet } from "./plan";
import type { Plan, SheetPlan } from "./plan";
import { comparable } from "./read/comparable";
import { fieldSpecs, registerSpec, registerSpecs } from "./read/form-index";
import { readFields } from "./read/read-fields";
import { hasForm } from "./read/read-answers";
import { valueAt } from "./snapshot";
import type { Snapshot } from "./snapshot";

/** What is to stand in the form's own cells. */
export interface FillRequest {
  readonly fields?: { readonly [Id in FieldId]?: FieldValue<Id> };
  readonly registers?: { readonly [Id in RegisterId]?: readonly RowValues<Id>[] };
}

/** Writes values into the form's own cells: fields over what is there, rows over those of the same key, else below. */
export function planFill(
  snapshot: Snapshot,
  { fields = {}, registers = {} }: FillRequest,
): Result<Plan, WorkbookFailure> {
  if (!hasForm(snapshot)) return fail({ code: "no-form" });
  const language =
    readFields(snapshot, namedAreas(snapshot)).fields["settings.sheetLanguage"]?.value ?? "kk";
  const place = { snapshot, language };
  const plans = [
    ...Object.entries(fields).map(([id, value]) => fieldPlan(place, id, value)),
    ...registerSpecs.map(({ id }) => registerPlan(place, id, registers[id] ?? [])),
  ];
  const failed = plans.find((plan) => !plan.ok);
  if (failed?.ok === false) return failed;
  const sheets = plans.flatMap((plan) => (plan.ok ? plan.value : []));
  return ok({ sheets: mergedSheets(sheets), names: [], title: null });
}

interface Place {
  readonly snapshot: Snapshot;
  readonly language: Language;
}

type SheetPlans = Result<readonly SheetPlan[], WorkbookFailure>;

function fieldPlan({ snapshot, language }: Place, id: string, value: unknown): SheetPlans {
  const spec = fieldSpecs.find((each) => each.id === id);
  if (!spec) return fail({ code: "field-missing", name: id });
  const values = cellValues(spec, value, { language, date1904: snapshot.date1904 });
  if (!values) return fail({ code: "bad-value", part: id, found: String(value) });
  const names = namedAreas(snapshot);
  const sheets: SheetPlan[] = [];
  for (const [part, cell] of Object.entries(values)) {
    const named = names.get(fieldName(part).toLowerCase());
    const sheet = named && findSheet(snapshot, named.sheet);
    if (!sheet) return fail({ code: "field-missing", name: fieldName(part) });
    const { top: row, left: column } = named.area;
    sheets.push({ ...blankSheet(sheet.name, false), blocks: [{ row, column, values: [[cell]] }] });
  }
  return ok(sheets);
}

function registerPlan(
  { snapshot, language }: Place,
  id: RegisterId,
  rows: readonly object[],
): SheetPlans {
  if (rows.length === 0) return ok([]);
  const own = ownRows(snapshot, id);
  if (!own) return fail({ code: "table-missing", name: tableName(id) });
  const values: PartValues[] = [];
  for (const row of rows) {
    const line: Record<string, PartValues[string]> = {};
    for (const [column, value] of Object.entries(row)) {
      const spec = registerSpec(id).columns.find((each) => each.id === column);
      const cells = spec && cellValues(spec, value, { language, date1904: snapshot.date1904 });
      if (!cells) return fail({ code: "bad-value", part: column, found: String(value) });
      Object.assign(line, cells);
    }
    values.push(line);
  }
  return ok([planRows(own, placedRows(own, id, values), language)]);
}

/** A row of the same key is written over; another takes the next free row. */
function placedRows(own: OwnRows, id: RegisterId, rows: readonly PartValues[]) {
  const standing = rowsByKey(own, id);
  const free = freeRows(own);
  return rows.map((values) => {
    const key = keyOf(values, keyParts(own, id));
    const row = key === "" ? undefined : standing.get(key);
    return { row: row ?? (free.next().value as number), values };
  });
}

const keyParts = ({ columns }: OwnRows, id: RegisterId): readonly string[] => {
  const { key } = registerSpec(id);
  return [...columns.keys()].filter((part) => part === key || part.startsWith(`${key ?? "\0"}.`));
};

const keyOf = (values: PartValues, parts: readonly string[]): string => {
  const texts = parts.map((part) => {
    const value = values[part] ?? "";
    return typeof value === "object" ? "" : comparable(String(value));
  });
  return texts.some((text) => text !== "") ? texts.join("\n") : "";
};

function rowsByKey(own: OwnRows, id: RegisterId): ReadonlyMap<string, number> {
  const { found, columns, body } = own;
  const parts = keyParts(own, id);
  const rows = new Map<string, number>();
  for (let row = body.top; row <= body.bottom; row += 1) {
    const values = parts.map((part) => {
      const value = valueAt(found.sheet, row, columns.get(part) ?? 0);
      return [part, typeof value === "object" ? null : value] as const;
    });
    const key = keyOf(Object.fromEntries(values), parts);
    if (key !== "" && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}

/** One plan for each sheet. */
function mergedSheets(sheets: readonly SheetPlan[]): readonly SheetPlan[] {
  const merged = new Map<string, SheetPlan>();
  for (const sheet of sheets) {
    const same = merged.get(sheet.name);
    merged.set(
      sheet.name,
      same
        ? {
            ...same,
            blocks: [...same.blocks, ...sheet.blocks],
            resized: [...same.resized, ...sheet.resized],
          }
        : sheet,
    );
  }
  return [...merged.values()];
}
