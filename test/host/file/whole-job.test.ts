import { excel } from "../excel";
import { changesBetween, fixture, fixtures, opened, partsOf } from "./book-files";
import { faultsOf } from "./package-faults";

/** What an add-in of our kind does to a workbook of somebody else: six cells of the first sheet, and sheets of its own. */
const own = ["Есеп", "Тізімдер"] as const;

async function job(file: Uint8Array): Promise<Uint8Array> {
  const { Excel, save } = await excel({ file });
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const before = own.map((name) => worksheets.getItemOrNullObject(name));
    const name = names.getItemOrNullObject("есеп_саны");
    const first = worksheets.getFirst();
    await context.sync();
    name.delete();
    for (const sheet of before) sheet.delete();
    sixCells(first);
    const lists = worksheets.add(own[1]);
    lists.getRange("A1:A3").values = [["иә"], ["жоқ"], ["белгісіз"]];
    lists.visibility = "Hidden";
    report(worksheets.add(own[0]), lists);
    names.add("есеп_саны", "=Есеп!$B$2:$B$4");
    await context.sync();
  });
  return save();
}

function sixCells(sheet: Excel.Worksheet): void {
  const range = sheet.getRange("AA101:AB103");
  range.values = [
    ["Тексерілді", true],
    ["Саны", 12.5],
    ["Екі есе", "=AB102*2"],
  ];
  range.format.fill.color = "#FFF2CC";
  range.getCell(1, 1).numberFormat = [["#,##0.00"]];
}

function report(sheet: Excel.Worksheet, lists: Excel.Worksheet): void {
  sheet.getRange("A1:C4").values = [
    ["Коды", "Саны", "Белгі"],
    ["001", 5, "иә"],
    ["002", 7, "жоқ"],
    ["003", "=SUM(B2:B3)", "иә"],
  ];
  const table = sheet.tables.add("A1:C4", true);
  table.name = "есеп_кестесі";
  table.columns.getItem("Белгі").getDataBodyRange().dataValidation.rule = {
    list: { inCellDropDown: true, source: lists.getRange("A1:A3") },
  };
  const mark = sheet.getRange("B2:B4").conditionalFormats.add("CellValue");
  mark.cellValue.format.fill.color = "#F8CBAD";
  mark.cellValue.rule = { formula1: "6", operator: "GreaterThan" };
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
  chart.name = "есеп_сызбасы";
  chart.title.text = "Көрсетілген қызметтер";
  sheet.freezePanes.freezeRows(1);
  sheet.getRange("A:C").format.columnWidth = 80;
}

const shared = [
  "[Content_Types].xml",
  "docProps/app.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
];

const firstPart = (bytes: Uint8Array): string => opened(bytes).sheets[0]?.source?.part ?? "";

/** A sheet around its cells, but for the range they fill. */
const shell = (xml: string): string =>
  xml
    .replace(/<(\w+:)?dimension [^>]*>/, "")
    .replace(/<(\w+:)?sheetData *\/>|<(\w+:)?sheetData>[^]*<\/(\w+:)?sheetData>/, "");

const cellsOf = (xml: string): readonly string[] =>
  xml.match(/<(?:\w+:)?c[ >](?:[^>]*\/>|[^]*?<\/(?:\w+:)?c>)/g) ?? [];

const isFormula = (cell: string): boolean => /<(\w+:)?f[ >/]/.test(cell);

/** B13 and B14 hold results of the formula in B12. */
const constantsOf = (xml: string): readonly string[] =>
  cellsOf(xml).filter((cell) => !isFormula(cell) && !/ r="B1[34]"/.test(cell));

/** Results that other programs never calculated are calculated now. */
const withoutResults = (xml: string): string =>
  xml.replace(/<(\w+:)?v>[^<]*<\/(\w+:)?v>| spans="[^"]*"| t="(str|e|b|n)"/g, "");

describe.each(fixtures)("the whole job on %s", (name) => {
  const before = fixture(name);
  let once: Uint8Array;
  let twice: Uint8Array;

  beforeAll(async () => {
    once = await job(before);
    twice = await job(once);
  });

  test("changes the first sheet and what every workbook shares, results of formulas, and nothing else", () => {
    const { changed, lost } = changesBetween(before, once);
    const others = changed.filter((part) => ![...shared, firstPart(before)].includes(part));
    const text = (bytes: Uint8Array, part: string): string =>
      withoutResults(partsOf(bytes).text(part));
    expect(others.map((part) => text(once, part))).toEqual(
      others.map((part) => text(before, part)),
    );
    expect(lost.filter((part) => part !== "xl/calcChain.xml")).toEqual([]);
  });

  test("adds two sheets, a table, a chart and what leads to them", () => {
    const { added } = changesBetween(before, once);
    expect(added.map((part) => part.replace(/\d+(?=\.xml)/, "#")).sort()).toEqual([
      "xl/charts/chart#.xml",
      "xl/drawings/_rels/drawing#.xml.rels",
      "xl/drawings/drawing#.xml",
      "xl/tables/table#.xml",
      "xl/worksheets/_rels/sheet#.xml.rels",
      "xl/worksheets/sheet#.xml",
      "xl/worksheets/sheet#.xml",
    ]);
  });

  test("leaves the rest of the first sheet as it stands", () => {
    const part = firstPart(before);
    const [old, now] = [partsOf(before).text(part), partsOf(once).text(part)];
    expect(shell(now)).toBe(shell(old));
    const written = (xml: string): readonly string[] =>
      constantsOf(xml).map((cell) => cell.replace(/ r="[A-Z]+\d+"/, ""));
    const known = new Set(written(now));
    expect(written(old).filter((cell) => !known.has(cell))).toEqual([]);
    const formulas = cellsOf(old).filter(isFormula);
    expect(cellsOf(now).filter(isFormula)).toHaveLength(formulas.length + 1);
  });

  test("is sound, and reads back", () => {
    expect(faultsOf(once)).toEqual([]);
    const again = opened(once);
    expect(again.sheets.map((sheet) => sheet.name)).toEqual([
      ...opened(before).sheets.map((sheet) => sheet.name),
      "Тізімдер",
      "Есеп",
    ]);
    const [first] = again.sheets;
    expect([100, 101, 102].map((row) => first?.cells.get(row, 27)?.value)).toEqual([
      true,
      12.5,
      25,
    ]);
  });

  test("done twice changes nothing more than the numbers of the sheets and of the table", () => {
    const { changed, lost, added } = changesBetween(once, twice);
    expect([...lost, ...added]).toEqual([]);
    const tables = changed.filter((part) => part.startsWith("xl/tables/"));
    const numberless = (bytes: Uint8Array) =>
      tables.map((part) =>
        partsOf(bytes)
          .text(part)
          .replace(/ id="\d+"/, ""),
      );
    expect(numberless(twice)).toEqual(numberless(once));
    const others = changed.filter((part) => !tables.includes(part));
    expect(
      others.filter((part) => !/^xl\/(_rels\/workbook\.xml\.rels|workbook\.xml)$/.test(part)),
    ).toEqual([]);
  });
});
