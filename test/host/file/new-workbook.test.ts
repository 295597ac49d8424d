import { saveWorkbook } from "../../../src/host/file";
import {
  CellError,
  changeColumns,
  changeRow,
  cellForWriting,
  newWorkbook,
  normalStyle,
  setStyle,
} from "../../../src/host/model";
import type { Style } from "../../../src/host/model";
import {
  addSheet,
  cellOf,
  firstSheet,
  newBook,
  opened,
  partsOf,
  partText,
  put,
  putFormula,
  putRows,
  reopened,
} from "./book-files";
import { faultsOf } from "./package-faults";

describe("a new workbook", () => {
  test("is a whole package with one sheet", () => {
    const { workbook, sheet } = newBook();
    putRows(sheet, [
      ["Код", "Саны"],
      ["001", 5],
    ]);
    const bytes = saveWorkbook(workbook);
    expect(faultsOf(bytes)).toEqual([]);
    expect(partsOf(bytes).names).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/theme/theme1.xml",
      "docProps/core.xml",
    ]);
  });

  test("is the same file every time", () => {
    const book = (): Uint8Array => {
      const { workbook, sheet } = newBook();
      putRows(sheet, [["a", 1]]);
      return saveWorkbook(workbook);
    };
    expect(book()).toEqual(book());
  });

  test("as Excel opens it can be saved", () => {
    const workbook = newWorkbook();
    expect(faultsOf(saveWorkbook(workbook))).toEqual([]);
    expect(reopened(workbook).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("writes its cells in short", () => {
    const { workbook, sheet } = newBook();
    putRows(sheet, [["a", 1.5, true, null, CellError.of("#N/A")]]);
    expect(partText(workbook, "xl/worksheets/sheet1.xml")).toContain('<dimension ref="A1:E1"/>');
    expect(partText(workbook, "xl/worksheets/sheet1.xml")).toContain(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1"><v>1.5</v></c><c r="C1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c></row></sheetData>',
    );
  });

  test("keeps its date system", () => {
    const { workbook, sheet } = newBook();
    workbook.date1904 = true;
    put(sheet, [0, 0], 100);
    expect(reopened(workbook).date1904).toBe(true);
  });

  test("keeps a formula that spills as one that spills", () => {
    const { workbook, sheet } = newBook();
    putRows(sheet, [[3], [1], [2]]);
    putFormula(sheet, [0, 2], "=SORT(A1:A3)", 1);
    put(sheet, [1, 2], 2);
    put(sheet, [2, 2], 3);
    sheet.arrays.push({ kind: "dynamic", area: { top: 0, left: 2, bottom: 2, right: 2 } });
    const bytes = saveWorkbook(workbook);
    expect(faultsOf(bytes)).toEqual([]);
    expect(partsOf(bytes).text("xl/worksheets/sheet1.xml")).toContain(
      '<c r="C1" cm="1"><f t="array" ref="C1:C3">_xlfn._xlws.SORT(A1:A3)</f><v>1</v></c>',
    );
    const again = firstSheet(opened(bytes));
    expect(again.arrays).toEqual(sheet.arrays);
    expect(cellOf(again, 0, 2)).toEqual({ value: 1, formula: "=SORT(A1:A3)" });
  });
});

describe("styles", () => {
  const line = {
    style: "Continuous",
    weight: "Medium",
    color: "#FF0000",
    tintAndShade: 0,
  } as const;
  const styles: Readonly<Record<string, Partial<Style>>> = {
    font: {
      font: {
        ...normalStyle.font,
        name: "Arial",
        size: 9.5,
        bold: true,
        italic: true,
        strikethrough: true,
        underline: "DoubleAccountant",
        superscript: true,
        color: "#1F4E79",
      },
    },
    fill: { fill: { ...normalStyle.fill, pattern: "Solid", color: "#FFEEAA" } },
    pattern: {
      fill: {
        pattern: "Gray25",
        color: "#FFFFFF",
        tintAndShade: 0,
        patternColor: "#FF0000",
        patternTintAndShade: 0,
      },
    },
    borders: {
      borders: {
        ...normalStyle.borders,
        top: line,
        left: { ...line, style: "Double", weight: "Thin" },
        diagonalUp: { ...line, style: "Dash" },
      },
    },
    alignment: {
      alignment: {
        horizontal: "Center",
        vertical: "Top",
        wrapText: true,
        shrinkToFit: true,
        indentLevel: 2,
        autoIndent: false,
        textOrientation: -45,
        readingOrder: "RightToLeft",
      },
    },
    stacked: { alignment: { ...normalStyle.alignment, textOrientation: 180 } },
    protection: { protection: { locked: false, formulaHidden: true } },
    format: { numberFormat: 'dd.mm.yyyy "ж."' },
    known: { numberFormat: "0.00%" },
  };

  test.each(Object.entries(styles))("%s is read back as it was set", (_, change) => {
    const { workbook, sheet } = newBook();
    const cell = put(sheet, [0, 0], 1);
    const style = { ...normalStyle, ...change };
    setStyle(sheet, cell, workbook.styles.derive(cell.style, style));
    const again = reopened(workbook);
    const found = again.styles.at(firstSheet(again).cells.get(0, 0)!.style);
    const expected =
      change.borders?.left.style === "Double"
        ? {
            ...style,
            borders: { ...style.borders, left: { ...style.borders.left, weight: "Thick" } },
          }
        : style;
    expect({ ...found, borders: { ...found.borders, left: expected.borders.left } }).toEqual(
      expected,
    );
  });

  test("that are equal are one record", () => {
    const { workbook, sheet } = newBook();
    for (let row = 0; row < 5; row++) {
      const cell = put(sheet, [row, 0], row);
      setStyle(
        sheet,
        cell,
        workbook.styles.derive(cell.style, { ...normalStyle, numberFormat: "0.000" }),
      );
    }
    expect(partText(workbook, "xl/styles.xml")).toContain('<cellXfs count="2">');
  });

  test("of a blank cell are kept", () => {
    const { workbook, sheet } = newBook();
    const cell = cellForWriting(sheet, 2, 2);
    setStyle(sheet, cell, workbook.styles.derive(0, { ...normalStyle, numberFormat: "@" }));
    const again = reopened(workbook);
    expect(again.styles.at(firstSheet(again).cells.get(2, 2)!.style).numberFormat).toBe("@");
  });

  test("by name rest on a record of their own", () => {
    const { workbook, sheet } = newBook();
    const good: Style = {
      ...normalStyle,
      styleName: "Good",
      fill: { ...normalStyle.fill, pattern: "Solid", color: "#C6EFCE" },
    };
    workbook.namedStyles.push({
      name: "Good",
      builtIn: true,
      style: good,
      includes: new Set(["Patterns"]),
      changed: true,
    });
    setStyle(sheet, put(sheet, [0, 0], 1), workbook.styles.derive(0, good));
    const again = reopened(workbook);
    expect(again.namedStyles.map(({ name, builtIn }) => [name, builtIn])).toEqual([
      ["Normal", true],
      ["Good", true],
    ]);
    expect(again.styles.at(firstSheet(again).cells.get(0, 0)!.style).styleName).toBe("Good");
  });
});

describe("rows and columns", () => {
  test("keep widths, heights, hiding and styles", () => {
    const { workbook, sheet } = newBook();
    const style = workbook.styles.derive(0, { ...normalStyle, numberFormat: "0.0" });
    changeColumns(sheet, { first: 0, last: 2 }, (look) => ({ ...look, width: 22.5 }));
    changeColumns(sheet, { first: 2, last: 2 }, (look) => ({ ...look, hidden: true, style }));
    changeRow(sheet, 4, { height: 32, style });
    changeRow(sheet, 9, { hidden: true });
    put(sheet, [4, 0], 1);
    const again = reopened(workbook);
    const found = firstSheet(again);
    expect(
      found.columns.map(({ first, last, width, hidden }) => [first, last, width, hidden]),
    ).toEqual([
      [0, 1, 22.5, false],
      [2, 2, 22.5, true],
    ]);
    expect(again.styles.at(found.columns[1]!.style!).numberFormat).toBe("0.0");
    expect([found.rows.get(4)?.height, found.rows.get(9)?.hidden]).toEqual([32, true]);
    expect(again.styles.at(found.rows.get(4)!.style!).numberFormat).toBe("0.0");
  });
});

describe("sheets", () => {
  test("keep order, names and visibility, and the one that is seen", () => {
    const { workbook } = newBook("Бір & екі");
    const second = addSheet(workbook, "Екінші 'парақ'");
    addSheet(workbook, "Жасырын").visibility = "Hidden";
    addSheet(workbook, "Терең").visibility = "VeryHidden";
    workbook.activeSheetId = second.id;
    const again = reopened(workbook);
    expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Бір & екі", "Visible"],
      ["Екінші 'парақ'", "Visible"],
      ["Жасырын", "Hidden"],
      ["Терең", "VeryHidden"],
    ]);
    expect(again.activeSheetId).toBe(again.sheets[1]!.id);
    expect(partText(workbook, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
    expect(partText(workbook, "xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
  });
});

describe("what is told of the file", () => {
  test("is kept: properties, own properties, custom XML", () => {
    const { workbook } = newBook();
    Object.assign(workbook.properties, {
      title: "Есеп",
      author: "Сынақ",
      company: "Ұйым & Ко",
      keywords: "a, b",
      comments: "c",
      revisionNumber: 3,
    });
    workbook.properties.custom.set("Жыл", { key: "Жыл", type: "Number", value: 2025 });
    workbook.properties.custom.set("Дайын", { key: "Дайын", type: "Boolean", value: true });
    workbook.customXml.push({
      id: "{11111111-0000-0000-0000-000000000001}",
      xml: '<a xmlns="urn:x"/>',
      source: null,
      changed: true,
    });
    const bytes = saveWorkbook(workbook);
    expect(faultsOf(bytes)).toEqual([]);
    const again = opened(bytes);
    expect(again.properties).toEqual(workbook.properties);
    expect(again.customXml).toEqual([
      {
        id: "{11111111-0000-0000-0000-000000000001}",
        xml: '<a xmlns="urn:x"/>',
        source: "customXml/item1.xml",
        changed: false,
      },
    ]);
  });

  test("is kept: names of both scopes, hidden ones, comments", () => {
    const { workbook, sheet } = newBook("Менің парағым");
    const names = [
      {
        name: "esep_a",
        sheetId: null,
        formula: "='Менің парағым'!$A$1:$A$5",
        comment: "түсінік",
        visible: true,
      },
      { name: "esep_a", sheetId: sheet.id, formula: "=0.12", comment: "", visible: false },
      {
        name: "_xlnm.Print_Titles",
        sheetId: sheet.id,
        formula: "='Менің парағым'!$1:$2",
        comment: "",
        visible: true,
      },
    ];
    workbook.names.push(...names.map((name) => ({ ...name, changed: true })));
    const bytes = saveWorkbook(workbook);
    expect(faultsOf(bytes)).toEqual([]);
    expect(opened(bytes).names.map(({ changed: _, ...name }) => name)).toEqual(names);
  });

  test("is kept: how the workbook calculates, and that its structure is locked", () => {
    const { workbook } = newBook();
    workbook.calculation = {
      mode: "Manual",
      iterative: { enabled: true, maxIteration: 7, maxChange: 0.01 },
      precisionAsDisplayed: true,
    };
    workbook.protection = { password: { clear: "құпия" } };
    workbook.changes.features.add("protection");
    const again = reopened(workbook);
    expect(again.calculation).toEqual(workbook.calculation);
    expect(again.protection?.password).toEqual({
      attributes: { password: expect.stringMatching(/^[0-9A-F]{4}$/) as string },
    });
  });
});
