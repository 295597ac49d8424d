import { isEmptyPlan, planFill, planForm, previewOf } from "../../../src/workbook";
import type { Plan, Snapshot } from "../../../src/workbook";
import { differsByOne } from "../../../src/workbook/sheets/repair-columns";
import { answers, apply, inExcel, makeForm, snapshot } from "../office/excel";
import { samePartsBut } from "../restate/workbook-parts";

jest.setTimeout(120_000);

const again = (book: Snapshot): Plan =>
  planForm({ kind: "rural-okrug-akim", year: 2025, language: "kk", snapshot: book });

type Edit = (workbook: Excel.Workbook) => void;

const events = (workbook: Excel.Workbook) => workbook.tables.getItem("esep_events");

/** A filled form, changed by hand, then generated again, and again. */
async function generatedAgain(
  edit: Edit,
  look: (before: Snapshot, after: Snapshot, plan: Plan) => Promise<void> | void,
): Promise<void> {
  await inExcel(async (excel) => {
    await makeForm("kk");
    await apply((book) =>
      planFill(book, {
        registers: { events: [{ date: "2025-03-05", type: "seminar", participants: 12 }] },
      }),
    );
    await Excel.run(async (context) => {
      edit(context.workbook);
      await context.sync();
    });
    const before = await snapshot();
    const plan = again(before);
    await apply(() => plan);
    const once = await excel.save();
    await apply(again);
    expect(isEmptyPlan(again(await snapshot()))).toBe(true);
    expect(samePartsBut(once, await excel.save(), [])).toEqual([]);
    await look(before, await snapshot(), plan);
  });
}

const harmless: readonly (readonly [string, Edit])[] = [
  ["a sheet renamed", (book) => (book.worksheets.getItem("2.3 Іс-шаралар").name = "Шаралар")],
  [
    "a sheet moved",
    (book) => {
      book.worksheets.getItem("2.3 Іс-шаралар").position = 0;
    },
  ],
  [
    "rows put in above",
    (book) => {
      book.worksheets.getItem("2.3 Іс-шаралар").getRange("1:3").insert("Down");
    },
  ],
  [
    "an own column in the middle",
    (book) => {
      events(book).columns.add(2, undefined, "Біздің ескертпе");
    },
  ],
  [
    "a column hidden",
    (book) => {
      book.worksheets.getItem("2.3 Іс-шаралар").getRange("C:C").columnHidden = true;
    },
  ],
  [
    "cells coloured",
    (book) => {
      book.worksheets.getItem("2.3 Іс-шаралар").getRange("A5:C8").format.fill.color = "#FF0000";
    },
  ],
  [
    "a table sorted",
    (book) => {
      events(book).sort.apply([{ key: 0, ascending: false }]);
    },
  ],
  [
    "a row of totals",
    (book) => {
      events(book).showTotals = true;
    },
  ],
];

test.each(harmless)("%s: nothing is changed", async (_, edit) => {
  await generatedAgain(edit, (before, after, plan) => {
    expect(isEmptyPlan(plan)).toBe(true);
    expect(after).toEqual(before);
  });
});

test("a column that was deleted comes back at the end, and what was typed stays", async () => {
  await generatedAgain(
    (book) => {
      events(book).columns.getItem("Іс-шара түрі").delete();
    },
    async (before, after, plan) => {
      const [table] = after.sheets.find(({ name }) => name === "2.3 Іс-шаралар")?.tables ?? [];
      expect(table?.columns.at(-1)).toBe("Іс-шара түрі");
      expect(previewOf(plan, before)).toContainEqual({
        what: "column",
        sheet: "2.3 Іс-шаралар",
        name: "Іс-шара түрі",
        count: 1,
      });
      const { registers, remarks } = await answers();
      expect(remarks).toEqual([]);
      expect(registers.events.rows[0]?.values).toEqual({ date: "2025-03-05", participants: 12 });
    },
  );
});

test("a column has no way back where the office's own cells stand beside the table", async () => {
  await generatedAgain(
    (book) => {
      events(book).columns.getItem("Іс-шара түрі").delete();
      const beside = events(book).getRange().getColumnsAfter(1).getCell(3, 0);
      beside.values = [["өз жазбамыз"]];
    },
    (before, after, plan) => {
      expect(isEmptyPlan(plan)).toBe(true);
      expect(after).toEqual(before);
    },
  );
});

test("a heading that lost a letter gets it back, with its figures", async () => {
  await generatedAgain(
    (book) => {
      events(book).columns.getItem("Қатысушылар саны").name = "Қатысушылар сан";
    },
    async () => {
      const { registers, remarks } = await answers();
      expect(remarks).toEqual([]);
      expect(registers.events.rows[0]?.values.participants).toBe(12);
    },
  );
});

test("a table that was turned into a range becomes a table again over the same cells", async () => {
  await generatedAgain(
    (book) => {
      events(book).convertToRange();
    },
    async (_, after) => {
      const sheet = after.sheets.find(({ name }) => name === "2.3 Іс-шаралар");
      expect(sheet?.tables.map(({ name }) => name)).toEqual(["esep_events"]);
      expect(after.sheets.map(({ name }) => name)).not.toContain("2.3 Іс-шаралар (2)");
      const { registers } = await answers();
      expect(registers.events.rows[0]?.values.participants).toBe(12);
    },
  );
});

test("a sheet that was deleted and a line of counts that was deleted come back", async () => {
  await generatedAgain(
    (book) => {
      book.worksheets.getItem("Фотосуреттер").delete();
      book.worksheets.getItem("1.2 Қызметтер саны").getRange("8:8").delete("Up");
    },
    async (_, after) => {
      expect(after.sheets.map(({ name }) => name)).toContain("Фотосуреттер");
      expect((await answers()).remarks).toEqual([]);
    },
  );
});

test.each([
  ["қатысушылар саны", "қатысушылар сан", true],
  ["қатысушылар", "қатысушылер", true],
  ["қатысушылар", "қатысушылар", false],
  ["күні", "күн", false],
  ["барлығы", "тегін", false],
])("%j and %j differ by one letter: %j", (one, other, wanted) => {
  expect(differsByOne(one, other)).toBe(wanted);
});
