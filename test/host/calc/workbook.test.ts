import {
  nextSheetId,
  newSheet,
  markStructure,
  parseArea,
  setCached,
  setFormula,
} from "../../../src/host/model";
import { cellChange } from "../../../src/host/model";
import { open, read, write } from "./sheet";
import type { Opened } from "./sheet";
import type { Sheet, Table, Workbook } from "../../../src/host/model";

const place = (sheet: Sheet, row = 0, column = 20) => ({ sheet, row, column });

function addSheet(workbook: Workbook, name: string): Sheet {
  const sheet = newSheet(nextSheetId(workbook), name);
  workbook.sheets.push(sheet);
  markStructure(workbook);
  return sheet;
}

function addTable({ workbook, sheet }: Opened, name: string, address: string): Table {
  const area = parseArea(address)!;
  const headers = read(sheet, address) as string[][];
  const table: Table = {
    id: workbook.nextTableId++,
    name,
    area,
    columns: headers[0]!.map((header, index) => ({
      id: index + 1,
      name: header,
      filter: null,
      calculatedFormula: null,
      totalsFunction: "none",
      totalsLabel: null,
      totalsFormula: null,
    })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "",
    sort: null,
    source: null,
    changed: false,
  };
  sheet.tables.push(table);
  markStructure(workbook);
  return table;
}

function addName(name: string, formula: string, sheet: Sheet | null = null): void {
  const { workbook } = book;
  workbook.names.push({
    name,
    formula,
    sheetId: sheet?.id ?? null,
    comment: "",
    visible: true,
    changed: true,
  });
  markStructure(workbook);
}

let book: Opened;
beforeEach(async () => {
  book = await open();
});
afterEach(() => book.calculator.close());

function result(formula: string, address = "J20"): unknown {
  write(book, address, [[formula]]);
  book.calculator.recalculate("dirty");
  return read(book.sheet, address);
}

describe("structured references", () => {
  beforeEach(() => {
    write(book, "A1", [
      ["fee", "Атауы (қаз.)", "a[b]'#"],
      [10, "бір", 1],
      [20, "екі", 2],
      [30, "үш", 3],
    ]);
    addTable(book, "esep_services", "A1:C4");
  });

  test.each([
    ["=SUM(esep_services[fee])", 60],
    ["=SUM(ESEP_SERVICES[Fee])", 60],
    ["=COUNTA(esep_services[#All])", 12],
    ["=COUNTA(esep_services[])", 9],
    ["=COUNTA(esep_services)", 9],
    ["=INDEX(esep_services[#Headers],2)", "Атауы (қаз.)"],
    ["=esep_services[[#Headers],[fee]]", "fee"],
    ["=COUNTA(esep_services[[#All],[fee]])", 4],
    ["=COUNTA(esep_services[[#Headers],[#Data],[fee]])", 4],
    ["=INDEX(esep_services[Атауы (қаз.)],3)", "үш"],
    ["=SUM(esep_services[a'[b']'''#])", 6],
    ["=SUM(esep_services[[fee]:[a'[b']'''#]])", 66],
    ['=COUNTIFS(esep_services[Атауы (қаз.)],"*і*",esep_services[fee],">10")', 1],
    ["=ROWS(esep_services[fee])", 3],
    ["=SUM(esep_services[nothing])", "#REF!"],
    ["=SUM(nothing[fee])", "#REF!"],
    ["=esep_services[[#Totals],[fee]]", "#REF!"],
    ["=esep_services[@fee]", "#VALUE!"],
  ])("%s", (formula, expected) => {
    expect(result(formula)).toBe(expected);
  });

  test("this row is the row of the formula, beside the table too", () => {
    expect(result("=esep_services[@fee]*2", "E3")).toBe(40);
    expect(result("=esep_services[@[Атауы (қаз.)]]", "F4")).toBe("үш");
  });

  test("inside the table its name may be left out", () => {
    write(book, "C2", [["=[@fee]*2"], ["=[@fee]*2"], ["=SUM([fee])"]]);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "C2:C4")).toEqual([[20], [40], [60]]);
  });

  test("a totals row is reached by its item", () => {
    const [table] = book.sheet.tables;
    table!.area = { ...table!.area, bottom: 4 };
    table!.showTotals = true;
    write(book, "A5", [["=SUBTOTAL(109,[fee])"]]);
    markStructure(book.workbook);
    expect(result("=esep_services[[#Totals],[fee]]")).toBe(60);
    expect(result("=SUM(esep_services[fee])")).toBe(60);
  });

  test("a table that grew is read whole", () => {
    expect(result("=SUM(esep_services[fee])")).toBe(60);
    const [table] = book.sheet.tables;
    table!.area = { ...table!.area, bottom: 4 };
    write(book, "A5", [[40]]);
    markStructure(book.workbook);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "J20")).toBe(100);
  });
});

describe("names and sheets", () => {
  test("a sheet's name may hold Kazakh letters, spaces and apostrophes", () => {
    const other = addSheet(book.workbook, "Қызмет 'ә' (1)");
    write({ ...book, sheet: other }, "A1", [[7]]);
    expect(result("='Қызмет ''ә'' (1)'!A1*2")).toBe(14);
    expect(result("=SUM('Қызмет ''ә'' (1)'!A:A)")).toBe(7);
    expect(result(`=INDIRECT("'Қызмет ''ә'' (1)'!A1")`)).toBe(7);
  });

  test("a sheet that is renamed keeps its values under the new name", () => {
    const other = addSheet(book.workbook, "Old");
    write({ ...book, sheet: other }, "A1", [[7]]);
    expect(result("=Old!A1")).toBe(7);
    other.name = "Жаңа";
    write(book, "J20", [["=Жаңа!A1"]]);
    markStructure(book.workbook);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "J20")).toBe(7);
  });

  test.each([
    ["a range", "=Sheet1!$A$1:$A$3", "=SUM(esep_x)", 6],
    ["a constant", "=0.12", "=esep_x*100", 12],
    ["a sum is one operand", "=1+2", "=esep_x*2", 6],
    ["a formula", "=SUM(Sheet1!$A$1:$A$3)", "=esep_x+1", 7],
    ["a LAMBDA", "=LAMBDA(n,n*2)", "=esep_x(21)", 42],
  ])("a defined name may mean %s", (...[, meaning, formula, expected]) => {
    write(book, "A1", [[1], [2], [3]]);
    addName("esep_x", meaning);
    expect(result(formula)).toBe(expected);
  });

  test("a name may mean a table's column, and another name", () => {
    write(book, "A1", [["fee"], [10], [20]]);
    addTable(book, "t_fees", "A1:A3");
    addName("fees", "=t_fees[fee]");
    addName("total", "=SUM(fees)");
    expect(result("=total")).toBe(30);
  });

  test("the sheet's own name comes before the workbook's", () => {
    const other = addSheet(book.workbook, "Other");
    addName("rate", "=1");
    addName("rate", "=2", book.sheet);
    addName("rate", "=3", other);
    expect(result("=rate")).toBe(2);
    expect(result("=Other!rate")).toBe(3);
  });

  test("a name that means itself is no endless loop", () => {
    addName("loop", "=loop+1");
    expect(result("=loop")).toBe("#CALC!");
    expect(book.calculator.notCalculated()[0]?.reasons).toEqual(["name that means itself"]);
  });

  test("a reference over several sheets is summed", () => {
    write(book, "A1", [[1]]);
    for (const [index, name] of ["Feb", "Mar"].entries())
      write({ ...book, sheet: addSheet(book.workbook, name) }, "A1", [[index + 2]]);
    expect(result("=SUM(Sheet1:Mar!A1)")).toBe(6);
  });
});

describe("recalculation", () => {
  test("an edit reaches what depends on it, through other sheets", () => {
    const other = addSheet(book.workbook, "Other");
    write({ ...book, sheet: other }, "A1", [[1]]);
    write(book, "A1", [["=Other!A1+1", "=A1*10"]]);
    book.calculator.recalculate("dirty");
    write({ ...book, sheet: other }, "A1", [[5]]);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "A1:B1")).toEqual([[6, 60]]);
  });

  test("a cell that is emptied counts as empty", () => {
    write(book, "A1", [[1, 2, "=SUM(A1:B1)", "=COUNT(A1:B1)"]]);
    book.calculator.recalculate("dirty");
    write(book, "A1", [[null]]);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "C1:D1")).toEqual([[2, 1]]);
  });

  test("a formula that becomes a constant is one", () => {
    write(book, "A1", [["=1+1", "=A1*10"]]);
    book.calculator.recalculate("dirty");
    write(book, "A1", [[7]]);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "A1:B1")).toEqual([[7, 70]]);
  });

  test("texts that look like something else stay texts", () => {
    write(book, "A1", [["5", "'", "1/2", "TRUE"]]);
    const [first] = ["A2"];
    write(book, first, [["=ISTEXT(A1)", "=B1&LEN(B1)", "=ISTEXT(C1)", "=ISTEXT(D1)"]]);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "A2:D2")).toEqual([[true, "'1", true, true]]);
  });

  test("an empty text is no empty cell", () => {
    write(book, "A1", [['=""', "=ISBLANK(A1)", "=LEN(A1)", '=A1=""']]);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "A1:D1")).toEqual([["", false, 0, true]]);
  });

  test("numbers keep all their digits", () => {
    write(book, "A1", [
      [123456789.12345679, "=A1"],
      [1e-20, "=A2"],
      [1.7976931348623157e308, "=A3"],
      [-0.1, "=A4"],
    ]);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "B1:B4")).toEqual([
      [123456789.12345679],
      [1e-20],
      [1.7976931348623157e308],
      [-0.1],
    ]);
  });

  test("beside an error numbers still have 15 digits", () => {
    write(book, "A1", [["=1/0"], ["=1/3"], ["=2E+200/3"]]);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "A1")).toBe("#DIV/0!");
    expect(read(book.sheet, "A2")).toBeCloseTo(1 / 3, 15);
    expect(Number(read(book.sheet, "A3")) / 1e200).toBeCloseTo(2 / 3, 14);
  });

  test("only cells that formulas reach are looked at, and later ones too", () => {
    write(book, "A1", [[1, 2, 3]]);
    write(book, "A3", [["=A1"]]);
    book.calculator.recalculate("dirty");
    write(book, "A3", [["=SUM(A1:C1)"]]);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "A3")).toBe(6);
  });

  test("rows hidden by a filter are no part of a subtotal", () => {
    write(book, "A1", [[1], [2], [3], ["=SUBTOTAL(9,A1:A3)"]]);
    write(book, "B4", [["=SUBTOTAL(109,A1:A3)"]]);
    book.calculator.recalculate("dirty");
    const hide = (filtered: boolean) =>
      book.sheet.rows.set(1, { height: null, hidden: !filtered, filtered, style: null });
    hide(true);
    markStructure(book.workbook);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "A4:B4")).toEqual([[4, 4]]);
    hide(false);
    markStructure(book.workbook);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "A4:B4")).toEqual([[6, 4]]);
  });
});

describe("formulas that fill several cells", () => {
  test("the filled area is kept, follows its size, and goes with its formula", () => {
    write(book, "A1", [[3, "=SEQUENCE(A1)"]]);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "B1:B4")).toEqual([[1], [2], [3], [null]]);
    expect(book.sheet.arrays).toEqual([{ kind: "dynamic", area: parseArea("B1:B3") }]);

    write(book, "A1", [[2]]);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "B1:B4")).toEqual([[1], [2], [null], [null]]);

    write(book, "B1", [[null]]);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "B1:B4")).toEqual([[null], [null], [null], [null]]);
    expect(book.sheet.arrays).toEqual([]);
  });

  test("what lies in the way stops it, whether any formula read that cell before or not", () => {
    write(book, "B3", [["mine"]]);
    expect(result("=SEQUENCE(3)", "B1")).toBe("#SPILL!");
    expect(read(book.sheet, "B1:B3")).toEqual([["#SPILL!"], [null], ["mine"]]);
    write(book, "B3", [[null]]);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "B1:B3")).toEqual([[1], [2], [3]]);
  });

  test("writing into the filled area stops it", () => {
    expect(result("=SEQUENCE(3)", "B1")).toBe(1);
    write(book, "B2", [["mine"]]);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "B1:B3")).toEqual([["#SPILL!"], ["mine"], [null]]);
  });

  test("its area can be read by its first cell", () => {
    write(book, "B1", [["=SEQUENCE(3)"]]);
    expect(result("=SUM(B1#)")).toBe(6);
  });

  test("in a table there is no room for one", () => {
    write(book, "A1", [["fee"], [1], [2]]);
    addTable(book, "t", "A1:A3");
    expect(result("=SEQUENCE(2)", "A2")).toBe("#SPILL!");
  });

  test("an array entered the old way fills its own area", () => {
    write(book, "A1", [[1], [2]]);
    write(book, "C1", [["=A1:A2*10"]]);
    book.sheet.arrays = [{ kind: "legacy", area: parseArea("C1:C3")! }];
    markStructure(book.workbook);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "C1:C3")).toEqual([[10], [20], ["#N/A"]]);
  });

  test("a formula of a file from before dynamic arrays gives one value", () => {
    book.sheet.source = { part: "/xl/worksheets/sheet1.xml" };
    write(book, "A1", [[1], [2], [3]]);
    write(book, "C2", [["=A1:A3*10"], ["=SUMPRODUCT(A1:A3*(A1:A3>1))"]]);
    for (const row of [1, 2]) book.sheet.cells.get(row, 2)!.changed = cellChange.none;
    markStructure(book.workbook);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "C2:C3")).toEqual([[20], [5]]);
  });
});

describe("what cannot be calculated", () => {
  test("a circle is zero, and what reads it goes on", () => {
    write(book, "A1", [["=B1+1", "=A1+1", "=A1+5"]]);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "A1:C1")).toEqual([[0, 0, 5]]);
    expect(book.calculator.notCalculated().map((each) => each.reasons)).toEqual([
      ["circular reference"],
      ["circular reference"],
    ]);
    write(book, "B1", [[1]]);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "A1:C1")).toEqual([[2, 1, 7]]);
    expect(book.calculator.notCalculated()).toEqual([]);
  });

  test("a function that nobody knows is #NAME?, and reported", () => {
    expect(result("=1+NOSUCH(1)")).toBe("#NAME?");
    expect(book.calculator.notCalculated()).toEqual([
      expect.objectContaining({ formula: "=1+NOSUCH(1)", reasons: ["NOSUCH"] }),
    ]);
  });

  test("a value loaded from a file is kept, and others calculate with it", () => {
    book.sheet.source = { part: "/xl/worksheets/sheet1.xml" };
    write(book, "A1", [["=CUBEVALUE(1)", "=A1*2"]]);
    const cell = book.sheet.cells.get(0, 0)!;
    cell.changed = cellChange.none;
    cell.value = 21;
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "A1:B1")).toEqual([[21, 42]]);
    expect(book.calculator.notCalculated()).toHaveLength(1);
  });

  test("the workbook's own file is never half understood: other workbooks keep their values", () => {
    book.sheet.source = { part: "/xl/worksheets/sheet1.xml" };
    const cell = { value: null, formula: null, style: 0, changed: 0 };
    book.sheet.cells.set(0, 0, cell);
    setFormula(book.sheet, cell, "=[1]Sheet1!A1");
    setCached(book.sheet, cell, 9);
    cell.changed = cellChange.none;
    markStructure(book.workbook);
    book.calculator.recalculate("dirty");
    expect(read(book.sheet, "A1")).toBe(9);
    expect(book.calculator.notCalculated()[0]?.reasons).toEqual(["[1]"]);
  });

  test("dates of the other date system are not guessed", () => {
    book.workbook.date1904 = true;
    expect(result("=YEAR(A1)")).toBe("#CALC!");
    expect(book.calculator.notCalculated()[0]?.reasons).toEqual(["YEAR from 1904"]);
  });

  test.each(["=SUM(1,2", "=1+", "=SUM(1,2))", '="abc', "=A1:B2 3", "={1,2", "=)("])(
    "Excel would refuse %s",
    (formula) => {
      expect(book.calculator.refusal(formula, place(book.sheet))).toEqual(expect.any(String));
    },
  );

  test("Excel would refuse a table or column that does not exist", () => {
    write(book, "A1", [["fee"], [1]]);
    addTable(book, "t", "A1:A2");
    const refusal = (formula: string) => book.calculator.refusal(formula, place(book.sheet));
    expect(refusal("=SUM(t[fee])")).toBeNull();
    expect(refusal("=SUM(t[fees])")).toContain("t[fees]");
    expect(refusal("=SUM(tt[fee])")).toContain("tt[fee]");
  });
});

describe("a formula that stands in no cell", () => {
  test("is calculated from its place over the present values", () => {
    write(book, "A1", [
      [1, "=A1*10"],
      [2, "=A2*10"],
    ]);
    book.calculator.recalculate("dirty");
    const at = (row: number) => ({ sheet: book.sheet, row, column: 5 });
    expect(book.calculator.evaluate("=SUM(A1:B2)", at(0))).toBe(33);
    expect(book.calculator.evaluate("=ROW()", at(6))).toBe(7);
    expect(book.calculator.evaluate("=A1:B2", at(0))).toEqual([
      [1, 10],
      [2, 20],
    ]);
    write(book, "A1", [[5]]);
    book.calculator.recalculate("dirty");
    expect(book.calculator.evaluate("=SUM(A1:B2)", at(0))).toBe(77);
  });

  test("is an error where a cell would show one", () => {
    const evaluate = (formula: string) => book.calculator.evaluate(formula, place(book.sheet));
    expect(evaluate("=1/0")).toMatchObject({ text: "#DIV/0!" });
    expect(evaluate("=NOSUCH()")).toMatchObject({ text: "#NAME?" });
    expect(evaluate('="a"&"b"')).toBe("ab");
    expect(evaluate("=1=1")).toBe(true);
  });
});

test("one edit among ten thousand formulas is taken over without feeding all of them again", () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => [
    index + 1,
    `=A${String(index + 1)}*2+SUM(A$1:A$20)`,
  ]);
  write(book, "A1", rows);
  book.calculator.recalculate("dirty");
  expect(read(book.sheet, "B10000")).toBe(20_210);
  const started = process.cpuUsage();
  write(book, "A1", [[101]]);
  book.calculator.recalculate("dirty");
  const spent = process.cpuUsage(started);
  expect(read(book.sheet, "B10000")).toBe(20_310);
  expect((spent.user + spent.system) / 1000).toBeLessThan(600);
});
