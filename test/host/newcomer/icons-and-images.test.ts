import { onSheet, read } from "../excel";

const fees = [["fee"], [10], [50], [90], [95]];

function withIcons(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getRange("A1:A5");
  range.values = fees;
  const icons = sheet.getRange("A2:A5").conditionalFormats.add(Excel.ConditionalFormatType.iconSet);
  icons.iconSet.style = Excel.IconSet.threeArrows;
  return range;
}

test("a list is filtered by the icons of its cells", async () => {
  const values = await onSheet(async (context, sheet) => {
    const range = withIcons(sheet);
    sheet.autoFilter.apply(range, 0, {
      filterOn: Excel.FilterOn.icon,
      icon: Excel.icons.threeArrows.greenUpArrow,
    });
    return read(context, range.getVisibleView(), "values");
  });
  expect(values).toEqual([["fee"], [90], [95]]);
});

test("a table is filtered by the icons of a column", async () => {
  const values = await onSheet(async (context, sheet) => {
    const table = sheet.tables.add(withIcons(sheet), true);
    table.columns.getItem("fee").filter.applyIconFilter(Excel.icons.threeArrows.yellowSideArrow);
    return read(context, table.getRange().getVisibleView(), "values");
  });
  expect(values).toEqual([["fee"], [50]]);
});

test("rows are sorted by icon, those that show it first", async () => {
  const values = await onSheet(async (context, sheet) => {
    withIcons(sheet);
    const body = sheet.getRange("A2:A5");
    body.sort.apply([
      {
        key: 0,
        sortOn: Excel.SortOn.icon,
        icon: Excel.icons.threeArrows.greenUpArrow,
        ascending: true,
      },
    ]);
    return read(context, body, "values");
  });
  expect(values).toEqual([[90], [95], [10], [50]]);
});

test("criteria and the order of an icon set are of its rule", async () => {
  const values = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("A1:A5");
    range.values = fees;
    const { iconSet } = sheet.getRange("A2:A5").conditionalFormats.add("IconSet");
    iconSet.style = "ThreeTrafficLights1";
    iconSet.reverseIconOrder = true;
    iconSet.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: "Number", operator: "GreaterThan", formula: "=50" },
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=95" },
    ];
    sheet.autoFilter.apply(range, 0, {
      filterOn: "Icon",
      icon: Excel.icons.threeTrafficLights1.redCircleWithBorder,
    });
    return read(context, range.getVisibleView(), "values");
  });
  expect(values).toEqual([["fee"], [95]]);
});

test("a range is drawn as a PNG of its size on a screen", async () => {
  const size = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("A1:B3");
    range.values = [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ];
    range.format.rowHeight = 30;
    range.format.columnWidth = 60;
    range.format.borders.getItem("EdgeTop").style = "Continuous";
    sheet.getRange("A1").format.fill.color = "#00FF00";
    const image = range.getImage();
    await context.sync();
    const bytes = Buffer.from(image.value, "base64");
    return [bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  });
  expect(size).toEqual(["PNG", 160, 120]);
});
