import {
  FormulaSyntaxError,
  copyFormula,
  dialectOf,
  followMove,
  forgetSheet,
  fromLocal,
  fromR1C1,
  moveFormula,
  renameColumnInFormula,
  renameNameInFormula,
  renameSheetInFormula,
  renameTableInFormula,
  shiftFormula,
  toLocal,
  toR1C1,
} from "../../../src/host/formula";
import { maxColumns, maxRows, parseArea } from "../../../src/host/model";

const area = (address: string) => parseArea(address)!;
const rows = (first: number, last: number) => ({
  top: first - 1,
  bottom: last - 1,
  left: 0,
  right: maxColumns - 1,
});
const columns = (first: number, last: number) => ({
  top: 0,
  bottom: maxRows - 1,
  left: first - 1,
  right: last - 1,
});

describe("rows and columns that are inserted", () => {
  const down = (formula: string, home = "S") =>
    shiftFormula(formula, { sheet: "S", area: rows(3, 4), direction: "Down" }, home);

  test.each([
    ["=A1", "=A1"],
    ["=A2", "=A2"],
    ["=A3", "=A5"],
    ["=$A$3", "=$A$5"],
    ["=A1:A10", "=A1:A12"],
    ["=A3:A4", "=A5:A6"],
    ["=A:A", "=A:A"],
    ["=3:3", "=5:5"],
    ["=1:5", "=1:7"],
    ["=s!A3", "=s!A5"],
    ["=Other!A3", "=Other!A3"],
    ["='S'!A3&\"A3\"", '=S!A5&"A3"'],
    ["=A1048576", "=#REF!"],
    ["=t[A3]", "=t[A3]"],
    ["=A3 + LOG10(3)", "=A5 + LOG10(3)"],
  ])("%s becomes %s", (formula, expected) => {
    expect(down(formula)).toBe(expected);
  });

  test("on another sheet only what points to the changed one moves", () => {
    expect(down("=A3+S!A3", "Other")).toBe("=A3+S!A5");
  });

  test("columns move to the right", () => {
    const shift = { sheet: "S", area: columns(2, 2), direction: "Right" } as const;
    expect(shiftFormula("=A1+B1+$C$1+A:C+1:1", shift, "S")).toBe("=A1+C1+$D$1+A:D+1:1");
  });
});

describe("rows, columns and cells that are deleted", () => {
  test.each([
    ["=A2", "=A2"],
    ["=A3", "=#REF!"],
    ["=A5", "=A3"],
    ["=A1:A3", "=A1:A2"],
    ["=A1:A10", "=A1:A8"],
    ["=A3:A5", "=A3:A3"],
    ["=A4:A10", "=A3:A8"],
    ["=3:4", "=#REF!"],
    ["=S!A3", "=S!#REF!"],
    ["=SUM(A3,A5)", "=SUM(#REF!,A3)"],
  ])("%s becomes %s", (formula, expected) => {
    const shift = { sheet: "S", area: rows(3, 4), direction: "Up" } as const;
    expect(shiftFormula(formula, shift, "S")).toBe(expected);
  });

  test("only what lies wholly above or below moved cells moves with them", () => {
    const shift = { sheet: "S", area: area("B2:C3"), direction: "Down" } as const;
    expect(shiftFormula("=B5+A5+B1:C9+A1:C9+B:B", shift, "S")).toBe("=B7+A5+B1:C11+A1:C9+B:B");
    const left = { sheet: "S", area: area("B2:B3"), direction: "Left" } as const;
    expect(shiftFormula("=C2+C4+B2", left, "S")).toBe("=B2+C4+#REF!");
  });
});

describe("cells that are cut and pasted", () => {
  const move = { sheet: "S", area: area("A1:B2"), toSheet: "S", toRow: 9, toColumn: 3 };

  test("who points wholly into them follows; who points to where they landed is lost", () => {
    expect(followMove("=A1+$B$2+A1:B2+A1:C3+D10", move, "S")).toBe(
      "=D10+$E$11+D10:E11+A1:C3+#REF!",
    );
  });

  test("to another sheet, the name of the sheet comes along", () => {
    const away = { ...move, toSheet: "Екінші парақ" };
    expect(followMove("=A1*2", away, "S")).toBe("='Екінші парақ'!D10*2");
    expect(followMove("=S!A1*2", away, "Екінші парақ")).toBe("=D10*2");
    expect(moveFormula("=A1+C1+T!C1", away)).toBe("=D10+S!C1+T!C1");
  });
});

test("a copied formula keeps what is absolute", () => {
  expect(copyFormula("=A1+$A1+A$1+$A$1+A:A+1:1", { rows: 1, columns: 2 })).toBe(
    "=C2+$A2+C$1+$A$1+C:C+2:2",
  );
  expect(copyFormula("=A1", { rows: -1, columns: 0 })).toBe("=#REF!");
  expect(copyFormula('="A1"&t[A1]', { rows: 5, columns: 0 })).toBe('="A1"&t[A1]');
});

describe("names that change", () => {
  test("a sheet's", () => {
    expect(renameSheetInFormula("=Old!A1+'old'!x+Older!A1+Old:Z!A1", "Old", "Жаңа парақ")).toBe(
      "='Жаңа парақ'!A1+'Жаңа парақ'!x+Older!A1+'Жаңа парақ:Z'!A1",
    );
    expect(renameSheetInFormula('=[1]Old!A1+"Old!A1"', "Old", "New")).toBe('=[1]Old!A1+"Old!A1"');
    expect(renameSheetInFormula("=Old!A1", "Old", "A1")).toBe("='A1'!A1");
    expect(renameSheetInFormula("=Old!A1", "Old", "It's")).toBe("='It''s'!A1");
  });

  test("a deleted sheet leaves #REF!", () => {
    expect(forgetSheet("=Gone!A1+gone!$A$1:$B$2+Gone!x+Here!A1", "Gone")).toBe(
      "=#REF!A1+#REF!$A$1:$B$2+#REF!+Here!A1",
    );
  });

  test("a table's", () => {
    expect(
      renameTableInFormula("=SUM(old[a])+Old[[#All],[b]]+ROWS(OLD)+older[a]", "Old", "new"),
    ).toBe("=SUM(new[a])+new[[#All],[b]]+ROWS(new)+older[a]");
  });

  test("a column's, inside the table and outside", () => {
    const rename = { table: "t", from: "fee", to: "Ақы (теңге)", isInside: true };
    expect(renameColumnInFormula("=[@fee]+t[Fee]+t[[a]:[fee]]+u[fee]", rename)).toBe(
      "=[@[Ақы (теңге)]]+t[Ақы (теңге)]+t[[a]:[Ақы (теңге)]]+u[fee]",
    );
    expect(renameColumnInFormula("=[@fee]", { ...rename, isInside: false })).toBe("=[@fee]");
    expect(renameColumnInFormula("=t[fee]", { ...rename, to: "a[b]#'" })).toBe("=t[a'[b']'#'']");
  });

  test("a defined name's", () => {
    expect(renameNameInFormula("=rate*Sheet1!Rate+rates+rate()", "rate", "жаңа")).toBe(
      "=жаңа*Sheet1!жаңа+rates+rate()",
    );
  });
});

describe("R1C1", () => {
  const place = { row: 4, column: 2 };
  test.each([
    ["=A1", "=R[-4]C[-2]"],
    ["=$A$1", "=R1C1"],
    ["=C5", "=RC"],
    ["=C$5+$C5", "=R5C+RC3"],
    ["=A1:C5", "=R[-4]C[-2]:RC"],
    ["=C:C", "=C"],
    ["=$A:$B", "=C1:C2"],
    ["=5:5", "=R"],
    ["=Sheet1!B2", "=Sheet1!R[-3]C[-1]"],
    ['=t[A1]&"A1"', '=t[A1]&"A1"'],
    ["=SUM(A1,R)", "=SUM(R[-4]C[-2],R)"],
  ])("%s is %s there", (a1, r1c1) => {
    expect(toR1C1(a1, place)).toBe(r1c1);
  });

  test.each([
    ["=R[-4]C[-2]", "=A1"],
    ["=r1c1:R2C[1]", "=$A$1:D$2"],
    ["=C", "=C:C"],
    ["=C[1]:C3", "=D:$C"],
    ["=R2", "=$2:$2"],
    ["='My s'!RC", "='My s'!C5"],
    ["=R[-5]C", "=C1048576"],
    ["=SUM(RC[-1])", "=SUM(B5)"],
    ["=ROUND(1,2)", "=ROUND(1,2)"],
  ])("%s is read as %s", (r1c1, a1) => {
    expect(fromR1C1(r1c1, place)).toBe(a1);
  });
});

describe("the local form", () => {
  test.each([
    ["ru-RU", '=IF(SUM(A1:A2)>1.5,{1,2;3,4},"a,b")', '=ЕСЛИ(СУММ(A1:A2)>1,5;{1;2:3;4};"a,b")'],
    ["ru-RU", "=IFERROR(t[[#This Row],[x]],#N/A)", "=ЕСЛИОШИБКА(t[[#Эта строка],[x]];#Н/Д)"],
    ["ru-RU", "=AND(TRUE,FALSE)", "=И(ИСТИНА;ЛОЖЬ)"],
    ["ru-RU", "=NOSUCH(1,2)", "=NOSUCH(1;2)"],
    ["kk-KZ", "=SUM(1.5,A1)", "=SUM(1,5;A1)"],
    ["en-US", "=SUM(1.5,A1)", "=SUM(1.5,A1)"],
  ])("%s: %s reads %s, and back", (locale, english, local) => {
    expect(toLocal(english, dialectOf(locale))).toBe(local);
    expect(fromLocal(local, dialectOf(locale))).toBe(english);
  });

  test("what is no formula in that language is refused", () => {
    expect(() => fromLocal('=СУММ(1;"а)', dialectOf("ru-RU"))).toThrow(FormulaSyntaxError);
  });
});
