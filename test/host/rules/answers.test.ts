import { cell, onSheet, read } from "../excel";

/** Rules that refuse nothing: what Excel makes of what it is given, and what it answers. */

test("a scalar fills the range (docs: set a single value)", async () => {
  const values = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = 7 as never;
    return read(context, range, "values");
  });
  expect(values).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test("an array of one cell fills the range (docs: set a single value)", async () => {
  const values = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = [["x"]];
    return read(context, range, "values");
  });
  expect(values).toEqual([
    ["x", "x"],
    ["x", "x"],
  ]);
});

test("null keeps a cell (docs: blank and null values)", async () => {
  const values = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[1, 2]];
    range.values = [[null, 3]];
    return read(context, range, "values");
  });
  expect(values).toEqual([[1, 3]]);
});

test("an empty text clears a cell (docs: blank and null values)", async () => {
  const types = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[1, 2]];
    range.values = [["", 3]];
    return read(context, range, "valueTypes");
  });
  expect(types).toEqual([["Empty", "Double"]]);
});

test("different formats within a range read as null (docs: blank and null values)", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.fill.color = "red";
    const mixed = sheet.getRange("A1:B1");
    const same = sheet.getRange("A1");
    mixed.load("format/font/bold,format/fill/color");
    same.load("format/font/bold,format/fill/color");
    await context.sync();
    return [mixed, same].map(({ format }) => [format.font.bold, format.fill.color]);
  });
  expect(seen).toEqual([
    [null, null],
    [true, "#FF0000"],
  ]);
});

test("header cells of a table become texts (Excel's rule for tables)", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [[2024, "name"]];
    const table = sheet.tables.add("A1:B3", true);
    sheet.getRange("B1").values = [[2025]];
    const header = table.getHeaderRowRange().load("values,valueTypes");
    await context.sync();
    return [header.values, header.valueTypes];
  });
  expect(seen).toEqual([[["2024", "2025"]], [["String", "String"]]]);
});

test("header cells of a table are unique without case (Excel's rule for tables)", async () => {
  const names = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:C1").values = [["Fee", "FEE", "Fee"]];
    const table = sheet.tables.add("A1:C3", true);
    return cell(await read(context, table.getHeaderRowRange(), "values"), 0, 1);
  });
  expect(names).toBe("FEE2");
});

test("the blank row of a table of headers is filled by the first rows.add (samples)", async () => {
  const address = await onSheet(async (context, sheet) => {
    const table = sheet.tables.add("A1:B1", true);
    table.rows.add(undefined, [
      [1, 2],
      [3, 4],
    ]);
    return read(context, table.getRange(), "address");
  });
  expect(address).toBe("Sheet1!A1:B3");
});

test("a used range of a range without data is a null object where that is asked for (d.ts)", async () => {
  const isNull = await onSheet(async (context, sheet) => {
    const none = sheet.getRange("C3:D4").getUsedRangeOrNullObject();
    await context.sync();
    return none.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("dates are bare serials, without a time zone (docs: dates)", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("A1:A2");
    range.values = [["2026-01-31"], ["2026-01-31 18:00"]];
    return read(context, range, "values");
  });
  expect(seen).toEqual([[46053], [46053.75]]);
});

test("formulas go in and out in en-US, their local forms apart (docs: formulasLocal)", async () => {
  const seen = await onSheet(
    async (context, sheet) => {
      const range = sheet.getRange("A1:A2");
      range.formulasLocal = [["=СУММ(1,5;2)"], ["=ЕСЛИ(ИСТИНА;1;0)"]];
      range.load("formulas,formulasLocal,values");
      await context.sync();
      return [range.formulas, range.formulasLocal, range.values];
    },
    { profile: { locale: "ru-RU" } },
  );
  expect(seen).toEqual([
    [["=SUM(1.5,2)"], ["=IF(TRUE,1,0)"]],
    [["=СУММ(1,5;2)"], ["=ЕСЛИ(ИСТИНА;1;0)"]],
    [[3.5], [1]],
  ]);
});
