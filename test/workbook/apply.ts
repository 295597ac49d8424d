import { rangeOf } from "../../src/ooxml";
import type { CellArea } from "../../src/ooxml";
import type { Plan, SheetPlan, Snapshot, SnapshotValue, SheetSnapshot } from "../../src/workbook";

/** What a plan makes of a workbook, without a host; formulas are kept and never calculated. */
export function applied(snapshot: Snapshot, plan: Plan): Snapshot {
  const codes = [...snapshot.formatCodes];
  const indexOf = (code: string): number => {
    const known = codes.indexOf(code);
    return known >= 0 ? known : codes.push(code) - 1;
  };
  const replaced = new Set(plan.sheets.flatMap(({ takesOver }) => takesOver ?? []));
  const standing = snapshot.sheets
    .filter(({ name }) => !replaced.has(name))
    .map((sheet) => {
      const change = plan.sheets.find(({ name, create }) => !create && name === sheet.name);
      return change ? changed(sheet, change, indexOf) : sheet;
    });
  const added = plan.sheets
    .filter(({ create }) => create)
    .map((sheet) => changed(emptySheet(sheet.name), sheet, indexOf));
  const names = new Map(snapshot.names.map((name) => [name.name.toLowerCase(), name]));
  for (const { name, formula } of plan.names)
    names.set(name.toLowerCase(), { name, scope: null, formula });
  return {
    ...snapshot,
    sheets: [...standing, ...added],
    names: [...names.values()],
    formatCodes: codes,
  };
}

/** Cells have their formats before they have values, which no snapshot tells. */
const formatsOf = new WeakMap<SheetSnapshot, ReadonlyMap<string, number>>();

const emptySheet = (name: string): SheetSnapshot => ({
  name,
  visibility: "visible",
  used: null,
  values: [],
  formats: [],
  formulas: new Map(),
  uncalculated: new Set(),
  hiddenRows: new Set(),
  merges: [],
  tables: [],
  comments: [],
  charts: [],
});

function changed(
  sheet: SheetSnapshot,
  plan: SheetPlan,
  indexOf: (code: string) => number,
): SheetSnapshot {
  const cells = new Map<string, SnapshotValue>();
  const formats = new Map(formatsOf.get(sheet));
  const formulas = new Map(sheet.formulas);
  sheet.values.forEach((row, down) => {
    row.forEach((value, across) => {
      const key = `${(sheet.used?.row ?? 0) + down},${(sheet.used?.column ?? 0) + across}`;
      if (value !== null) cells.set(key, value);
      formats.set(key, sheet.formats[down]?.[across] ?? 0);
    });
  });
  for (const { area, format } of plan.formats)
    forCells(area, (key) => formats.set(key, indexOf(format)));
  for (const { row, column, values } of plan.blocks) {
    values.forEach((line, down) => {
      line.forEach((value, across) => {
        const key = `${row + down},${column + across}`;
        if (value === null) return;
        formulas.delete(key);
        if (value === "") cells.delete(key);
        else if (typeof value === "object") formulas.set(key, value.formula);
        else cells.set(key, value);
      });
    });
  }
  for (const { row, column, text } of plan.links) cells.set(`${row},${column}`, text);
  const resized = new Map(plan.resized.map(({ name, area }) => [name, rangeOf(area)]));
  const made: SheetSnapshot = {
    ...sheet,
    ...gridOf(cells, formats, formulas),
    formulas,
    tables: [
      ...sheet.tables.map((table) => ({ ...table, range: resized.get(table.name) ?? table.range })),
      ...plan.tables.map(({ name, area, columns }) => ({
        name,
        range: rangeOf(area),
        headerRow: true,
        totalsRow: false,
        columns,
      })),
    ],
    charts: [
      ...sheet.charts.filter((name) => !plan.removedCharts.includes(name)),
      ...plan.charts.map(({ name }) => name),
    ],
  };
  formatsOf.set(made, formats);
  return made;
}

function forCells(area: CellArea, visit: (key: string) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) visit(`${row},${column}`);
}

function gridOf(
  cells: ReadonlyMap<string, SnapshotValue>,
  formats: ReadonlyMap<string, number>,
  formulas: ReadonlyMap<string, string>,
): Pick<SheetSnapshot, "used" | "values" | "formats"> {
  const places = [...cells.keys(), ...formulas.keys()].map((key) => key.split(",").map(Number));
  if (places.length === 0) return { used: null, values: [], formats: [] };
  const rows = Math.max(...places.map(([row = 0]) => row)) + 1;
  const columns = Math.max(...places.map(([, column = 0]) => column)) + 1;
  const grid = <Value>(at: (key: string) => Value): Value[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => at(`${row},${column}`)),
    );
  return {
    used: { row: 0, column: 0, rows, columns },
    values: grid((key) => cells.get(key) ?? null),
    formats: grid((key) => formats.get(key) ?? 0),
  };
}
