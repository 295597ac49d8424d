import { planFill, planForm, readAnswers } from "../../src/workbook";
import type { FillRequest, Snapshot } from "../../src/workbook";
import { applied } from "./apply";
import { book, sheet } from "./book";

const form = (date1904 = false): Snapshot => {
  const snapshot = book([sheet("Sheet1", [])], {}, { date1904 });
  return applied(
    snapshot,
    planForm({ kind: "village-akim", year: 2025, language: "kk", snapshot }),
  );
};

function filled(snapshot: Snapshot, request: FillRequest): Snapshot {
  const plan = planFill(snapshot, request);
  if (!plan.ok) throw new Error(JSON.stringify(plan.failure));
  return applied(snapshot, plan.value);
}

function answersOf(snapshot: Snapshot) {
  const read = readAnswers(snapshot);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

const rowsOf = (
  snapshot: Snapshot,
  register: "services" | "events" | "monitoring" | "narratives",
) => answersOf(snapshot).registers[register].rows.map(({ values }) => values);

test.each([[false], [true]])("values come back as they were given (1904: %s)", (date1904) => {
  const services = [
    {
      code: "00101001",
      name: { kk: "Анықтама", ru: "Справка" },
      byLawNumber: "=39",
      byLawDate: "2020-01-31",
      fee: "free",
      form: "both",
      stateCorporation: true,
      oneApplication: false,
      provided: 12,
    },
  ] as const;
  const monitoring = [{ satisfaction: 90.5, score: 4.88, start: "2025-03-01" }] as const;
  const fields = {
    "provider.name": { kk: "Әкімдік", ru: "Акимат" },
    "provider.bin": "010140000004",
    "settings.changeThreshold": 25,
  };
  const snapshot = filled(form(date1904), { fields, registers: { services, monitoring } });
  expect(rowsOf(snapshot, "services")).toEqual(services);
  expect(rowsOf(snapshot, "monitoring")).toEqual(monitoring);
  const read = answersOf(snapshot);
  expect(read.remarks).toEqual([]);
  expect(read.fields["provider.name"]?.value).toEqual(fields["provider.name"]);
  expect(read.fields["settings.changeThreshold"]?.value).toBe(25);
});

test("a row of the same key is written over, what is not named stays", () => {
  const first = filled(form(), {
    registers: { services: [{ code: "00101001", provided: 12, late: 1 }, { code: "00101002" }] },
  });
  const second = filled(first, { registers: { services: [{ code: "00101001", provided: 15 }] } });
  expect(rowsOf(second, "services")).toEqual([
    { code: "00101001", provided: 15, late: 1 },
    { code: "00101002" },
  ]);
});

test("the text of an item goes into the row of that item", () => {
  const text = { kk: "Мәтін", ru: "Текст" };
  const snapshot = filled(form(), { registers: { narratives: [{ item: "2.1", text }] } });
  const rows = rowsOf(snapshot, "narratives");
  expect(rows).toHaveLength(16);
  expect(rows).toContainEqual({ item: "2.1", text });
});

test("a table grows with its rows, in the look of the others", () => {
  const events = Array.from({ length: 25 }, (_, index) => ({
    participants: index,
    date: "2025-01-01",
  }));
  const plan = planFill(form(), { registers: { events } });
  if (!plan.ok) throw new Error(plan.failure.code);
  const [change] = plan.value.sheets;
  expect(change?.resized).toEqual([
    { name: "esep_events", area: { top: 4, left: 0, bottom: 29, right: 7 } },
  ]);
  expect(change?.formats).toContainEqual({
    area: { top: 25, left: 0, bottom: 29, right: 0 },
    format: "dd.mm.yyyy",
  });
  expect(change?.validations.length).toBeGreaterThan(0);
  expect(rowsOf(applied(form(), plan.value), "events")).toHaveLength(25);
});

test("rows are added after those that are there", () => {
  const first = filled(form(), { registers: { events: [{ participants: 1 }] } });
  const second = filled(first, { registers: { events: [{ participants: 2 }] } });
  expect(rowsOf(second, "events")).toEqual([{ participants: 1 }, { participants: 2 }]);
});

test("a table or a cell that is gone is refused", () => {
  const snapshot = form();
  const sheets = snapshot.sheets.map((each) => ({
    ...each,
    tables: each.tables.filter(({ name }) => name !== "esep_events"),
  }));
  expect(
    planFill({ ...snapshot, sheets }, { registers: { events: [{ participants: 1 }] } }),
  ).toEqual({
    ok: false,
    failure: { code: "table-missing", name: "esep_events" },
  });
  const names = snapshot.names.filter(({ name }) => name !== "esep_provider_bin");
  expect(planFill({ ...snapshot, names }, { fields: { "provider.bin": "1" } })).toEqual({
    ok: false,
    failure: { code: "field-missing", name: "esep_provider_bin" },
  });
  expect(planFill(book([sheet("a", [[1]])]), {})).toEqual({
    ok: false,
    failure: { code: "no-form" },
  });
});

test("a day that is none is refused", () => {
  const plan = planFill(form(), { registers: { events: [{ date: "31.12.2025" }] } });
  expect(plan).toEqual({
    ok: false,
    failure: { code: "bad-value", part: "date", found: "31.12.2025" },
  });
});
