import { planFill, planForm } from "../../../src/workbook";
import { applyPlan, takeSnapshot } from "../../../src/workbook/office";
import { apply, counted, got, inExcel, makeForm, snapshot } from "./excel";

jest.setTimeout(120_000);

test("a form is made in few round trips, whatever the body's size", async () => {
  const { options, syncs } = counted();
  await inExcel(async () => {
    const book = await snapshot();
    const before = syncs();
    const plan = planForm({ kind: "oblast", year: 2025, language: "kk", snapshot: book });
    got(await applyPlan(plan));
    expect(syncs() - before).toBeLessThanOrEqual(8);
  }, options);
});

test("a workbook under the host's limit is read in three round trips", async () => {
  const { options, syncs } = counted();
  await inExcel(async () => {
    await makeForm();
    const services = Array.from({ length: 201 }, (_, index) => ({
      code: String(index).padStart(8, "0"),
      name: { kk: `Қызмет ${index}`, ru: `Услуга ${index}` },
      provided: index,
    }));
    await apply((book) => planFill(book, { registers: { services } }));
    const before = syncs();
    got(await takeSnapshot());
    expect(syncs() - before).toBeLessThanOrEqual(3);
  }, options);
});

test("a sheet over the host's limit is read in pieces, every row of it", async () => {
  const { options, syncs } = counted();
  await inExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (let first = 0; first < 12_000; first += 4_000) {
        const range = sheet.getRangeByIndexes(first, 0, 4_000, 14);
        range.values = Array.from({ length: 4_000 }, (_, index) =>
          Array.from({ length: 14 }, (__, column) => `шағым ${first + index} ${column}`),
        );
        await context.sync();
      }
    });
    const before = syncs();
    const [sheet] = (await snapshot()).sheets;
    expect(syncs() - before).toBeLessThanOrEqual(12);
    expect(sheet?.values).toHaveLength(12_000);
    expect(sheet?.values.every((row, index) => row[13] === `шағым ${index} 13`)).toBe(true);
  }, options);
});
