import { cell, excel, onSheet, read } from "../excel";

test("values, formulas and text of a range are written and read back", async () => {
  const used = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      ["Fee", 12.5],
      ["Double", "=B1*2"],
    ];
    const range = sheet
      .getUsedRange(true)
      .load("values,formulas,text,valueTypes,address,rowCount,columnCount");
    await context.sync();
    return range.toJSON();
  });
  expect(used).toMatchObject({
    address: "Sheet1!A1:B2",
    rowCount: 2,
    columnCount: 2,
    values: [
      ["Fee", 12.5],
      ["Double", 25],
    ],
    formulas: [
      ["Fee", 12.5],
      ["Double", "=B1*2"],
    ],
    text: [
      ["Fee", "12.5"],
      ["Double", "25"],
    ],
    valueTypes: [
      ["String", "Double"],
      ["String", "Double"],
    ],
  });
});

test("a scalar and a 1x1 array fill the range, null keeps a cell, an empty text clears it", async () => {
  const values = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = [[7]];
    range.values = [
      [null, ""],
      [8, null],
    ];
    return read(context, range, "values");
  });
  expect(values).toEqual([
    [7, ""],
    [8, 7],
  ]);
});

test("a large write is cut by the client and arrives whole", async () => {
  const rows = Array.from({ length: 4000 }, (_, row) => [row, row * 2]);
  const values = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:B4000").values = rows;
    return read(context, sheet.getUsedRange(), "values");
  });
  expect(values).toEqual(rows);
});

test("formulas are read in R1C1 and in the local form", async () => {
  const formulas = await onSheet(
    async (context, sheet) => {
      sheet.getRange("B2").formulas = [["=SUM(A1:A2)+1.5"]];
      const range = sheet.getRange("B2").load("formulasR1C1,formulasLocal");
      await context.sync();
      return [cell(range.formulasR1C1), cell(range.formulasLocal)];
    },
    { profile: { locale: "ru-RU" } },
  );
  expect(formulas).toEqual(["=SUM(R[-1]C[-1]:RC[-1])+1.5", "=СУММ(A1:A2)+1,5"]);
});

test("several hosts live side by side", async () => {
  const [one, other] = [await excel(), await excel()];
  const write = async (host: typeof one, value: number) =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
      await context.sync();
    });
  await write(one, 1);
  await write(other, 2);
  expect([one, other].map(({ book }) => book.sheet("Sheet1").cells.get(0, 0)?.value)).toEqual([
    1, 2,
  ]);
});

test("the globals are those of the host opened last, and gone when it is closed", async () => {
  const host = await excel();
  expect(globalThis.Excel).toBe(host.Excel);
  host.close();
  expect("Excel" in globalThis).toBe(false);
});
