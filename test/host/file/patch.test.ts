import { saveWorkbook } from "../../../src/host/file";
import {
  cellChange,
  CellError,
  cellForWriting,
  normalStyle,
  setCached,
  setStyle,
} from "../../../src/host/model";
import type { Workbook } from "../../../src/host/model";
import {
  addSheet,
  cellOf,
  changesBetween,
  firstSheet,
  fixture,
  fixtures,
  opened,
  partsOf,
  put,
  putFormula,
  reopened,
} from "./book-files";
import { faultsOf } from "./package-faults";

/** What stands in a sheet's part outside the named cells, without what a change of cells may touch. */
function around(xml: string, ...cells: readonly string[]): string {
  const without = cells.reduce(
    (text, cell) =>
      text.replace(
        new RegExp(`<(?:\\w+:)?c\\b[^>]*\\br="${cell}"(?:[^>]*/>|.*?</(?:\\w+:)?c>)`, "s"),
        "",
      ),
    xml,
  );
  return without.replace(/ spans="[^"]*"/g, "").replace(/<(\w+:)?dimension [^>]*>/, "");
}

function changeCells(workbook: Workbook): void {
  const sheet = firstSheet(workbook);
  put(sheet, [2, 1], 12_345);
  put(sheet, [40, 3], " жаңа <мәтін> ");
}

describe.each(fixtures)("%s with two cells changed", (name) => {
  const before = fixture(name);
  const workbook = opened(before);
  changeCells(workbook);
  const after = saveWorkbook(workbook);
  const sheetPart = firstSheet(workbook).source!.part;

  test("keeps every other part byte for byte", () => {
    const { changed, lost, added } = changesBetween(before, after);
    const chain = ["xl/calcChain.xml"].filter((part) => partsOf(before).has(part));
    const isAsked = partsOf(before).text("xl/workbook.xml").includes('fullCalcOnLoad="1"');
    const expected = [
      ...(isAsked ? [] : ["xl/workbook.xml"]),
      sheetPart,
      ...(chain.length > 0 ? ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"] : []),
    ];
    expect({ changed, lost, added }).toEqual({ changed: expected.sort(), lost: chain, added: [] });
  });

  test("keeps everything else of the sheet", () => {
    const text = partsOf(before).text(sheetPart);
    const hasAddresses = name !== "no-references.xlsx";
    if (hasAddresses) {
      const rest = around(partsOf(after).text(sheetPart), "B3", "D41").replace(
        /<(?:\w+:)?row r="41"[^>]*>\s*<\/(?:\w+:)?row>/,
        "",
      );
      expect(rest).toBe(around(text, "B3", "D41"));
    }
    expect(partsOf(after).text(sheetPart).length).toBeGreaterThan(text.length);
  });

  test("reads back with both values and all the others", () => {
    const [was, is] = [firstSheet(opened(before)), firstSheet(opened(after))];
    expect([cellOf(is, 2, 1)?.value, cellOf(is, 40, 3)?.value]).toEqual([12_345, " жаңа <мәтін> "]);
    for (const row of was.cells.rowNumbers()) {
      was.cells.row(row)?.forEach((cell, column) => {
        if (row === 2 && column === 1) return;
        expect(is.cells.get(row, column)).toEqual(cell);
      });
    }
  });

  test("has no faults, and is the same when saved twice", () => {
    expect(faultsOf(after)).toEqual([]);
    expect(saveWorkbook(workbook)).toEqual(after);
  });

  test("asks Excel to calculate anew", () => {
    expect(partsOf(after).text("xl/workbook.xml")).toMatch(/calcPr [^>]*fullCalcOnLoad="1"/);
  });
});

describe("a changed cell", () => {
  const rowOf = (workbook: Workbook, row: number): string => {
    const { source } = firstSheet(workbook);
    const text = partsOf(saveWorkbook(workbook)).text(source!.part);
    return new RegExp(`<row r="${String(row)}".*?</row>`, "s").exec(text)?.[0] ?? "";
  };
  const cellText = (workbook: Workbook, address: string): string =>
    new RegExp(`<c r="${address}".*?(?:/>|</c>)`, "s").exec(
      rowOf(workbook, Number(/\d+/.exec(address)?.[0])),
    )?.[0] ?? "";

  test("keeps its style under a new value", () => {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    put(firstSheet(workbook), [1, 2], 7.5);
    expect(cellText(workbook, "C2")).toBe('<c r="C2" s="1"><v>7.5</v></c>');
  });

  test.each([
    [true, '<c r="H3" t="b"><v>1</v></c>'],
    [CellError.of("#N/A"), '<c r="H3" t="e"><v>#N/A</v></c>'],
    ["қ & <b>", '<c r="H3" t="inlineStr"><is><t>қ &amp; &lt;b&gt;</t></is></c>'],
    ["a\nb", '<c r="H3" t="inlineStr"><is><t xml:space="preserve">a\nb</t></is></c>'],
    ["_x000D_", '<c r="H3" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>'],
    [1e21, '<c r="H3"><v>1e+21</v></c>'],
    [-0.1, '<c r="H3"><v>-0.1</v></c>'],
  ])("of the value %j", (value, expected) => {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    put(firstSheet(workbook), [2, 7], value);
    expect(cellText(workbook, "H3")).toBe(expected);
  });

  test.each([
    ["=IFNA(B2,0)", 10, "<f>_xlfn.IFNA(B2,0)</f><v>10</v>", ""],
    ['=IF(B2>5,"иә","жоқ")', "иә", '<f>IF(B2&gt;5,"иә","жоқ")</f><v>иә</v>', ' t="str"'],
    ["=B2>5", true, "<f>B2&gt;5</f><v>1</v>", ' t="b"'],
    ["=1/0", CellError.of("#DIV/0!"), "<f>1/0</f><v>#DIV/0!</v>", ' t="e"'],
    ["=SUM(Кесте_1[Саны])", 12, "<f>SUM(Кесте_1[Саны])</f><v>12</v>", ""],
    ["=Кесте_1[@Саны]", 5, "<f>Кесте_1[[#This Row],[Саны]]</f><v>5</v>", ""],
    ["=D12#", 10, "<f>_xlfn.ANCHORARRAY(D12)</f><v>10</v>", ""],
    ["=@B2:B9", 10, "<f>_xlfn.SINGLE(B2:B9)</f><v>10</v>", ""],
  ])("of the formula %s", (...[formula, result, inner, type]) => {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    putFormula(firstSheet(workbook), [2, 7], formula, result);
    expect(cellText(workbook, "H3")).toBe(`<c r="H3"${type}>${inner}</c>`);
    expect(cellOf(firstSheet(reopened(workbook)), 2, 7)).toEqual({ value: result, formula });
  });

  test("with another result only keeps its formula as it stands, and says the type of the result", () => {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    const sheet = firstSheet(workbook);
    setCached(sheet, cellForWriting(sheet, 1, 3), 99);
    setCached(sheet, cellForWriting(sheet, 9, 3), "мәтін");
    setCached(sheet, cellForWriting(sheet, 11, 3), CellError.of("#CALC!"));
    expect(cellText(workbook, "D2")).toBe('<c r="D2" s="1"><f>B2*C2</f><v>99</v></c>');
    expect(cellText(workbook, "D10")).toBe(
      '<c r="D10" s="1" t="str"><f>SUM(D2:D9)</f><v>мәтін</v></c>',
    );
    expect(cellText(workbook, "D12")).toBe(
      '<c r="D12" cm="1" t="e"><f t="array" ref="D12">_xlfn._xlws.SORT(B2:B5)</f><v>#CALC!</v></c>',
    );
  });

  test("with another style only keeps its content as it stands", () => {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    const sheet = firstSheet(workbook);
    const cell = cellForWriting(sheet, 10, 0);
    setStyle(
      sheet,
      cell,
      workbook.styles.derive(cell.style, {
        ...workbook.styles.at(cell.style),
        numberFormat: "0.000",
      }),
    );
    expect(cellText(workbook, "A11")).toMatch(/^<c r="A11" t="s" s="\d+"><v>\d+<\/v><\/c>$/);
    expect(cellOf(firstSheet(reopened(workbook)), 10, 0)?.value).toBe("Қалың сөз соңы ");
  });

  test("that is emptied stays with its style", () => {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    put(firstSheet(workbook), [1, 2], null);
    expect(cellText(workbook, "C2")).toBe('<c r="C2" s="1"/>');
  });

  test("that is deleted is gone", () => {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    const sheet = firstSheet(workbook);
    sheet.cells.delete(1, 2);
    sheet.changes.cells = true;
    expect(rowOf(workbook, 2)).not.toContain('r="C2"');
    expect(rowOf(workbook, 2)).toContain('r="D2"');
  });

  test("new in a styled column takes the column's style", () => {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    put(firstSheet(workbook), [3, 9], 4);
    expect(cellText(workbook, "J4")).toBe('<c r="J4" s="1"><v>4</v></c>');
  });

  test("leaves rows and cells without addresses countable", () => {
    const workbook = opened(fixture("no-references.xlsx"));
    put(firstSheet(workbook), [3, 9], 4);
    const again = firstSheet(reopened(workbook));
    expect([
      cellOf(again, 3, 9)?.value,
      cellOf(again, 3, 1)?.value,
      cellOf(again, 5, 1)?.value,
    ]).toEqual([4, 4, 6]);
  });

  test("is marked by nothing once more after saving: the same save again gives the same file", () => {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    const cell = put(firstSheet(workbook), [1, 2], 5);
    const first = saveWorkbook(workbook);
    expect(cell.changed).toBe(cellChange.value);
    expect(saveWorkbook(workbook)).toEqual(first);
  });
});

describe("a shared formula", () => {
  test("is told apart where the cell with its text changes", () => {
    const workbook = opened(fixture("crowded.xlsm"));
    putFormula(firstSheet(workbook), [1, 3], "=B2+1", 11);
    const text = partsOf(saveWorkbook(workbook)).text("xl/worksheets/sheet1.xml");
    expect(text).toContain("<f>B2+1</f>");
    expect(text).toContain("<f>B9*C9</f>");
    expect(text).not.toContain('t="shared"');
    expect(cellOf(firstSheet(reopened(workbook)), 8, 3)).toEqual({ value: 660, formula: "=B9*C9" });
  });

  test("stays where only a cell that shares it changes", () => {
    const workbook = opened(fixture("crowded.xlsm"));
    put(firstSheet(workbook), [4, 3], 1);
    const text = partsOf(saveWorkbook(workbook)).text("xl/worksheets/sheet1.xml");
    expect(text).toContain('<f t="shared" ref="D2:D9" si="0">B2*C2</f>');
    expect(cellOf(firstSheet(reopened(workbook)), 8, 3)).toEqual({ value: 660, formula: "=B9*C9" });
  });
});

describe("fills put on cells of a file", () => {
  test("keep number format and borders, and are taken in once however often they are used", () => {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    const sheet = firstSheet(workbook);
    for (let row = 1; row < 9; row++) {
      const cell = cellForWriting(sheet, row, 2);
      const fill = { ...normalStyle.fill, pattern: "Solid", color: "#FF00FF" } as const;
      setStyle(
        sheet,
        cell,
        workbook.styles.derive(cell.style, { ...workbook.styles.at(cell.style), fill }),
      );
    }
    const again = reopened(workbook);
    const cell = firstSheet(again).cells.get(1, 2)!;
    const style = again.styles.at(cell.style);
    expect([style.fill.color, style.numberFormat, style.borders.top.style]).toEqual([
      "#FF00FF",
      "#,##0.00",
      "Continuous",
    ]);
    expect(again.styles.size).toBe(opened(fixture("xlsxwriter.xlsx")).styles.size + 1);
  });
});

describe("a sheet added to a file", () => {
  test.each(fixtures)("%s is all that is added", (name) => {
    const before = fixture(name);
    const workbook = opened(before);
    put(addSheet(workbook, "Жаңа"), [0, 0], "a");
    const after = saveWorkbook(workbook);
    const { changed, lost, added } = changesBetween(before, after);
    const allowed =
      /^(xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml|docProps\/app\.xml)$/;
    expect(changed.filter((part) => !allowed.test(part))).toEqual([]);
    expect(lost.filter((part) => part !== "xl/calcChain.xml")).toEqual([]);
    expect(added).toHaveLength(1);
    expect(faultsOf(after)).toEqual([]);
    const again = opened(after);
    expect(again.sheets.map((sheet) => sheet.name)).toEqual([
      ...opened(before).sheets.map((sheet) => sheet.name),
      "Жаңа",
    ]);
    expect(cellOf(again.sheets.at(-1)!, 0, 0)?.value).toBe("a");
    expect(again.names.map((item) => [item.name, item.formula])).toEqual(
      opened(before).names.map((item) => [item.name, item.formula]),
    );
  });
});
