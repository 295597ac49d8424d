/** Names that do not exist, and names that only the caller knows. */
export async function slips(context: Excel.RequestContext, names: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.load("name,colour");
  sheet.tables.load("items/name,items/columns/nome");
  const wanted: "name" | "visibility" = names === "" ? "name" : "visibility";
  sheet.load(wanted);
  sheet.load("na" + "me");
  sheet.load(names);
  await context.sync();
}
