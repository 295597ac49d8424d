import { excel, onSheet, refusal } from "../excel";

/** A PNG of 8 by 4 pixels, all in one colour. */
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAIAAAA8r+mnAAAAEUlEQVR42mP8z8BQz0AEYBxVSAEAH6gDAxKZ1YIAAAAASUVORK5CYII=";

test("a picture is added in its own size, moved, scaled, named and deleted", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const shape = sheet.shapes.addImage(png);
    shape.name = "Seal";
    shape.altTextDescription = "A seal";
    shape.load("width,height,type,name,altTextDescription");
    await context.sync();
    const first = [shape.width, shape.height, shape.type, shape.name, shape.altTextDescription];
    shape.left = 30;
    shape.incrementTop(12);
    shape.scaleWidth(2, "CurrentSize");
    shape.load("left,top,width,height");
    const same = sheet.shapes.getItem("seal").getAsImage("PNG");
    await context.sync();
    const second = [shape.left, shape.top, shape.width, shape.height, same.value === png];
    shape.delete();
    const count = sheet.shapes.getCount();
    await context.sync();
    return [first, second, count.value];
  });
  expect(seen).toEqual([[6, 3, "Image", "Seal", "A seal"], [30, 12, 12, 6, true], 0]);
});

test("the image of a shape tells its format and its shape", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const { image } = sheet.shapes.addImage(png);
    image.load("format,shape/type");
    await context.sync();
    return [image.format, image.shape.type];
  });
  expect(seen).toEqual(["PNG", "Image"]);
});

test("what is no picture is refused", async () => {
  expect(await refusal((_context, sheet) => sheet.shapes.addImage("bm8="))).toBe("InvalidArgument");
});

test("worksheets of another workbook's file come in with formats, tables and formulas", async () => {
  const other = await excel();
  await other.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Fees");
    sheet.getRange("A1:B2").formulas = [
      ["n", "double"],
      [4, "=A2*2"],
    ];
    sheet.getRange("A1:B1").format.font.bold = true;
    sheet.tables.add("A1:B2", true).name = "works";
    await context.sync();
  });
  const base64 = Buffer.from(await other.save()).toString("base64");
  const seen = await onSheet(async (context, sheet) => {
    sheet.name = "Fees";
    const ids = context.workbook.insertWorksheetsFromBase64(base64, {
      sheetNamesToInsert: ["Fees"],
      positionType: "Beginning",
    });
    await context.sync();
    const inserted = context.workbook.worksheets.getItem(ids.value[0]!).load("name,position");
    const range = inserted.getRange("A1:B2").load("values,format/font/bold");
    const bold = inserted.getRange("A1:B1").load("format/font/bold");
    const table = context.workbook.tables.getItem("works").load("name");
    await context.sync();
    return [
      inserted.name,
      inserted.position,
      range.values as unknown,
      bold.format.font.bold,
      table.name,
    ];
  });
  expect(seen).toEqual([
    "Fees (2)",
    0,
    [
      ["n", "double"],
      [4, 8],
    ],
    true,
    "works",
  ]);
});
