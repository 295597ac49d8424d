import { pasted, readTable, writeTable } from "../../../src/standalone/page/table-text";

describe("a table as Excel puts it on the clipboard", () => {
  test("rows end with line ends, cells with tabs", () => {
    expect(readTable("Аты\tСаны\r\nА\t12,5\r\n")).toEqual([
      ["Аты", "Саны"],
      ["А", "12,5"],
    ]);
  });

  test("a cell of several lines stands in quotes, its own quotes doubled", () => {
    expect(readTable('"бірінші\nекінші ""бап"""\tб\r\nв\tг')).toEqual([
      ['бірінші\nекінші "бап"', "б"],
      ["в", "г"],
    ]);
  });

  test("a quote within a text is just that", () => {
    expect(readTable('ЖШС "Үлгі"\t5')).toEqual([['ЖШС "Үлгі"', "5"]]);
  });

  test("empty cells and lines stay in their places, short rows are filled", () => {
    expect(readTable("\t2\n\n3")).toEqual([
      ["", "2"],
      ["", ""],
      ["3", ""],
    ]);
  });

  test("what is written is read again as it was", () => {
    const rows = [
      ['"а"', "б\nв"],
      ["", "12,5"],
    ];
    expect(readTable(writeTable(rows))).toEqual(rows);
  });
});

test.each([
  ["+7 000 000", "+7 000 000"],
  ["-12,5 %", "-12,5 %"],
  ["-12,5%", "-12,5%"],
  ["-", "'-"],
  ["+қосымша", "'+қосымша"],
  ["=A1", "=A1"],
])("%s is pasted as %s", (cell, typed) => {
  expect(pasted(cell)).toBe(typed);
});
