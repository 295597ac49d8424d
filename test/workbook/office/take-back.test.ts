import { applyPlan, forgetJournal, journalEntries, takeBack } from "../../../src/workbook/office";
import { got, inExcel, snapshot } from "./excel";
import { operations, partsOf, planned } from "./operations";

jest.setTimeout(120_000);
beforeEach(() => {
  forgetJournal();
});

const toTheByte = ["generate", "link", "charts"];

test.each(operations.filter(({ name }) => toTheByte.includes(name)))(
  "$name is taken back to the byte",
  async (operation) => {
    const file = await operation.book();
    forgetJournal();
    await inExcel(
      async (excel) => {
        const before = partsOf(await excel.save());
        const plan = await planned(operation);
        got(await applyPlan("ok" in plan ? got(plan) : plan));
        expect(partsOf(await excel.save())).not.toEqual(before);
        expect(journalEntries()).toHaveLength(1);
        got(await takeBack());
        expect(journalEntries()).toEqual([]);
        const after = partsOf(await excel.save());
        expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted());
        expect(Object.keys(after).filter((part) => after[part] !== before[part])).toEqual([]);
      },
      { file },
    );
  },
);

test.each(operations)(
  "after $name, values, formulas, names and tables are as they were",
  async (operation) => {
    await inExcel(
      async () => {
        const before = await snapshot();
        const plan = await planned(operation);
        got(await applyPlan("ok" in plan ? got(plan) : plan));
        got(await takeBack());
        const after = await snapshot();
        expect(after.names).toEqual(before.names);
        expect(
          after.sheets.map(({ name, tables, values, formulas }) => ({
            name,
            tables,
            values,
            formulas,
          })),
        ).toEqual(
          before.sheets.map(({ name, tables, values, formulas }) => ({
            name,
            tables,
            values,
            formulas,
          })),
        );
      },
      { file: await operation.book() },
    );
  },
);

test("cells that were edited since are asked for, and nothing is lost before the answer", async () => {
  const [generate] = operations;
  await inExcel(
    async (excel) => {
      const plan = await planned(generate!);
      got(await applyPlan("ok" in plan ? got(plan) : plan));
      excel.book.type("1.1 Қызметті беруші", "Z99", "менің жазбам");
      expect(await takeBack()).toMatchObject({
        ok: false,
        failure: {
          code: "edited-since",
          cells: [{ sheet: "1.1 Қызметті беруші", address: "Z99" }],
          total: 1,
        },
      });
      expect(journalEntries()).toHaveLength(1);
      got(await takeBack({ force: true }));
      expect(journalEntries()).toEqual([]);
    },
    { file: await generate!.book() },
  );
});

test("with nothing done there is nothing to take back", async () => {
  expect(await inExcel(() => takeBack())).toEqual({
    ok: false,
    failure: { code: "nothing-to-take-back" },
  });
});
