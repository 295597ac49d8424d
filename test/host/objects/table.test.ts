import { cell, onSheet, read, refusal } from "../excel";

const rows = [
  ["Name", "Count"],
  ["road", 3],
  ["school", 5],
];

function table(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("A1:B3").values = rows;
  return sheet.tables.add("A1:B3", true);
}

const values = async (context: Excel.RequestContext, range: Excel.Range) =>
  read(context, range, "values");

test("a table has its ranges, columns and rows", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const made = table(sheet);
    made.name = "Works";
    made.load("name,id,style,showTotals");
    made.columns.load("items/name,items/index,items/id,count");
    made.rows.load("items/values,items/index,count");
    const parts = [made.getRange(), made.getHeaderRowRange(), made.getDataBodyRange()].map(
      (range) => range.load("address"),
    );
    await context.sync();
    return {
      parts: parts.map(({ address }) => address),
      columns: made.columns.items.map(({ name }) => name),
      rows: made.rows.items.map((row) => row.values[0] as unknown[]),
      counts: [made.columns.count, made.rows.count],
      look: [made.name, made.style, made.showTotals],
    };
  });
  expect(seen).toEqual({
    parts: ["Sheet1!A1:B3", "Sheet1!A1:B1", "Sheet1!A2:B3"],
    columns: ["Name", "Count"],
    rows: rows.slice(1),
    counts: [2, 2],
    look: ["Works", "TableStyleMedium2", false],
  });
});

test("without headers a row of them is put above the data", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:B2").values = rows.slice(1);
    const made = sheet.tables.add("A1:B2", false);
    return values(context, made.getRange());
  });
  expect(seen).toEqual([["Column1", "Column2"], ...rows.slice(1)]);
});

test("header cells are texts and unique, and formulas follow a renamed one", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const made = table(sheet);
    made.name = "Works";
    sheet.getRange("D1").formulas = [["=SUM(Works[Count])"]];
    sheet.getRange("A1:B1").values = [[2025, "2025"]];
    const formula = sheet.getRange("D1").load("formulas,values");
    made.columns.load("items/name");
    await context.sync();
    return [
      made.columns.items.map(({ name }) => name),
      cell(formula.formulas),
      cell(formula.values),
    ];
  });
  expect(seen).toEqual([["2025", "20252"], "=SUM(Works[20252])", 8]);
});

test("rows are added at the end, in between, and to a table of headers only", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const made = table(sheet);
    made.rows.add(undefined, [["bridge", 1]]);
    made.rows.add(0, [["lake", 9]]);
    sheet.getRange("D1:E1").values = [["x", "y"]];
    const empty = sheet.tables.add("D1:E1", true);
    empty.rows.add(undefined, [
      [1, 2],
      [3, 4],
    ]);
    const first = made.getDataBodyRange().load("values");
    const second = empty.getRange().load("values,address");
    await context.sync();
    return [first.values, second.values, second.address];
  });
  expect(seen).toEqual([
    [
      ["lake", 9],
      ["road", 3],
      ["school", 5],
      ["bridge", 1],
    ],
    [
      ["x", "y"],
      [1, 2],
      [3, 4],
    ],
    "Sheet1!D1:E3",
  ]);
});

test("columns are added, named, filled and deleted", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const made = table(sheet);
    made.columns.add(1, [["Fee"], [10], [20]]);
    made.columns.add(undefined, undefined, "Note");
    const all = made.getRange().load("values");
    await context.sync();
    const before = all.values;
    made.columns.getItem("Name").delete();
    return [before, await values(context, made.getRange())];
  });
  expect(seen).toEqual([
    [
      ["Name", "Fee", "Count", "Note"],
      ["road", 10, 3, ""],
      ["school", 20, 5, ""],
    ],
    [
      ["Fee", "Count", "Note"],
      [10, 3, ""],
      [20, 5, ""],
    ],
  ]);
});

test("a totals row counts, and goes again", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const made = table(sheet);
    made.showTotals = true;
    const total = made.getTotalRowRange().load("values,formulas");
    await context.sync();
    made.showTotals = false;
    const below = sheet.getRange("A4:B4").load("values");
    await context.sync();
    return [total.values, cell(total.formulas, 0, 1), below.values];
  });
  expect(seen).toEqual([[["Total", 8]], "=SUBTOTAL(109,[Count])", [["", ""]]]);
});

test("a filter hides rows, and clearing it shows them again", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const made = table(sheet);
    const column = made.columns.getItem("Count");
    column.filter.applyCustomFilter(">4");
    const hidden = sheet.getRange("A2:A3").load("rowHidden");
    column.filter.load("criteria");
    const view = made.getDataBodyRange().getVisibleView().load("values");
    const first = sheet.getRange("A2").load("rowHidden");
    await context.sync();
    const before = [
      hidden.rowHidden,
      first.rowHidden,
      view.values,
      column.filter.criteria.criterion1,
    ];
    made.clearFilters();
    first.load("rowHidden");
    await context.sync();
    return [...before, first.rowHidden];
  });
  expect(seen).toEqual([null, true, [["school", 5]], ">4", false]);
});

test("a table is sorted and resized, and becomes a plain range", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const made = table(sheet);
    made.name = "Works";
    sheet.getRange("D5").formulas = [["=SUM(Works[Count])"]];
    made.sort.apply([{ key: 1, ascending: false }]);
    made.resize("A1:C4");
    const range = made.getRange().load("values,address");
    await context.sync();
    made.convertToRange();
    const formula = sheet.getRange("D5").load("formulas");
    const count = sheet.tables.getCount();
    await context.sync();
    return [range.values, cell(formula.formulas), count.value];
  });
  expect(seen).toEqual([
    [
      ["Name", "Count", "Column1"],
      ["school", 5, ""],
      ["road", 3, ""],
      ["", "", ""],
    ],
    "=SUM($B$2:$B$4)",
    0,
  ]);
});

test("deleting rows keeps one blank row", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const made = table(sheet);
    made.rows.getItemAt(0).delete();
    made.rows.getItemAt(0).delete();
    const range = made.getRange().load("values");
    await context.sync();
    return range.values;
  });
  expect(seen).toEqual([
    ["Name", "Count"],
    ["", ""],
  ]);
});

test.each([
  [
    "a table over another one",
    "MergedRangeConflict",
    (sheet: Excel.Worksheet) => sheet.tables.add("B2:C5", true),
  ],
  [
    "a name that is a cell",
    "InvalidArgument",
    (sheet: Excel.Worksheet) => (sheet.tables.getItemAt(0).name = "MyQ2"),
  ],
  [
    "a name with a space",
    "InvalidArgument",
    (sheet: Excel.Worksheet) => (sheet.tables.getItemAt(0).name = "My table"),
  ],
  [
    "a style that there is not",
    "InvalidArgument",
    (sheet: Excel.Worksheet) => (sheet.tables.getItemAt(0).style = "Nice"),
  ],
  [
    "a missing table",
    "ItemNotFound",
    (sheet: Excel.Worksheet) => sheet.tables.getItem("None").delete(),
  ],
])("%s is refused with %s", async (_what, code, act) => {
  expect(
    await refusal((_context, sheet) => {
      table(sheet);
      act(sheet);
    }),
  ).toBe(code);
});
