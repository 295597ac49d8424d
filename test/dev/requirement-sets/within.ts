/** Nothing here is newer than ExcelApi 1.9. */
export async function within(context: Excel.RequestContext): Promise<string> {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  const range = sheet.getRange("A1:B2");
  range.load("values,address");
  const tables = sheet.tables;
  tables.load(["items/name", "items/columns/items/name"]);
  context.load(sheet, "name, tables/name");
  sheet.shapes.load("items/altTextTitle");
  await context.sync();
  return range.address;
}
