import { openExcel } from "../../../src/host";
import type { OpenedExcel } from "../../../src/host";
import { areaOf } from "../../../src/ooxml";

let excel: OpenedExcel;

beforeEach(async () => {
  excel = await openExcel({ globals: false, profile: { locale: "ru-RU" } });
});

afterEach(() => excel.close());

const sheet = "Sheet1";
const edit = (address: string, typed: unknown, isChecked = true) =>
  excel.book.edit(sheet, areaOf(address)!, typed, isChecked);
const value = (row: number, column: number) =>
  excel.book.calculated().sheets[0]!.cells.get(row, column)?.value ?? null;

test("a decimal comma is a number, a formula speaks the user's language, and all that depends on it follows", () => {
  edit("A1", "12,5");
  edit("A2", "=СУММ(A1;1)");
  expect([value(0, 0), value(1, 0)]).toEqual([12.5, 13.5]);
  edit("A1", "2");
  expect(value(1, 0)).toBe(3);
  expect(excel.book.inputText(sheet, 1, 0)).toBe("=СУММ(A1;1)");
});

test("a fresh workbook is clean, an edited one is not, a saved one is again", () => {
  expect(excel.book.isDirty).toBe(false);
  edit("A1", "1");
  expect(excel.book.isDirty).toBe(true);
  excel.book.saved();
  expect(excel.book.isDirty).toBe(false);
});

test("what was typed is put back, and what was put back again", () => {
  edit("A1", "5%");
  const outcome = edit("A1", "текст");
  if (!outcome.ok) throw new Error("refused");
  const redo = excel.book.putBack(outcome.kept);
  expect(excel.book.inputText(sheet, 0, 0)).toBe("5%");
  excel.book.putBack(redo);
  expect(value(0, 0)).toBe("текст");
});

test("a formula that cannot be read leaves the whole table as it was, and the workbook clean", () => {
  expect(edit("A1:B1", [["1", "=СУММ("]], false)).toMatchObject({ ok: false });
  expect([value(0, 0), value(0, 1), excel.book.isDirty]).toEqual([null, null, false]);
});

test("a protected sheet refuses", async () => {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
  expect(edit("A1", "1")).toMatchObject({ ok: false, refusal: { code: "protected" } });
});

test("a cell that allows only certain values says so in its own words; pasting goes past it", async () => {
  await excel.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange("A1");
    dataValidation.rule = { list: { inCellDropDown: true, source: "иә,жоқ" } };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: "Жауап",
      message: "иә немесе жоқ",
    };
    await context.sync();
  });
  expect(edit("A1", "мүмкін")).toEqual({
    ok: false,
    refusal: { code: "invalid", details: "Жауап: иә немесе жоқ" },
  });
  expect(value(0, 0)).toBeNull();
  expect(edit("A1", "мүмкін", false).ok).toBe(true);
});

test("a text that looks like a number is offered with its apostrophe, so that it stays one", () => {
  edit("A1", "'007");
  expect(excel.book.inputText(sheet, 0, 0)).toBe("'007");
});
