import { cellKey, formatAt, valueAt } from "../../../src/workbook/snapshot";
import { firstSheet, fixture, handMade, snapshotOf, withPart } from "./workbook-files";

describe("a workbook by XlsxWriter", () => {
  const snapshot = snapshotOf(fixture("xlsxwriter.xlsx"));
  const [data, second, hidden] = snapshot.sheets;

  test("has its sheets in order, with what can be seen of them", () => {
    expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Деректер", "visible"],
      ["Екінші", "visible"],
      ["Жасырын", "hidden"],
    ]);
  });

  test("has its values typed: text, number, date as serial, boolean, error", () => {
    expect(data!.used).toEqual({ row: 0, column: 0, rows: 16, columns: 7 });
    expect(data!.values[1]).toEqual(["Қызмет 1 & <1>", 10, 1.25, 12.5, 45658, 0.0625, false]);
    expect(data!.values[9]).toEqual([null, null, null, 2100, "иә", { error: "#DIV/0!" }]);
  });

  test("has rich text as its letters", () => {
    expect(valueAt(data!, 10, 0)).toBe("Қалың сөз соңы ");
  });

  test("has formulas by cell, those of arrays at their first one, without the prefixes of the file", () => {
    expect(data!.formulas.get(cellKey(1, 3))).toBe("=B2*C2");
    expect(data!.formulas.get(cellKey(11, 1))).toBe("=B2:B4*2");
    expect(data!.formulas.get(cellKey(11, 3))).toBe("=SORT(B2:B5)");
    expect(data!.uncalculated.size).toBe(0);
  });

  test("has the number format of each cell", () => {
    expect([1, 2, 4, 5].map((column) => formatAt(snapshot, data!, { row: 1, column }))).toEqual([
      "General",
      "#,##0.00",
      "dd.mm.yyyy",
      "0.0%",
    ]);
    expect(formatAt(snapshot, data!, { row: 900, column: 9 })).toBe("General");
  });

  test("has hidden rows, merges, tables, notes, charts, names and properties", () => {
    expect([...data!.hiddenRows]).toEqual([5]);
    expect(data!.merges).toEqual(["A16:C16"]);
    expect(data!.comments).toEqual([{ address: "B2", text: "Бірінші ескерту" }]);
    expect(data!.charts).toHaveLength(2);
    expect(second!.tables).toEqual([
      {
        name: "Кесте_1",
        range: "B3:D6",
        headerRow: true,
        totalsRow: true,
        columns: ["Код", "Саны", "Екі есе"],
      },
    ]);
    expect(hidden!.values).toEqual([["жасырын мәтін"]]);
    expect(snapshot.names).toEqual([
      { name: "Барлық_саны", scope: null, formula: "=Деректер!$B$2:$B$9" },
      { name: "Жергілікті", scope: "Екінші", formula: "=Екінші!$B$3" },
    ]);
    expect(snapshot.properties).toEqual({
      title: "Үлгі кітап",
      creator: "Сынақ",
      lastModifiedBy: "Сынақ",
    });
    expect(snapshot.externalLinks).toBe(0);
  });
});

describe("a workbook by another program reads the same", () => {
  const original = firstSheet(snapshotOf(fixture("xlsxwriter.xlsx")));

  test.each(["libreoffice.xlsx", "chartsheet.xlsx", "crowded.xlsm"])("%s", (name) => {
    const sheet = firstSheet(snapshotOf(fixture(name)));
    for (let row = 0; row < 11; row++) {
      for (let column = 0; column < 7; column++) {
        const value = valueAt(sheet, row, column);
        if (typeof value === "number")
          expect(value).toBeCloseTo(valueAt(original, row, column) as number, 10);
        else expect(value).toEqual(valueAt(original, row, column));
      }
    }
    expect(sheet.formulas.get(cellKey(8, 3))).toBe("=B9*C9");
    expect([...sheet.hiddenRows]).toEqual([5]);
  });

  test.each(["prefixed.xlsx", "strict.xlsx", "no-references.xlsx"])("%s", (name) => {
    const { sheets: _, ...rest } = snapshotOf(fixture(name));
    const { sheets: __, ...expected } = snapshotOf(fixture("openpyxl-1904.xlsx"));
    expect(rest).toEqual(expected);
    expect(snapshotOf(fixture(name)).sheets).toEqual(
      snapshotOf(fixture("openpyxl-1904.xlsx")).sheets,
    );
  });
});

describe("dates since 1904", () => {
  test("stay serials of that system, which is named", () => {
    const snapshot = snapshotOf(fixture("openpyxl-1904.xlsx"));
    expect(snapshot.date1904).toBe(true);
    expect(valueAt(firstSheet(snapshot), 1, 0)).toBe(44256);
  });
});

describe("formulas that nothing has calculated", () => {
  test("are marked, and have no value", () => {
    const sheet = firstSheet(snapshotOf(fixture("openpyxl-1904.xlsx")));
    expect([...sheet.uncalculated]).toEqual(["1,2", "1,3", "2,2", "3,2", "4,2", "5,2"]);
    expect(valueAt(sheet, 1, 2)).toBeNull();
  });

  const zeros =
    '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>0</v></c><c r="B1"><f>A1</f><v>0</v></c></row></sheetData>';

  test("are marked where a library wrote 0 under all of them for Excel to replace", () => {
    const bytes = handMade({
      sheet: zeros,
      workbook: '<calcPr calcId="124519" fullCalcOnLoad="1"/>',
    });
    expect([...firstSheet(snapshotOf(bytes)).uncalculated]).toEqual(["0,0", "0,1"]);
  });

  test("are not suspected where Excel's own mark stands, or one result is no zero", () => {
    const byExcel = handMade({
      sheet: zeros,
      workbook: '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    });
    const one = handMade({
      sheet: zeros.replace("<v>0</v>", "<v>2</v>"),
      workbook: '<calcPr calcId="124519" fullCalcOnLoad="1"/>',
    });
    expect(firstSheet(snapshotOf(byExcel)).uncalculated.size).toBe(0);
    expect(firstSheet(snapshotOf(one)).uncalculated.size).toBe(0);
  });

  test("an empty text is a result", () => {
    const sheet = firstSheet(
      snapshotOf(
        handMade({ sheet: '<sheetData><row><c t="str"><f>""</f><v></v></c></row></sheetData>' }),
      ),
    );
    expect([valueAt(sheet, 0, 0), sheet.uncalculated.size]).toEqual(["", 0]);
  });
});

describe("cells written by hand", () => {
  const cells = (inner: string, strings = "") =>
    firstSheet(snapshotOf(handMade({ sheet: `<sheetData>${inner}</sheetData>`, strings })));

  test("take text from CDATA, entities, runs and marks of Excel, without reading aids", () => {
    const sheet = cells(
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c></row>',
      "<si><t><![CDATA[<a&>]]></t></si><si><r><t>x</t></r><r><t>y</t></r><rPh sb='0' eb='1'><t>no</t></rPh></si><si><t>1_x000D_2</t></si>",
    );
    expect(sheet.values).toEqual([["<a&>", "xy", "1\r2", " a "]]);
  });

  test("that hold only a style do not stretch the used area", () => {
    const sheet = cells(
      '<row r="2"><c r="B2"><v>1</v></c></row><row r="900000"><c r="XFD900000" s="1"/></row>',
    );
    expect(sheet.used).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  });

  test("far apart keep their places", () => {
    const sheet = cells(
      '<row r="3"><c r="E3"><v>1</v></c></row><row r="5"><c r="B5"><v>2</v></c><c r="G5"><v>3</v></c></row>',
    );
    expect(sheet.used).toEqual({ row: 2, column: 1, rows: 3, columns: 6 });
    expect([
      valueAt(sheet, 2, 4),
      valueAt(sheet, 4, 1),
      valueAt(sheet, 4, 6),
      valueAt(sheet, 3, 2),
      valueAt(sheet, 0, 0),
    ]).toEqual([1, 2, 3, null, null]);
  });

  test("share a formula, each moved to its place", () => {
    const sheet = cells(
      '<row><c><v>1</v></c><c><f t="shared" ref="B1:B2" si="4">A1*$A$1</f><v>1</v></c></row><row><c/><c><f t="shared" si="4"/><v>0</v></c></row>',
    );
    expect([...sheet.formulas]).toEqual([
      ["0,1", "=A1*$A$1"],
      ["1,1", "=A2*$A$1"],
    ]);
  });
});

test("threaded comments stand in the place of their note", () => {
  const sheet = firstSheet(snapshotOf(fixture("crowded.xlsm")));
  expect(sheet.comments).toEqual([
    { address: "B2", text: "Тармақты пікір" },
    { address: "B2", text: "Жауап" },
  ]);
});

test("a large sheet is read in pieces", () => {
  const row = (number: number): string =>
    `<row r="${String(number)}"><c r="A${String(number)}"><v>${String(number)}</v></c><c r="B${String(number)}" t="inlineStr"><is><t>Қызмет ${String(number)}</t></is></c></row>`;
  const rows = Array.from({ length: 60_000 }, (_, index) => row(index + 1)).join("");
  const sheet = firstSheet(
    snapshotOf(
      handMade({
        sheet: `<sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
      }),
    ),
  );
  expect(sheet.values).toHaveLength(60_000);
  expect(
    sheet.values.every(
      ([number, text], index) => number === index + 1 && text === `Қызмет ${String(index + 1)}`,
    ),
  ).toBe(true);
  expect(sheet.merges).toEqual(["A1:B1"]);
});

test("reading does not depend on the name of the workbook part", () => {
  const bytes = withPart(fixture("xlsxwriter.xlsx"), "_rels/.rels", (text) =>
    text.replace("xl/workbook.xml", "/XL/Workbook.xml"),
  );
  expect(snapshotOf(bytes).sheets).toHaveLength(3);
});
