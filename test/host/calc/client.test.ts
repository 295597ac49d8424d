import { onSheet } from "../excel";

test("filtering and hiding rows through the API changes subtotals", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:A4").values = [["fee"], [1], [2], [3]];
    const table = sheet.tables.add("A1:A4", true);
    table.showTotals = true;
    const totals = sheet.getRange("C1:C2");
    totals.formulas = [["=SUBTOTAL(9,A2:A4)"], ["=SUBTOTAL(109,A2:A4)"]];
    const read = async () => {
      totals.load("values");
      await context.sync();
      return totals.values.flat() as unknown[];
    };
    const first = await read();
    table.columns.getItem("fee").filter.applyValuesFilter(["1", "3"]);
    const filtered = await read();
    table.clearFilters();
    sheet.getRange("4:4").rowHidden = true;
    return [first, filtered, await read()];
  });
  expect(seen).toEqual([
    [6, 6],
    [4, 4],
    [6, 3],
  ]);
});

test("formulas written through the API are calculated before they are read", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:A3").values = [["Қызмет"], [10], [20]];
    sheet.tables.add("A1:A3", true).name = "esep_services";
    const range = sheet.getRange("C1:C4");
    range.formulas = [
      ["=SUM(esep_services[Қызмет])"],
      ['=IFERROR(VLOOKUP("x",A:A,1,FALSE),"жоқ")'],
      ["=1/0"],
      ["=SORT(esep_services[Қызмет],,-1)"],
    ];
    range.load("values,text,valueTypes");
    const spill = sheet.getRange("C5").load("values");
    await context.sync();
    return [range.values.flat(), range.valueTypes.flat(), spill.values];
  });
  expect(seen).toEqual([
    [30, "жоқ", "#DIV/0!", 20],
    ["Double", "String", "Error", "Double"],
    [[10]],
  ]);
});
