import { excel, onSheet } from "../excel";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

test("the chart that is active is found, until cells are selected", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      ["a", 1],
      ["b", 2],
    ];
    const none = context.workbook.getActiveChartOrNullObject();
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B2"));
    chart.name = "fees";
    chart.activate();
    const active = context.workbook.getActiveChart().load("name");
    await context.sync();
    sheet.getRange("A1").select();
    const gone = context.workbook.getActiveChartOrNullObject();
    await context.sync();
    return [none.isNullObject, active.name, gone.isNullObject];
  });
  expect(seen).toEqual([true, "fees", true]);
});

test("charts tell when they are activated and left", async () => {
  const told: string[] = [];
  await onSheet(async (context, sheet) => {
    const one = sheet.charts.add("Line", sheet.getRange("A1:B2"));
    const other = sheet.charts.add("Line", sheet.getRange("A1:B2"));
    const tell = (event: { readonly type: string }): Promise<void> => {
      told.push(event.type);
      return Promise.resolve();
    };
    sheet.charts.onActivated.add(tell);
    sheet.charts.onDeactivated.add(tell);
    await context.sync();
    one.activate();
    other.activate();
    sheet.getRange("B2").select();
    await context.sync();
    await settled();
  });
  expect(told).toEqual([
    "ChartActivated",
    "ChartDeactivated",
    "ChartActivated",
    "ChartDeactivated",
  ]);
});

test("the workbook tells when another range is selected, by the add-in or by the person", async () => {
  const { Excel, book } = await excel();
  let count = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add((event) => {
      if (typeof event.workbook.getSelectedRange === "function") count += 1;
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getFirst().getRange("C3").select();
    await context.sync();
  });
  book.select("Sheet1", "A1:B2");
  await settled();
  expect(count).toBe(2);
});

test("a style of the workbook that is changed changes the cells that have it", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.style = Excel.BuiltInStyle.good;
    cell.format.font.bold = true;
    context.workbook.styles.getItem("Good").fill.color = "#0000FF";
    cell.load("format/fill/color,format/font/bold,style");
    await context.sync();
    return [cell.format.fill.color, cell.format.font.bold, cell.style];
  });
  expect(seen).toEqual(["#0000FF", true, "Good"]);
});
