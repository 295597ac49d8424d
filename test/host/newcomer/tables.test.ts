import { openStallBeforeEach, refusedWith } from "./fruit-stall";

openStallBeforeEach();

/** The stock as a table. */
function addTable(context: Excel.RequestContext): Excel.Table {
  const table = context.workbook.worksheets.getItem("Stall").tables.add("A1:D5", true);
  table.name = "Stock";
  return table;
}

test("a new table with headers, rows and widths", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Trips");
    const trips = sheet.tables.add("A1:C1", true);
    trips.name = "Trips";
    trips.getHeaderRowRange().values = [["Day", "Place", "Cost"]];
    trips.rows.add(undefined, [
      ["1/5/2025", "Market", "120"],
      ["1/6/2025", "Station", "30"],
    ]);
    sheet.getUsedRange().format.autofitColumns();
    sheet.getUsedRange().format.autofitRows();
    const body = trips.getDataBodyRange().load("values,text,address");
    await context.sync();
    expect(body.address).toBe("Trips!A2:C3");
    expect(body.values).toEqual([
      [45662, "Market", 120],
      [45663, "Station", 30],
    ]);
    expect(body.text[0]).toEqual(["1/5/2025", "Market", "120"]);
  });
});

test("parts of a table: header, body, column, row, whole", async () => {
  await Excel.run(async (context) => {
    const table = addTable(context);
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("Price").getDataBodyRange(),
      table.rows.getItemAt(1).getRange(),
    ];
    for (const range of ranges) range.load("address");
    table.load("name,showTotals,style,columns/items/name,rows/count");
    await context.sync();
    expect(ranges.map(({ address }) => address.slice("Stall!".length))).toEqual([
      "A1:D5",
      "A1:D1",
      "A2:D5",
      "C2:C5",
      "A3:D3",
    ]);
    expect(table.columns.items.map(({ name }) => name)).toEqual([
      "Fruit",
      "Crates",
      "Price",
      "Worth",
    ]);
    expect([table.showTotals, table.style, table.rows.count]).toEqual([
      false,
      "TableStyleMedium2",
      4,
    ]);
  });
});

test("a column is added with its formulas, and another deleted", async () => {
  await Excel.run(async (context) => {
    const table = addTable(context);
    table.columns.add(undefined, [
      ["Half"],
      ["=[@Worth]/2"],
      ["=[@Worth]/2"],
      ["=[@Worth]/2"],
      ["=[@Worth]/2"],
    ]);
    const half = table.columns.getItem("Half").getDataBodyRange().load("values");
    await context.sync();
    expect(half.values.flat()).toEqual([5100, 6000, 4200, 1600]);
    table.columns.getItem("Half").delete();
    const columns = table.columns.load("items/name");
    await context.sync();
    expect(columns.items).toHaveLength(4);
  });
});

test("rows are inserted and deleted", async () => {
  await Excel.run(async (context) => {
    const table = addTable(context);
    table.rows.add(0, [["Figs", 3, 500, "=B2*C2"]]);
    table.rows.getItemAt(2).delete();
    const names = table.columns.getItem("Fruit").getDataBodyRange().load("values");
    await context.sync();
    expect(names.values.flat()).toEqual(["Figs", "Apricots", "Grapes", "Quinces"]);
  });
});

test("sort, then forget the sort", async () => {
  await Excel.run(async (context) => {
    const table = addTable(context);
    table.sort.apply([{ key: 2, ascending: true }]);
    const prices = table.columns.getItem("Price").getDataBodyRange().load("values");
    await context.sync();
    expect(prices.values.flat()).toEqual([300, 640, 850, 1200]);
    table.sort.clear();
    await context.sync();
  });
});

test("filters by values and by a condition, visible rows, and no filter again", async () => {
  await Excel.run(async (context) => {
    const table = addTable(context);
    table.columns.getItem("Crates").filter.apply({
      filterOn: Excel.FilterOn.custom,
      criterion1: ">6",
    });
    table.columns.getItem("Fruit").filter.applyValuesFilter(["Melons", "Grapes", "Quinces"]);
    const visible = table.getDataBodyRange().getVisibleView().load("values");
    await context.sync();
    expect(visible.values.map(([name]) => String(name))).toEqual(["Melons", "Grapes"]);
    table.clearFilters();
    const all = table.getDataBodyRange().getVisibleView().load("rowCount");
    await context.sync();
    expect(all.rowCount).toBe(4);
  });
});

test("totals", async () => {
  await Excel.run(async (context) => {
    const table = addTable(context);
    table.showTotals = true;
    table.columns.getItem("Crates").getTotalRowRange().formulas = [["=SUBTOTAL(109,[Crates])"]];
    const totals = table.getTotalRowRange().load("values,address");
    await context.sync();
    expect(totals.address).toBe("Stall!A6:D6");
    expect(totals.values[0]?.[1]).toBe(64);
  });
});

test("style, banding, and back to a plain range", async () => {
  await Excel.run(async (context) => {
    const table = addTable(context);
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    table.highlightFirstColumn = true;
    table.load("style,showBandedRows,highlightFirstColumn");
    await context.sync();
    expect([table.style, table.showBandedRows, table.highlightFirstColumn]).toEqual([
      "TableStyleLight9",
      false,
      true,
    ]);
    const range = table.convertToRange().load("address");
    const gone = context.workbook.tables.getItemOrNullObject("Stock");
    await context.sync();
    expect([range.address, gone.isNullObject]).toEqual(["Stall!A1:D5", true]);
  });
});

test("tables of the workbook and of a sheet; a missing one", async () => {
  await Excel.run(async (context) => {
    addTable(context);
    const { tables } = context.workbook;
    tables.load("items/name,count");
    const own = context.workbook.worksheets.getItem("Stall").tables;
    const count = own.getCount();
    const missing = tables.getItemOrNullObject("Nothing");
    await context.sync();
    expect(tables.items.map(({ name }) => name)).toEqual(["Stock"]);
    expect([count.value, missing.isNullObject]).toEqual([1, true]);
  });
});

test("a table may not overlap another, and a name is used once", async () => {
  const overlap = await refusedWith(async (context) => {
    addTable(context);
    await context.sync();
    context.workbook.tables.add("Stall!C3:F9", true);
    await context.sync();
  });
  expect(overlap).toBe("MergedRangeConflict");
  const twice = await refusedWith(async (context) => {
    const other = context.workbook.worksheets.add().tables.add("A1:B2", false);
    other.name = "stock";
    await context.sync();
  });
  expect(twice).toBe(Excel.ErrorCodes.itemAlreadyExists);
});

test("import JSON rows the usual way", async () => {
  const orders = [
    { day: "2025-02-03", client: "Canteen", sum: 1400 },
    { day: "2025-02-04", client: "School", sum: 900.5 },
  ];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const table = sheet.tables.add("A1:C1", true);
    table.getHeaderRowRange().values = [["Day", "Client", "Sum"]];
    table.rows.add(
      undefined,
      orders.map(({ day, client, sum }) => [day, client, sum]),
    );
    table.resize(sheet.getRange("A1:C3"));
    const body = table.getDataBodyRange().load("values,numberFormat");
    await context.sync();
    expect(body.values).toEqual([
      [45691, "Canteen", 1400],
      [45692, "School", 900.5],
    ]);
  });
});
