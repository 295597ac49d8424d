import { excel } from "../excel";
import type { OpenedExcel } from "../../../src/host";

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

type Listen = (
  context: Excel.RequestContext,
  note: (what: string, args: unknown) => Promise<void>,
) => void;

/** Listens, then lets something happen, and gives back what was heard. */
async function heard(
  host: OpenedExcel,
  listen: Listen,
  happen: () => unknown,
): Promise<readonly unknown[]> {
  const notes: unknown[] = [];
  await host.Excel.run(async (context) => {
    listen(context, (what, args) => {
      notes.push([what, args]);
      return Promise.resolve();
    });
    await context.sync();
  });
  await happen();
  await settle();
  return notes;
}

const changed: Listen = (context, note) => {
  context.workbook.worksheets
    .getFirst()
    .onChanged.add((args) => note("sheet", [args.address, args.changeType, args.source]));
  context.workbook.worksheets.onChanged.add((args) => note("book", args.address));
};

test("a change by the user is told to the sheet's and the collection's listeners", async () => {
  const host = await excel();
  const notes = await heard(host, changed, () => {
    host.book.type("Sheet1", "B2:B3", [["1"], ["x"]]);
  });
  expect(notes).toEqual([
    ["sheet", ["B2:B3", "RangeEdited", "Local"]],
    ["book", "B2:B3"],
  ]);
});

test("a change by the add-in is told too, and rows inserted", async () => {
  const host = await excel();
  const notes = await heard(host, changed, () =>
    host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("2:2").insert("Down");
      await context.sync();
    }),
  );
  expect(notes.filter((note) => Array.isArray(note) && note[0] === "sheet")).toEqual([
    ["sheet", ["A1", "RangeEdited", "Local"]],
    ["sheet", ["2:2", "RowInserted", "Local"]],
  ]);
});

test("a listener that was taken off hears nothing, nor does anyone while events are off", async () => {
  const host = await excel();
  const notes: string[] = [];
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const result = sheet.onChanged.add((args) => Promise.resolve(void notes.push(args.address)));
    await context.sync();
    host.book.type("Sheet1", "A1", "1");
    await settle();
    context.runtime.enableEvents = false;
    await context.sync();
    host.book.type("Sheet1", "A2", "1");
    await settle();
    context.runtime.enableEvents = true;
    result.remove();
    await context.sync();
    host.book.type("Sheet1", "A3", "1");
    await settle();
  });
  expect(notes).toEqual(["A1"]);
});

test("selecting, activating, adding and deleting sheets are told", async () => {
  const host = await excel();
  const notes = await heard(
    host,
    (context, note) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add((args) => note("selected", args.address));
      worksheets.onActivated.add(() => note("activated", null));
      worksheets.onAdded.add(() => note("added", null));
      worksheets.onDeleted.add(() => note("deleted", null));
    },
    () =>
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Second");
        sheet.activate();
        sheet.getRange("C3:D4").select();
        sheet.delete();
        await context.sync();
      }),
  );
  expect(notes).toEqual([
    ["added", null],
    ["activated", null],
    ["selected", "C3:D4"],
    ["activated", null],
    ["deleted", null],
  ]);
});

test("the handler's arguments lead to the range", async () => {
  const host = await excel();
  const notes = await heard(
    host,
    (context, note) => {
      context.workbook.worksheets.getFirst().onChanged.add(async (args) => {
        await host.Excel.run(async (inner) => {
          const range = args.getRange(inner).load("values");
          await inner.sync();
          await note("values", range.values);
        });
      });
    },
    () => {
      host.book.type("Sheet1", "A1:B1", [["5%", "x"]]);
    },
  );
  expect(notes).toEqual([["values", [[0.05, "x"]]]]);
});

test("tables tell their changes and selections", async () => {
  const host = await excel();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true).name = "Works";
    await context.sync();
  });
  const notes = await heard(
    host,
    (context, note) => {
      const table = context.workbook.tables.getItem("Works");
      table.onChanged.add((args) => note("changed", args.address));
      table.onSelectionChanged.add((args) => note("selected", [args.address, args.isInsideTable]));
      context.workbook.tables.onAdded.add(() => note("added", null));
    },
    () => {
      host.book.type("Sheet1", "B2", "7");
      host.book.select("Sheet1", "B2:C4");
    },
  );
  expect(notes).toEqual([
    ["changed", "B2"],
    ["selected", ["B2", true]],
  ]);
});

test("changed formulas are told with what they were", async () => {
  const host = await excel();
  host.book.type("Sheet1", "A1:A2", [["=1+1"], ["x"]]);
  const notes = await heard(
    host,
    (context, note) => {
      context.workbook.worksheets
        .getFirst()
        .onFormulaChanged.add((args) => note("formula", args.formulaDetails));
    },
    () => {
      host.book.type("Sheet1", "A1:A2", [["=2+2"], ["y"]]);
    },
  );
  expect(notes).toEqual([["formula", [{ cellAddress: "A1", previousFormula: "=1+1" }]]]);
});
