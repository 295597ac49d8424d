import { registers } from "../../../src/form";
import { isEmptyPlan, planFill, planForm, readAnswers } from "../../../src/workbook";
import { readSnapshot } from "../../../src/workbook/file";
import { answers, apply, got, inExcel, makeForm, snapshot } from "./excel";
import { sampleFill, sampleRows } from "./sample-values";

jest.setTimeout(60_000);

describe.each(["kk", "ru"] as const)("a form in %s, in Excel", (language) => {
  test("takes a value of every kind in every register and gives it back, open and as a file", async () => {
    await inExcel(async (excel) => {
      await makeForm(language);
      await apply((book) => planFill(book, sampleFill));
      const open = await answers();
      const saved = got(readAnswers(got(readSnapshot(await excel.save()))));
      expect(open.remarks).toEqual([]);
      for (const { id } of registers) {
        const rows = open.registers[id].rows.map(({ values }) => values);
        expect([id, rows.slice(0, 2)]).toEqual([id, sampleRows.get(id) ?? []]);
        expect(saved.registers[id]).toEqual(open.registers[id]);
      }
      expect(saved.fields).toEqual(open.fields);
      expect(saved.remarks).toEqual([]);
    });
  });
});

test("nothing happens a second time", async () => {
  await inExcel(async () => {
    await makeForm();
    const book = await snapshot();
    const again = planForm({ kind: "oblast", year: 2025, language: "ru", snapshot: book });
    expect(isEmptyPlan(again)).toBe(true);
  });
});

test("the counts of item 1.2 are calculated by the workbook itself", async () => {
  await inExcel(async () => {
    await makeForm("ru");
    const services = [
      { code: "1", fee: "free", form: "both", byLawNumber: "39", byPortal: 3, byProvider: 4 },
      { code: "2", fee: "free", form: "paper", byLawNumber: "39", stateCorporation: true },
      { code: "3", fee: "paid", form: "paper", byLawNumber: "№ 7", byPortal: 2 },
    ] as const;
    await apply((book) => planFill(book, { registers: { services } }));
    const { fields } = await answers();
    const counts = Object.entries(fields).filter(([id]) => id.startsWith("counts."));
    expect(Object.fromEntries(counts.map(([id, field]) => [id.slice(7), field.value]))).toEqual({
      servicesTotal: 3,
      servicesStateCorporation: 1,
      servicesFree: 2,
      servicesPaid: 1,
      servicesMixed: 0,
      servicesPaper: 2,
      servicesElectronic: 0,
      servicesBoth: 1,
      servicesProactive: 0,
      byLaws: 2,
      providedTotal: 9,
      byProvider: 4,
      byPortal: 5,
    });
    expect(counts.every(([, { computed }]) => computed)).toBe(true);
  });
});
