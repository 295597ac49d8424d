import { onSheet } from "../excel";
import { openStallBeforeEach, refusedWith } from "./fruit-stall";

openStallBeforeEach();

describe("reading and writing", () => {
  test("values, formulas and texts of a range", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Stall").getRange("B2:D3");
      range.load(["values", "formulas", "text", "address", "rowCount", "columnCount"]);
      await context.sync();
      expect(range.values).toEqual([
        [12, 850, 10200],
        [40, 300, 12000],
      ]);
      expect(range.formulas[0]).toEqual([12, 850, "=B2*C2"]);
      expect(range.text[1]).toEqual(["40", "300", "12000"]);
      expect([range.address, range.rowCount, range.columnCount]).toEqual(["Stall!B2:D3", 2, 3]);
    });
  });

  test("one value for every cell of a range", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("F1:G2");
      range.values = "open" as unknown as string[][];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["open", "open"],
        ["open", "open"],
      ]);
    });
  });

  test("null keeps a cell, an empty text clears it", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Stall").getRange("A2:C2");
      range.values = [[null, "", 900]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["Apricots", "", 900]]);
      expect(range.valueTypes).toEqual([["String", "Empty", "Double"]]);
    });
  });

  test("the value of a calculated cell follows its inputs", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      sheet.getRange("C4").values = [[1000]];
      const total = sheet.getRange("D6");
      total.formulas = [["=SUM(D2:D5)"]];
      total.load({ values: true });
      await context.sync();
      expect(total.values).toEqual([[10200 + 12000 + 7000 + 3200]]);
    });
  });

  test("formulas in R1C1", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Stall").getRange("E2:E5");
      range.formulasR1C1 = [["=RC[-1]/2"], ["=RC[-1]/2"], ["=RC[-1]/2"], ["=RC[-1]/2"]];
      range.load("formulas,values");
      await context.sync();
      expect(range.formulas[3]).toEqual(["=D5/2"]);
      expect(range.values[3]).toEqual([1600]);
    });
  });

  test("an array of another size is refused", async () => {
    const code = await refusedWith(async (context) => {
      context.workbook.worksheets.getItem("Stall").getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    });
    expect(code).toBe(Excel.ErrorCodes.invalidArgument);
  });

  test("a property that was not loaded is not there", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Stall").getRange("A1");
      await context.sync();
      expect(() => range.values).toThrow(
        expect.objectContaining({ code: "PropertyNotLoaded" }) as Error,
      );
    });
  });
});

describe("getting from range to range", () => {
  test("used range, cells, rows, columns, offsets and intersections", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      const used = sheet.getUsedRange();
      const ranges = [
        used,
        used.getCell(1, 1),
        used.getRow(0),
        used.getColumn(3),
        used.getLastRow(),
        used.getLastCell(),
        used.getOffsetRange(1, 0),
        used.getResizedRange(-1, 1),
        used.getIntersection("C:C"),
        sheet.getRange("A1").getBoundingRect("C3"),
        sheet.getRangeByIndexes(2, 1, 2, 2),
        sheet.getCell(0, 0).getEntireColumn(),
        sheet.getRange("B2").getSurroundingRegion(),
        sheet.getRange("A1").getRangeEdge(Excel.KeyboardDirection.down),
        sheet.getRange("A1").getExtendedRange(Excel.KeyboardDirection.right),
      ];
      for (const range of ranges) range.load("address");
      await context.sync();
      expect(ranges.map(({ address }) => address.replace("Stall!", ""))).toEqual([
        "A1:D5",
        "B2",
        "A1:D1",
        "D1:D5",
        "A5:D5",
        "D5",
        "A2:D6",
        "A1:E4",
        "C1:C5",
        "A1:C3",
        "B3:C4",
        "A:A",
        "A1:D5",
        "A5",
        "A1:D1",
      ]);
    });
  });

  test("ranges that have no cell in common", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      const none = sheet.getRange("A1:B2").getIntersectionOrNullObject("F6:G7");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test("several areas at once", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      const areas = sheet.getRanges("A2:A3, C2:C3");
      areas.format.fill.color = "#FFF2CC";
      areas.load("address,areaCount,cellCount");
      const fill = sheet.getRange("C3").format.fill.load("color");
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual([
        "Stall!A2:A3,Stall!C2:C3",
        2,
        4,
      ]);
      expect(fill.color).toBe("#FFF2CC");
    });
  });

  test("special cells: those with formulas", async () => {
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Stall").getUsedRange();
      const formulas = used.getSpecialCells(Excel.SpecialCellType.formulas);
      formulas.load("address");
      const blanks = used.getSpecialCellsOrNullObject(Excel.SpecialCellType.blanks);
      await context.sync();
      expect(formulas.address).toBe("Stall!D2:D5");
      expect(blanks.isNullObject).toBe(true);
    });
  });

  test("what a formula needs and what needs a cell", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      const needs = sheet.getRange("D2").getDirectPrecedents().load("addresses");
      const needed = sheet.getRange("B3").getDirectDependents().load("addresses");
      await context.sync();
      expect(needs.addresses).toEqual(["Stall!B2,Stall!C2"]);
      expect(needed.addresses).toEqual(["Stall!D3"]);
    });
  });
});

describe("changing", () => {
  test("insert and delete move the cells beneath, and formulas follow", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      sheet.getRange("2:2").insert(Excel.InsertShiftDirection.down);
      const formula = sheet.getRange("D3").load("formulas");
      await context.sync();
      expect(formula.formulas).toEqual([["=B3*C3"]]);
      sheet.getRange("A1:A2").delete(Excel.DeleteShiftDirection.up);
      const first = sheet.getRange("A1").load("values");
      await context.sync();
      expect(first.values).toEqual([["Apricots"]]);
    });
  });

  test("clear contents or formats", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Stall").getRange("A1:D1");
      range.format.font.bold = true;
      range.clear(Excel.ClearApplyTo.contents);
      range.load("values,format/font/bold");
      await context.sync();
      expect(range.values).toEqual([["", "", "", ""]]);
      expect(range.format.font.bold).toBe(true);
      range.clear();
      range.load("format/font/bold");
      await context.sync();
      expect(range.format.font.bold).toBe(false);
    });
  });

  test("copy values only, and everything", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      sheet.getRange("F1").copyFrom("D1:D5", Excel.RangeCopyType.values);
      sheet.getRange("H2").copyFrom("Stall!C2:D2");
      const copies = sheet.getRange("F1:I5").load("formulas");
      await context.sync();
      expect(copies.formulas[1]).toEqual([10200, "", 850, "=G2*H2"]);
    });
  });

  test("find, and replace all", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      const found = sheet.findAll("Melon", { completeMatch: false, matchCase: false });
      found.load("address");
      const count = sheet.getRange("A:A").replaceAll("s", "", { matchCase: true });
      const names = sheet.getRange("A2:A5").load("values");
      const none = sheet.findAllOrNullObject("Pears", { completeMatch: true });
      await context.sync();
      expect(found.address).toBe("Stall!A3");
      expect(count.value).toBe(4);
      expect(names.values.flat()).toEqual(["Apricot", "Melon", "Grape", "Quince"]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("sort by a column", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Stall").getRange("A1:C5");
      range.sort.apply([{ key: 1, ascending: false }], false, true);
      range.load("values");
      await context.sync();
      expect(range.values.map(([name]) => String(name))).toEqual([
        "Fruit",
        "Melons",
        "Apricots",
        "Grapes",
        "Quinces",
      ]);
    });
  });

  test("remove duplicates", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Stall").getRange("F1:F5");
      range.values = [["a"], ["b"], ["a"], ["a"], ["c"]];
      const removed = range.removeDuplicates([0], false);
      removed.load("removed,uniqueRemaining");
      await context.sync();
      expect([removed.removed, removed.uniqueRemaining]).toEqual([2, 3]);
    });
  });

  test("auto fill continues a series", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      sheet.getRange("F1:F2").values = [[10], [20]];
      sheet.getRange("F1:F2").autoFill("F1:F5", Excel.AutoFillType.fillDefault);
      const filled = sheet.getRange("F1:F5").load("values");
      await context.sync();
      expect(filled.values.flat()).toEqual([10, 20, 30, 40, 50]);
    });
  });

  test("auto fill knows months and days, and goes on with dates", async () => {
    const fill = (texts: readonly string[], locale: "en-US" | "ru-RU") =>
      onSheet(
        async (context, sheet) => {
          const row = sheet.getRangeByIndexes(0, 0, 1, texts.length);
          row.values = [[...texts]];
          const all = row.getResizedRange(2, 0);
          row.autoFill(all, Excel.AutoFillType.fillDefault);
          all.load("text");
          await context.sync();
          return all.text;
        },
        { profile: { locale } },
      );
    expect(await fill(["Jan", "MONDAY", "1/31/2026", "7"], "en-US")).toEqual([
      ["Jan", "MONDAY", "1/31/2026", "7"],
      ["Feb", "TUESDAY", "2/1/2026", "7"],
      ["Mar", "WEDNESDAY", "2/2/2026", "7"],
    ]);
    expect(await fill(["Понедельник"], "ru-RU")).toEqual([["Понедельник"], ["Вторник"], ["Среда"]]);
  });

  test("merge and split", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      const title = sheet.getRange("F1:H1");
      title.merge();
      title.load("values");
      const merged = sheet.getRange("G1").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(merged.address).toBe("Stall!F1:H1");
      title.unmerge();
      const none = title.getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test("group rows, and hide them by the level", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      sheet.getRange("2:4").group(Excel.GroupOption.byRows);
      sheet.showOutlineLevels(1, 0);
      const hidden = sheet.getRange("3:3").load("rowHidden");
      await context.sync();
      expect(hidden.rowHidden).toBe(true);
    });
  });

  test("a formula that spills", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      const anchor = sheet.getRange("G1");
      anchor.formulas = [['=FILTER(A2:B5,B2:B5>10,"")']];
      const spill = anchor.getSpillingToRange().load("address,values");
      const parent = sheet.getRange("H2").getSpillParent().load("address");
      await context.sync();
      expect(spill.address).toBe("Stall!G1:H2");
      expect(spill.values).toEqual([
        ["Apricots", 12],
        ["Melons", 40],
      ]);
      expect(parent.address).toBe("Stall!G1");
    });
  });
});

describe("formats", () => {
  test("font, fill, borders, alignment, number format, sizes", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      const header = sheet.getRange("A1:D1");
      header.format.fill.color = "#4472C4";
      header.format.font.color = "white";
      header.format.font.bold = true;
      header.format.horizontalAlignment = Excel.HorizontalAlignment.center;
      header.format.borders.getItem("EdgeBottom").style = "Continuous";
      header.format.rowHeight = 24;
      sheet.getRange("D2:D5").numberFormat = [["#,##0.00"], ["#,##0.00"], ["#,##0.00"], ["0"]];
      sheet.getUsedRange().format.autofitColumns();
      header.load("format/fill/color,format/font/color,format/font/bold,format/rowHeight");
      const bottom = header.format.borders.getItem("EdgeBottom").load("style,color");
      const texts = sheet.getRange("D2:D5").load("text,numberFormat");
      await context.sync();
      const { fill, font, rowHeight } = header.format;
      expect([fill.color, font.color, font.bold, rowHeight]).toEqual([
        "#4472C4",
        "#FFFFFF",
        true,
        24,
      ]);
      expect([bottom.style, bottom.color]).toEqual(["Continuous", "#000000"]);
      expect(texts.text.flat()).toEqual(["10,200.00", "12,000.00", "8,400.00", "3200"]);
    });
  });

  test("one number format for all, by a single text", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Stall").getRange("C2:C5");
      range.numberFormat = [["0.0"]];
      range.load("numberFormat,text");
      await context.sync();
      expect(range.numberFormat.flat()).toEqual(["0.0", "0.0", "0.0", "0.0"]);
      expect(range.text[0]).toEqual(["850.0"]);
    });
  });

  test("what differs within a range reads as null", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      sheet.getRange("A1").format.font.size = 20;
      const range = sheet.getRange("A1:A2").load("format/font/size,format/font/name");
      await context.sync();
      expect(range.format.font.size).toBeNull();
      expect(range.format.font.name).toBe("Calibri");
    });
  });

  test("cell properties, read and set cell by cell", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      sheet
        .getRange("A1:B1")
        .setCellProperties([
          [{ format: { font: { bold: true } } }, { format: { fill: { color: "#00FF00" } } }],
        ]);
      const read = sheet.getRange("A1:B1").getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      expect(read.value).toMatchObject([
        [
          { address: "Stall!A1", format: { font: { bold: true } } },
          { address: "Stall!B1", format: { fill: { color: "#00FF00" } } },
        ],
      ]);
    });
  });

  test("a named style", async () => {
    await Excel.run(async (context) => {
      const { styles } = context.workbook;
      styles.add("Stall title");
      const style = styles.getItem("Stall title");
      style.font.size = 16;
      style.fill.color = "#D9EAD3";
      const range = context.workbook.worksheets.getItem("Stall").getRange("A1");
      range.style = "Stall title";
      range.load("style,format/font/size,format/fill/color");
      await context.sync();
      expect([range.style, range.format.font.size, range.format.fill.color]).toEqual([
        "Stall title",
        16,
        "#D9EAD3",
      ]);
    });
  });

  test("hyperlinks", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Stall").getRange("F1");
      range.hyperlink = {
        address: "https://example.invalid/prices",
        textToDisplay: "Prices",
        screenTip: "All prices",
      };
      range.load("hyperlink,values");
      await context.sync();
      expect(range.values).toEqual([["Prices"]]);
      expect(range.hyperlink.screenTip).toBe("All prices");
    });
  });
});
