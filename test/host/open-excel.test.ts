import { openExcel, UnreadableFile, unknownMembers } from "../../src/host";
import { excel } from "./excel";

test("a saved workbook is opened again with what was in it", async () => {
  const { Excel, save } = await excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Fees");
    sheet.getRange("A1:C3").formulas = [
      ["Name", "Count", "Double"],
      ["road", 3, "=B2*2"],
      ["school", 5, "=B3*2"],
    ];
    sheet.tables.add("A1:C3", true).name = "works";
    sheet.getRange("A1:C1").format.fill.color = "#FFC000";
    sheet.getRange("B2:B3").numberFormat = [["0.00"], ["0.00"]];
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.freezePanes.freezeRows(1);
    context.workbook.names.add("total", "=SUM(works[Double])");
    await context.sync();
  });
  const file = await save();
  const again = await excel({ file });
  const seen = await again.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Fees");
    const used = sheet.getUsedRange(true).load("formulas,values,text");
    const table = sheet.tables.getItem("works").load("name");
    const header = sheet.getRange("A1").load("format/fill/color,format/columnWidth");
    const frozen = sheet.freezePanes.getLocation().load("address");
    const total = context.workbook.names.getItem("total").load("value");
    await context.sync();
    const { format } = header;
    return [
      used.values as unknown[][],
      used.text[1],
      table.name,
      format.fill.color,
      format.columnWidth,
      frozen.address,
      total.value as unknown,
    ];
  });
  expect(seen).toEqual([
    [
      ["Name", "Count", "Double"],
      ["road", 3, 6],
      ["school", 5, 10],
    ],
    ["road", "3.00", "6"],
    "works",
    "#FFC000",
    120,
    "Fees!1:1",
    16,
  ]);
});

test("a file that is no workbook is refused with its failure", async () => {
  const file = new TextEncoder().encode("no workbook at all");
  const error: unknown = await openExcel({ file }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnreadableFile);
  expect((error as UnreadableFile).failure.code).toBe("not-a-package");
});

test("Office is ready at once and tells host, platform and sets", async () => {
  const { Office } = await excel({
    profile: { platform: "Mac", excelApi: "1.9", locale: "ru-RU" },
  });
  const info = await Office.onReady();
  const { requirements, displayLanguage, diagnostics } = Office.context;
  expect(info).toEqual({ host: "Excel", platform: "Mac" });
  expect(displayLanguage).toBe("ru-RU");
  expect(diagnostics.platform).toBe("Mac");
  expect(["1.9", "1.10"].map((set) => requirements.isSetSupported("ExcelApi", set))).toEqual([
    true,
    false,
  ]);
  expect(Office.EventType.DocumentSelectionChanged).toBe("documentSelectionChanged");
});

test("document settings are kept when they are saved", async () => {
  const { Office, book } = await excel();
  const { settings } = Office.context.document;
  settings.set("year", 2025);
  expect(book.workbook.settings.size).toBe(0);
  await new Promise((resolve) => {
    settings.saveAsync(resolve);
  });
  expect([...book.workbook.settings]).toEqual([["year", 2025]]);
});

test("every declared member is one of the client's", async () => {
  expect(unknownMembers(await excel())).toEqual([]);
});
