import { runChecks, type CheckRun } from "../../src/checks";
import type { Answers, RegisterId, RegisterRow } from "../../src/form";
import { areaOf, columnOf } from "../../src/ooxml";
import {
  checkBook,
  readAnswers,
  valueAt,
  type SheetSnapshot,
  type Snapshot,
} from "../../src/workbook";
import { answersOf, type Given } from "../checks/given";
import { sound } from "../checks/sound";
import { got } from "../workbook/office/excel";
import { failingBooks } from "./failing";
import { editedBook } from "./edits";
import { opened } from "./books";
import { officeOf } from "./office-books";

jest.setTimeout(120_000);

const today = "2026-02-02";
const kinds = ({ findings }: CheckRun): readonly string[] =>
  findings.map(({ code, variant, severity }) => `${code} ${variant ?? ""} ${severity}`).sort();

const reversed = <Row>(rows: readonly Row[]): readonly Row[] => [...rows].reverse();

/** Each register's rows from the last to the first; a row keeps its place. */
const turned = (answers: Answers): Answers => ({
  ...answers,
  registers: Object.fromEntries(
    Object.entries(answers.registers).map(([id, { rows, sources }]) => [
      id,
      { rows: reversed(rows as readonly RegisterRow[]), sources },
    ]),
  ) as unknown as Answers["registers"],
});

const faulty = failingBooks.filter((_, index) => index % 6 === 0);

describe("the order", () => {
  test.each(faulty.map((book) => [book.about, book] as const))(
    "of rows changes no finding: %s",
    async (_, { office, finds: __, ...edits }) => {
      const { file, answers } = await officeOf(office);
      const found = opened(await editedBook(file, answers, edits)).answers;
      expect(kinds(runChecks(turned(found), { today }))).toEqual(
        kinds(runChecks(found, { today })),
      );
    },
  );

  test("of columns changes no finding", async () => {
    const { snapshot, answers } = await officeOf("okrugKk");
    const broken = withValue(snapshot, cellOf(answers, "services", "provided"), 51);
    const before = kinds(checkBook(broken, got(readAnswers(broken)), today));
    const mirrored = withColumnsMirrored(broken, "esep_services");
    expect(before).toContain("CNT-13  error");
    expect(kinds(checkBook(mirrored, got(readAnswers(mirrored)), today))).toEqual(before);
  });
});

describe("a number kept as text", () => {
  const columns = ["provided", "byProvider", "applications", "refused", "late", "providedPrevious"];

  test.each(columns)("in %s says what the number says, and that it is text", async (column) => {
    const { snapshot, answers } = await officeOf("okrugKk");
    const cell = cellOf(answers, "services", column);
    for (const value of [valueIn(snapshot, cell), 7_777]) {
      const asNumber = withValue(snapshot, cell, value);
      const asText = withValue(snapshot, cell, `${String(value)}\u00a0`);
      const [number, text] = [asNumber, asText].map((book) =>
        kinds(checkBook(book, got(readAnswers(book)), today)),
      );
      const computed = (finding: string) => !finding.startsWith("CNT-07 computed");
      expect(text!.filter((each) => !each.startsWith("CNT-02"))).toEqual(number!.filter(computed));
      expect(text!.filter((each) => each.startsWith("CNT-02"))).toHaveLength(1);
    }
  });
});

describe("a valid row more", () => {
  const service = {
    ...sound.rows.services[0],
    code: "00101009",
    name: { kk: "Тағы бір қызмет", ru: "Еще одна услуга" },
  };
  const more: readonly (readonly [RegisterId, object])[] = [
    ["events", { ...sound.rows.events[0], date: "2025-07-07" }],
    ["training", { ...sound.rows.training[0], date: "2025-11-11" }],
    ["feedback", { channel: "box", received: 3, answered: 3, inTime: 3 }],
    ["complaints", { ...sound.rows.complaints[1], number: "Ж-9" }],
    ["internalControl", { ...sound.rows.internalControl[0], date: "2025-08-08" }],
    ["monitoring", { ...sound.rows.monitoring[0], start: "2025-10-01", end: "2025-10-09" }],
    ["plans", sound.rows.plans[0]],
    ["sources", { ...sound.rows.sources[1], name: { kk: "Тағы дереккөз", ru: "Еще источник" } }],
  ];

  test.each(more)("in %s adds no finding", (register, row) => {
    const rows: NonNullable<Given["rows"]> = sound.rows;
    const given = { ...sound, rows: { ...rows, [register]: [...(rows[register] ?? []), row] } };
    expect(kinds(runChecks(answersOf(given), { today }))).toEqual([]);
  });

  test("in the register of services adds none where the totals count it", () => {
    const fields = {
      ...sound.fields,
      "counts.servicesTotal": 4,
      "counts.servicesTotal.previous": 4,
      "counts.servicesFree": 3,
      "counts.servicesPaper": 2,
      "counts.providedTotal": 210,
      "counts.byProvider": 110,
      "counts.providedTotal.previous": 204,
    };
    const rows = { ...sound.rows, services: [...sound.rows.services, service] };
    expect(kinds(runChecks(answersOf({ ...sound, fields, rows }), { today }))).toEqual([]);
  });
});

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function cellOf(answers: Answers, register: RegisterId, part: string): Cell {
  const [{ source, row }] = answers.registers[register].rows as readonly [RegisterRow];
  return { sheet: source.sheet, row: row - 1, column: columnOf(source.columns[part]!)! };
}

const valueIn = (snapshot: Snapshot, { sheet, row, column }: Cell): number =>
  valueAt(
    snapshot.sheets.find(({ name }) => name === sheet)!,
    row,
    column,
  ) as number;

const withSheet = (
  snapshot: Snapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
});

function withValue(snapshot: Snapshot, cell: Cell, value: number | string): Snapshot {
  return withSheet(snapshot, cell.sheet, (sheet) => ({
    ...sheet,
    values: sheet.values.map((line, down) =>
      down + sheet.used!.row === cell.row
        ? line.map((each, across) => (across + sheet.used!.column === cell.column ? value : each))
        : line,
    ),
  }));
}

function withColumnsMirrored(snapshot: Snapshot, name: string): Snapshot {
  const found = snapshot.sheets.find(({ tables }) => tables.some((table) => table.name === name))!;
  const { range } = found.tables.find((table) => table.name === name)!;
  const { left, right, top } = areaOf(range)!;
  const mirror = <Value>(line: ArrayLike<Value>, first: number, blank: Value): Value[] =>
    Array.from({ length: Math.max(line.length, right - first + 1) }, (_, at) => {
      const column = at + first;
      const from = column >= left && column <= right ? left + right - column : column;
      return line[from - first] ?? blank;
    });
  return withSheet(snapshot, found.name, (sheet) => {
    const first = sheet.used!.column;
    const isInside = (down: number): boolean => down + sheet.used!.row >= top;
    return {
      ...sheet,
      values: sheet.values.map((line, down) => (isInside(down) ? mirror(line, first, null) : line)),
      formats: sheet.formats.map((line, down) =>
        line && isInside(down) ? mirror(line, first, 0) : line,
      ),
      tables: sheet.tables.map((table) => ({ ...table, columns: reversed(table.columns) })),
    };
  });
}
