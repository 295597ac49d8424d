import { openStallBeforeEach, stall } from "./fruit-stall";

openStallBeforeEach();

/** Resolves when the events of a moment have been told. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test("a cell is changed by the person, and by the add-in", async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    sheet.onChanged.add((event) => {
      seen.push([event.address, event.changeType, event.source, event.details.valueAfter]);
      return Promise.resolve();
    });
    await context.sync();
    stall().book.type("Stall", "B2", "15");
    sheet.getRange("C3").values = [[310]];
    await context.sync();
    await told();
  });
  expect(seen).toEqual([
    ["B2", "RangeEdited", "Local", 15],
    ["C3", "RangeEdited", "Local", 310],
  ]);
});

test("a handler is removed", async () => {
  let count = 0;
  const handler = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.getItem("Stall").onChanged.add(() => {
      count += 1;
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  stall().book.type("Stall", "B2", "1");
  await told();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  stall().book.type("Stall", "B2", "2");
  await told();
  expect(count).toBe(1);
});

test("the selection moves", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Stall").onSelectionChanged.add(({ address }) => {
      seen.push(address);
      return Promise.resolve();
    });
    await context.sync();
  });
  stall().book.select("Stall", "C2:C5");
  await told();
  expect(seen).toEqual(["C2:C5"]);
});

test("sheets come, go and are activated", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(({ type }) => Promise.resolve(void seen.push(type)));
    worksheets.onDeleted.add(({ type }) => Promise.resolve(void seen.push(type)));
    worksheets.onActivated.add(({ type }) => Promise.resolve(void seen.push(type)));
    await context.sync();
    const added = worksheets.add("New");
    added.activate();
    await context.sync();
    await told();
    added.delete();
    await context.sync();
    await told();
  });
  expect(seen.slice(0, 2)).toEqual(["WorksheetAdded", "WorksheetActivated"]);
  expect(seen).toContain("WorksheetDeleted");
});

test("a table is changed", async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Stall").tables.add("A1:D5", true);
    table.onChanged.add(({ address, tableId }) =>
      Promise.resolve(void seen.push([address, tableId])),
    );
    table.load("id");
    await context.sync();
    table.getDataBodyRange().getCell(0, 1).values = [[99]];
    await context.sync();
    await told();
    expect(seen).toEqual([["B2", table.id]]);
  });
});

test("events are switched off for a while", async () => {
  let count = 0;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    sheet.onChanged.add(() => {
      count += 1;
      return Promise.resolve();
    });
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("F1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange("F1").values = [[2]];
    await context.sync();
    await told();
  });
  expect(count).toBe(1);
});

test("a calculation is told with the cells that have another result", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    sheet.onCalculated.add(({ type, address }) => Promise.resolve(void seen.push(type, address)));
    await context.sync();
    sheet.getRange("B2:B3").values = [[3], [4]];
    await context.sync();
    await told();
  });
  expect(seen).toEqual(["WorksheetCalculated", "D2:D3"]);
});

test("a calculation is told even when its result was read in the same request", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    sheet.onCalculated.add(({ address }) => Promise.resolve(void seen.push(address)));
    await context.sync();
    sheet.getRange("B2").values = [[3]];
    sheet.getRange("D2").load("values");
    await context.sync();
    sheet.getRange("A9").values = [["of no formula's concern"]];
    await context.sync();
    await told();
  });
  expect(seen).toEqual(["D2"]);
});

test("settings saved by the older calls are told, and leave the newer ones' in place", async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("Layout", "wide");
    settings.onSettingsChanged.add(async (event) => {
      const changed = event.settings.getItem("Season").load("value");
      await event.settings.context.sync();
      seen.push(changed.value);
    });
    await context.sync();
    const older = Office.context.document.settings;
    older.set("Season", "autumn");
    await new Promise((resolve) => {
      older.saveAsync(resolve);
    });
    await told();
    const kept = settings.getItem("Layout").load("value");
    await context.sync();
    seen.push(kept.value, older.get("Layout"));
  });
  expect(seen).toEqual(["autumn", "wide", "wide"]);
});
