import { runChecks } from "../../../src/checks";
import { planFill, planNextYear } from "../../../src/workbook";
import type { FillRequest } from "../../../src/workbook";
import { answers, apply, got, inExcel, makeForm, snapshot } from "../office/excel";

jest.setTimeout(120_000);

const lastYear: FillRequest = {
  registers: {
    services: [
      {
        code: "00101001",
        name: { kk: "Анықтама", ru: "Справка" },
        fee: "free",
        provided: 40,
        late: 2,
      },
      { code: "00101002", fee: "paid", byPortal: 5, byProvider: 7, providedPrevious: 3 },
    ],
    complaints: [
      { number: "ш-1", date: "2025-03-03", service: "00101001", cause: "delay" },
      { number: "ш-2", date: "2025-03-04", service: "00101001", cause: "fee" },
    ],
    complaintsAnnex: [],
    events: [{ date: "2025-05-05", type: "seminar" }],
    monitoring: [
      { conductor: { kk: "Қор", ru: "Фонд" }, start: "2025-01-01", satisfaction: 91.5, score: 4.5 },
    ],
    indicators: [{ name: { kk: "Үлес", ru: "Доля" }, plan: 10, fact: 12, factPrevious: 8 }],
    sources: [{ name: { kk: "Журнал", ru: "Журнал" }, date: "2025-12-31", verified: true }],
    narratives: [{ item: "1.1", text: { kk: "Мәтін жазылды.", ru: "Текст записан." } }],
    acceptances: [{ code: "CNT-05", reason: "себеп" }],
  },
};

/** Runs on the workbook of the new year. */
async function inNextYear(work: () => Promise<void>): Promise<void> {
  await inExcel(async () => {
    await makeForm("kk");
    await apply((book) => planFill(book, lastYear));
    await apply((book) => got(planNextYear(book)).plan);
    await work();
  });
}

test("what was this year's is the year before's, in every register that compares", async () => {
  await inNextYear(async () => {
    const { fields, registers } = await answers();
    expect(fields["provider.reportYear"]?.value).toBe(2026);
    expect(fields["counts.servicesTotal.previous"]?.value).toBe(2);
    expect(fields["counts.servicesFree.previous"]?.value).toBe(1);
    expect(fields["counts.providedTotal.previous"]?.value).toBe(52);
    expect(registers.services.rows.map(({ values }) => values)).toEqual([
      {
        code: "00101001",
        name: { kk: "Анықтама", ru: "Справка" },
        fee: "free",
        providedPrevious: 40,
      },
      { code: "00101002", fee: "paid", providedPrevious: 12 },
    ]);
    expect(registers.monitoring.rows.map(({ values }) => values)).toEqual([
      { conductor: { kk: "Қор", ru: "Фонд" }, satisfactionPrevious: 91.5, scorePrevious: 4.5 },
    ]);
    expect(registers.indicators.rows.map(({ values }) => values)).toEqual([
      { name: { kk: "Үлес", ru: "Доля" }, factPrevious: 12 },
    ]);
    expect(registers.complaintsAnnex.rows.map(({ values }) => values)).toEqual([
      { service: "00101001", receivedPrevious: 2 },
    ]);
    expect(registers.sources.rows.map(({ values }) => values)).toEqual([
      { name: { kk: "Журнал", ru: "Журнал" } },
    ]);
  });
});

test("events of the year and acceptances are gone", async () => {
  await inNextYear(async () => {
    const { registers } = await answers();
    expect(registers.complaints.rows).toEqual([]);
    expect(registers.events.rows).toEqual([]);
    expect(registers.acceptances.rows).toEqual([]);
  });
});

test("texts stay as drafts, which the check finds in each language until the mark is taken out", async () => {
  await inNextYear(async () => {
    const read = await answers();
    const first = read.registers.narratives.rows.find(({ values }) => values.item === "1.1");
    expect(first?.values.text).toEqual({
      kk: "<2025 жылғы мәтін, жаңартыңыз>\nМәтін жазылды.",
      ru: "<текст 2025 года, обновите>\nТекст записан.",
    });
    const found = runChecks(read, { today: "2027-01-15" }).findings.filter(
      ({ code, item }) => code === "TXT-03" && item === "1.1",
    );
    expect(found).toHaveLength(2);
    await apply((book) =>
      planFill(book, {
        registers: {
          narratives: [
            { item: "1.1", text: { kk: "Жаңа мәтін жазылды.", ru: "Записан новый текст." } },
          ],
        },
      }),
    );
    const left = runChecks(await answers(), { today: "2027-01-15" }).findings;
    expect(left.filter(({ code }) => code === "TXT-03")).toEqual([]);
  });
});

test("headings and the title name the new year", async () => {
  await inNextYear(async () => {
    const book = await snapshot();
    const counts = book.sheets.find(({ name }) => name === "1.2 Қызметтер саны");
    expect(counts?.values[4]?.slice(2, 4)).toEqual(["2026 жыл", "2025 жыл"]);
    expect(book.sheets[0]?.values[0]?.[0]).toEqual(expect.stringContaining("2026"));
    expect(book.properties.title).toContain("2026");
  });
});

test("a second year follows the first: the marks of drafts do not pile up", async () => {
  await inNextYear(async () => {
    await apply((book) => got(planNextYear(book)).plan);
    const { registers, fields } = await answers();
    expect(fields["provider.reportYear"]?.value).toBe(2027);
    const first = registers.narratives.rows.find(({ values }) => values.item === "1.1");
    expect(first?.values.text?.ru).toBe("<текст 2026 года, обновите>\nТекст записан.");
  });
});

test("a workbook without a form, or without a year, is refused", async () => {
  await inExcel(async () => {
    expect(planNextYear(await snapshot())).toEqual({ ok: false, failure: { code: "no-form" } });
  });
});
