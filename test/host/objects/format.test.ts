import { onSheet } from "../excel";

test("fonts, fills and alignments are set for all cells and read back", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const { format } = sheet.getRange("B2:C3");
    format.font.set({
      bold: true,
      italic: true,
      size: 14,
      color: "red",
      name: "Arial",
      underline: "Double",
    });
    format.fill.color = "#FFC000";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    const cell = sheet.getRange("C3").format;
    cell.load("horizontalAlignment,verticalAlignment,wrapText");
    cell.font.load();
    cell.fill.load("color,pattern");
    await context.sync();
    return cell.toJSON();
  });
  expect(seen).toMatchObject({
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    wrapText: true,
    fill: { color: "#FFC000", pattern: "Solid" },
    font: {
      bold: true,
      italic: true,
      size: 14,
      color: "#FF0000",
      name: "Arial",
      underline: "Double",
    },
  });
});

test("mixed formats read as null, an empty fill as white", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.fill.color = "blue";
    sheet.getRange("A1").format.fill.clear();
    const range = sheet.getRange("A1:A2");
    range.load("format/font/bold,format/font/size,format/fill/color");
    await context.sync();
    return [range.format.font.bold, range.format.font.size, range.format.fill.color];
  });
  expect(seen).toEqual([null, 11, "#FFFFFF"]);
});

test("borders go round the range and between its cells", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("B2:C3");
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.format.borders.getItem("EdgeBottom").color = "#00FF00";
    range.format.borders.getItem("InsideVertical").weight = "Thick";
    const sides = [
      sheet.getRange("B3").format.borders.getItem("EdgeBottom"),
      sheet.getRange("B4").format.borders.getItem("EdgeTop"),
      sheet.getRange("B2").format.borders.getItem("EdgeRight"),
      sheet.getRange("B2").format.borders.getItem("EdgeTop"),
    ].map((border) => border.load("style,color,weight"));
    await context.sync();
    return sides.map(({ style, color, weight }) => [style, color, weight]);
  });
  expect(seen).toEqual([
    ["Continuous", "#00FF00", "Thin"],
    ["Continuous", "#00FF00", "Thin"],
    ["Continuous", "#000000", "Thick"],
    ["None", "#000000", "Thin"],
  ]);
});

test("whole columns take widths and formats, cells made later inherit them", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("B:C").format.columnWidth = 120;
    sheet.getRange("B:B").format.font.bold = true;
    sheet.getRange("2:2").format.rowHeight = 30;
    sheet.getRange("B5").values = [["later"]];
    const ranges = [sheet.getRange("B5"), sheet.getRange("A1:C1"), sheet.getRange("C2")];
    for (const range of ranges) range.load("format/columnWidth,format/rowHeight,format/font/bold");
    await context.sync();
    return ranges.map(({ format }) => [format.columnWidth, format.rowHeight, format.font.bold]);
  });
  expect(seen).toEqual([
    [120, 15, true],
    [null, 15, null],
    [120, 30, false],
  ]);
});

test("number formats are set by cell or for all, and make the text", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1234.5, 0.256],
      [46023, -7],
    ];
    range.numberFormat = [
      ["#,##0.00", "0.0%"],
      ["dd.mm.yyyy", "0;(0)"],
    ];
    range.load("text,numberFormat,numberFormatCategories");
    await context.sync();
    return [range.text, range.numberFormatCategories];
  });
  expect(seen).toEqual([
    [
      ["1,234.50", "25.6%"],
      ["01.01.2026", "(7)"],
    ],
    [
      ["Number", "Percentage"],
      ["Date", "Custom"],
    ],
  ]);
});

test("autofit widens columns to their texts and rows to wrapped ones", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1").values = [["a rather long text that no usual column holds"]];
    sheet.getRange("A:A").format.autofitColumns();
    sheet.getRange("B2").values = [["words ".repeat(12)]];
    sheet.getRange("B2").format.wrapText = true;
    sheet.getRange("2:2").format.autofitRows();
    const first = sheet.getRange("A1").load("format/columnWidth");
    const second = sheet.getRange("B2").load("format/rowHeight");
    await context.sync();
    return [first.format.columnWidth > 200, second.format.rowHeight > 60];
  });
  expect(seen).toEqual([true, true]);
});

test("cell properties are read and written cell by cell", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([
      [{ format: { fill: { color: "#111111" }, font: { bold: true } } }, {}],
    ]);
    const result = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    const columns = range.getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
    await context.sync();
    return [result.value, columns.value];
  });
  expect(seen).toEqual([
    [
      [
        { address: "Sheet1!A1", format: { fill: { color: "#111111" }, font: { bold: true } } },
        { address: "Sheet1!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } },
      ],
    ],
    [
      { columnIndex: 0, format: { columnWidth: 48 } },
      { columnIndex: 1, format: { columnWidth: 48 } },
    ],
  ]);
});

test("a hyperlink is set with its text and look, and taken off again", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("A1");
    range.hyperlink = {
      address: "https://example.invalid/",
      screenTip: "go",
      textToDisplay: "page",
    };
    range.load("hyperlink,values,format/font/underline");
    await context.sync();
    const before = [range.hyperlink, range.values, range.format.font.underline];
    range.clear("Hyperlinks");
    range.load("hyperlink");
    await context.sync();
    return [...before, range.hyperlink];
  });
  expect(seen).toEqual([
    { address: "https://example.invalid/", screenTip: "go", textToDisplay: "page" },
    [["page"]],
    "Single",
    null,
  ]);
});

test("named cell styles are applied, listed and made", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1").style = "Good";
    context.workbook.styles.add("Own");
    const own = context.workbook.styles.getItem("Own");
    own.font.bold = true;
    sheet.getRange("A2").style = "Own";
    const [first, second] = ["A1", "A2"].map((address) =>
      sheet.getRange(address).load("style,format/fill/color,format/font/bold"),
    );
    const missing = context.workbook.styles.getItemOrNullObject("Nowhere");
    await context.sync();
    return [
      [first!.style, first!.format.fill.color],
      [second!.style, second!.format.font.bold],
      missing.isNullObject,
    ];
  });
  expect(seen).toEqual([["Good", "#C6EFCE"], ["Own", true], true]);
});

test("rows and columns are grouped and folded", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("2:4").group("ByRows");
    sheet.getRange("2:4").hideGroupDetails("ByRows");
    const hidden = sheet.getRange("A3").load("rowHidden");
    await context.sync();
    const before = hidden.rowHidden;
    sheet.showOutlineLevels(2, 0);
    hidden.load("rowHidden");
    await context.sync();
    return [before, hidden.rowHidden];
  });
  expect(seen).toEqual([true, false]);
});
