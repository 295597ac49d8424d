import { saveWorkbook, unsavable } from "../../../src/host/file";
import {
  areaAddress,
  markSheet,
  markWorkbook,
  newChart,
  newChartSeries,
  parseArea,
  setFormula,
} from "../../../src/host/model";
import type { Sheet, Workbook } from "../../../src/host/model";
import {
  addSheet,
  cellOf,
  firstSheet,
  fixture,
  newBook,
  opened,
  partsOf,
  put,
  putFormula,
  putRows,
  reopened,
} from "./book-files";
import { faultsOf } from "./package-faults";

describe("a sheet that is deleted", () => {
  function without(name: string, index: number): Workbook {
    const workbook = opened(fixture(name));
    const [gone] = workbook.sheets.splice(index, 1);
    workbook.names = workbook.names.filter(({ sheetId }) => sheetId !== gone!.id);
    markWorkbook(workbook, "sheets", "names");
    return workbook;
  }

  test("takes what only it led to, and no more", () => {
    const bytes = saveWorkbook(without("crowded.xlsm", 0));
    expect(faultsOf(bytes)).toEqual([]);
    const { names } = partsOf(bytes);
    expect(names.filter((name) => /chart|drawing|comment|printer|sheet1\.xml/i.test(name))).toEqual(
      [],
    );
    expect(names).toEqual(
      expect.arrayContaining([
        "xl/vbaProject.bin",
        "xl/tables/table1.xml",
        "customXml/item1.xml",
        "xl/externalLinks/externalLink1.xml",
      ]),
    );
  });

  test("leaves names of the others at their sheets", () => {
    const again = reopened(without("chartsheet.xlsx", 0));
    const second = again.sheets.find(({ name }) => name === "Екінші")!;
    expect(
      again.names.filter(({ sheetId }) => sheetId === second.id).map(({ name }) => name),
    ).toEqual(["_xlnm.Print_Area", "_xlnm.Print_Titles", "Жергілікті"]);
  });
});

describe("sheets that change places", () => {
  test("keep their parts, and names stay with them", () => {
    const workbook = opened(fixture("chartsheet.xlsx"));
    workbook.sheets.reverse();
    workbook.activeSheetId = workbook.sheets[1]!.id;
    workbook.sheets[2]!.name = "Жаңа атау";
    markWorkbook(workbook, "sheets", "activeSheet");
    const bytes = saveWorkbook(workbook);
    expect(faultsOf(bytes)).toEqual([]);
    const again = opened(bytes);
    expect(again.sheets.map(({ name }) => name)).toEqual([
      "Соңғы",
      "Сызба",
      "Жаңа атау",
      "Екінші",
      "Деректер",
    ]);
    expect(again.activeSheetId).toBe(again.sheets[1]!.id);
    const local = again.names.find(({ name }) => name === "Жергілікті")!;
    expect(again.sheets.find(({ id }) => id === local.sheetId)!.name).toBe("Екінші");
    expect(
      partsOf(bytes)
        .names.filter((name) => /sheet\d+\.xml$/.test(name))
        .filter((name) => partsOf(bytes).text(name).includes("tabSelected")),
    ).toEqual(["xl/chartsheets/sheet1.xml"]);
  });
});

/** Rows (or columns) that came or went, as the host leaves the model behind. */
function insertRows(sheet: Sheet, at: number, count: number): void {
  sheet.cells.shiftRows(at, count);
  sheet.changes.shifts.push({ axis: "rows", at, count });
}

describe("rows that come and go", () => {
  test("carry their cells as they stand to their new places", () => {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    const sheet = firstSheet(workbook);
    insertRows(sheet, 2, 3);
    put(sheet, [3, 1], "жаңа жол");
    const bytes = saveWorkbook(workbook);
    expect(faultsOf(bytes)).toEqual([]);
    const text = partsOf(bytes).text("xl/worksheets/sheet1.xml");
    expect(text).toContain('<c r="A6" t="s"><v>');
    expect(text).toMatch(
      /<row r="4"[^>]*><c r="B4" t="inlineStr"><is><t>жаңа жол<\/t><\/is><\/c><\/row><row r="6"/,
    );
    const again = firstSheet(opened(bytes));
    expect(cellOf(again, 5, 1)?.value).toBe(20);
    expect(cellOf(again, 1, 1)?.value).toBe(10);
  });

  test("that are deleted are gone, and those behind move up", () => {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    const sheet = firstSheet(workbook);
    insertRows(sheet, 2, -2);
    const bytes = saveWorkbook(workbook);
    expect(faultsOf(bytes)).toEqual([]);
    expect([1, 2, 3].map((row) => cellOf(firstSheet(opened(bytes)), row, 1)?.value)).toEqual([
      10, 40, 50,
    ]);
  });

  test("give formulas that were shared a text of their own", () => {
    const workbook = opened(fixture("crowded.xlsm"));
    const sheet = firstSheet(workbook);
    insertRows(sheet, 4, 1);
    for (let row = 5; row <= 9; row++)
      setFormula(sheet, sheet.cells.get(row, 3)!, `=B${String(row + 1)}*C${String(row + 1)}`);
    const text = partsOf(saveWorkbook(workbook)).text("xl/worksheets/sheet1.xml");
    expect(text).not.toContain('t="shared"');
    expect(text).toContain("<f>B2*C2</f>");
    expect(text).toContain("<f>B10*C10</f>");
  });

  test("are named beforehand where shapes or extensions will not follow", () => {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    insertRows(firstSheet(workbook), 2, 1);
    expect(unsavable(workbook)).toEqual([
      { code: "extras-not-moved", sheet: "Деректер", name: null },
    ]);
  });
});

describe("columns that come and go", () => {
  test("carry their cells along", () => {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    const sheet = firstSheet(workbook);
    for (const row of sheet.cells.rowNumbers()) {
      const cells = [...sheet.cells.row(row)!];
      cells.splice(1, 0, undefined);
      sheet.cells.replaceRow(row, cells);
    }
    sheet.changes.shifts.push({ axis: "columns", at: 1, count: 1 });
    const again = firstSheet(reopened(workbook));
    expect([cellOf(again, 1, 0)?.value, cellOf(again, 1, 1), cellOf(again, 1, 2)?.value]).toEqual([
      "Қызмет 1 & <1>",
      null,
      10,
    ]);
  });
});

describe("the same work done twice", () => {
  function form(workbook: Workbook): void {
    const known = workbook.sheets.findIndex(({ name }) => name === "Форма");
    if (known >= 0) workbook.sheets.splice(known, 1);
    workbook.names = workbook.names.filter(({ name }) => !name.startsWith("esep_"));
    const sheet = addSheet(workbook, "Форма");
    putRows(sheet, [
      ["Код", "Саны"],
      ["001", 5],
    ]);
    const chart = newChart("c", "esep_chart", "ColumnClustered");
    chart.series.push({ ...newChartSeries("ColumnClustered", 0), values: "=Форма!$B$2:$B$2" });
    sheet.charts.push(chart);
    sheet.conditionalFormats.push({
      id: "x",
      areas: [parseArea("B2")!],
      stopIfTrue: false,
      rule: { kind: "Custom", formula: "=B2>1", format: { bold: true } },
    });
    workbook.names.push({
      name: "esep_a",
      sheetId: null,
      formula: `=Форма!${areaAddress(parseArea("A1")!)}`,
      comment: "",
      visible: true,
      changed: true,
    });
    markWorkbook(workbook, "names");
    const cell = sheet.cells.get(0, 0)!;
    cell.style = workbook.styles.derive(0, { ...workbook.styles.at(0), numberFormat: "0.0000" });
  }

  test.each(["xlsxwriter.xlsx", "crowded.xlsm", "libreoffice.xlsx"])(
    "does not let %s grow",
    (name) => {
      const workbook = opened(fixture(name));
      form(workbook);
      const once = saveWorkbook(workbook);
      const again = opened(once);
      form(again);
      const twice = saveWorkbook(again);
      expect(faultsOf(twice)).toEqual([]);
      expect([...partsOf(twice).names].sort()).toEqual([...partsOf(once).names].sort());
      expect(partsOf(twice).text("xl/styles.xml")).toBe(partsOf(once).text("xl/styles.xml"));
    },
  );
});

describe("what cannot be kept is said beforehand", () => {
  const codes = (workbook: Workbook): readonly string[] =>
    unsavable(workbook).map(({ code }) => code);

  test("nothing, for what is kept", () => {
    const { workbook, sheet } = newBook();
    putRows(sheet, [["a", 1]]);
    sheet.charts.push(newChart("c", "c", "ColumnClustered"));
    expect(codes(workbook)).toEqual([]);
  });

  test("a kind of chart that is not written, and details of one that is changed", () => {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    const sheet = firstSheet(workbook);
    sheet.charts[0]!.changed = true;
    const chart = newChart("c", "Қар", "Sunburst");
    chart.series.push(newChartSeries("Sunburst", 0));
    sheet.charts.push(chart);
    markSheet(sheet, "charts");
    expect(unsavable(workbook)).toEqual([
      { code: "chart-details", sheet: "Деректер", name: "Chart 2" },
      { code: "chart-type", sheet: "Деректер", name: "Қар" },
    ]);
  });

  test("filters by colour, gradients, own icons, settings of add-ins", () => {
    const { workbook, sheet } = newBook();
    sheet.autoFilter = {
      area: parseArea("A1:B3")!,
      columns: new Map([[0, { on: "CellColor", color: "#FF0000" }]]),
    };
    workbook.settings.set("a", "b");
    markWorkbook(workbook, "settings");
    const style = workbook.styles.at(0);
    workbook.styles.derive(0, { ...style, fill: { ...style.fill, pattern: "LinearGradient" } });
    expect(codes(workbook)).toEqual(["settings", "gradient", "filter-look"]);
  });

  test("pivot tables that keep their old figures", () => {
    const workbook = opened(withPivot(fixture("xlsxwriter.xlsx")));
    expect(codes(workbook)).toEqual([]);
    put(firstSheet(workbook), [0, 0], "a");
    expect(codes(workbook)).toEqual(["pivot-stale"]);
  });
});

function withPivot(bytes: Uint8Array): Uint8Array {
  const file = partsOf(bytes);
  const rels = "xl/_rels/workbook.xml.rels";
  const type =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotCacheDefinition";
  file.set("xl/pivotCache/pivotCacheDefinition1.xml", "<pivotCacheDefinition/>");
  file.set(
    rels,
    file
      .text(rels)
      .replace(
        "</Relationships>",
        `<Relationship Id="rId77" Type="${type}" Target="pivotCache/pivotCacheDefinition1.xml"/></Relationships>`,
      ),
  );
  return file.write();
}

/** A small generator, so that a failing run can be repeated. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe("cells changed at random read back as the model has them", () => {
  const values = [1, -2.5, "мәтін", "", true, null, "=not a formula", 1e-7];

  test.each([
    "xlsxwriter.xlsx",
    "prefixed.xlsx",
    "no-references.xlsx",
    "crowded.xlsm",
    "strict.xlsx",
  ])("%s", (name) => {
    for (let seed = 1; seed <= 12; seed++) {
      const next = numbers(seed);
      const workbook = opened(fixture(name));
      const sheet = firstSheet(workbook);
      for (let change = 0; change < 25; change++) {
        const at = [Math.floor(next() * 20), Math.floor(next() * 9)] as const;
        const choice = next();
        if (choice < 0.15) putFormula(sheet, at, `=A${String(at[0] + 1)}&"x"`, "x");
        else if (choice < 0.25) {
          sheet.cells.delete(...at);
          sheet.changes.cells = true;
        } else put(sheet, at, values[Math.floor(next() * values.length)] ?? null);
      }
      const bytes = saveWorkbook(workbook);
      expect(faultsOf(bytes)).toEqual([]);
      const again = firstSheet(opened(bytes));
      for (let row = 0; row < 20; row++) {
        for (let column = 0; column < 9; column++) {
          expect([row, column, contentOf(again, row, column)]).toEqual([
            row,
            column,
            contentOf(sheet, row, column),
          ]);
        }
      }
    }
  });

  function contentOf(sheet: Sheet, row: number, column: number) {
    const cell = cellOf(sheet, row, column);
    return cell && (cell.value !== null || cell.formula !== null) ? cell : null;
  }
});
