/** Each line needs a set of its own; the test knows which. */
export async function above(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  const { tabId } = sheet;
  sheet.getRange("A1")["getDirectPrecedents"]();
  const range = sheet.getRange("B1:B9");
  range.load("valuesAsJson");
  range.dataValidation.rule = { list: { inCellDropDown: true, source: `${tabId}` } };
  sheet.charts.add("Waterfall", range);
  sheet.pivotTables.load("items/refreshOnOpen");
  const columns = sheet.tables.getItem("t").columns;
  columns.getItem("a").name = "b";
  await context.sync();
}
