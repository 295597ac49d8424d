import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uiLanguages } from "../../../src/form";
import { translator } from "../../../src/messages";
import { checkGivenOut } from "../../../src/workbook";
import { partTexts, readSnapshot } from "../../../src/workbook/file";
import { got } from "../office/excel";

/** A workbook of another program that carries a datum in each place where one can hide. */
const script = `
import sys, xlsxwriter
book = xlsxwriter.Workbook(sys.argv[1])
book.set_properties({"title": "Тізім", "author": "Ойданова Е.", "comments": "ЖСН 010101500003"})
sheet = book.add_worksheet("Тізім")
sheet.write(0, 0, "Аты")
sheet.write(4, 0, "жауапты 8 747 000 00 02")
sheet.set_row(4, None, None, {"hidden": True})
sheet.write_number(0, 3, 10101500003)
sheet.set_column(3, 3, None, None, {"hidden": True})
sheet.write_comment("A1", "ИИН 010101-500-401")
sheet.write_url("A3", "mailto:someone@mail.example", string="хат")
sheet.set_header("&L010101500003")
sheet.insert_textbox("F3", "куәлік № 000000001")
hidden = book.add_worksheet("Ескі")
hidden.write(0, 0, "someone@mail.example")
hidden.hide()
sheet.write_formula("B1", "='[old.xlsx]Лист1'!A1", None, 5)
book.close()
`;

function made(): Uint8Array {
  const path = join(mkdtempSync(join(tmpdir(), "esep-")), "given.xlsx");
  execFileSync("/usr/bin/python3", ["-c", script, path]);
  return new Uint8Array(readFileSync(path));
}

describe("a workbook that is to be given out", () => {
  const file = made();
  const run = checkGivenOut(got(readSnapshot(file)), {
    today: "2026-02-01",
    parts: got(partTexts(file)),
  });
  const told = run.findings.map(({ code, variant, cells: [cell], facts }) =>
    [code, variant, cell ? `${cell.sheet}!${cell.address}` : facts["part"]].join(" ").trim(),
  );

  test("is searched in every cell, hidden ones too, in comments and in what stands in no cell", () => {
    expect([...told].sort()).toEqual(
      [
        "PD-01  Тізім!A1",
        "PD-01  Тізім!D1",
        "PD-01 outside docProps/core.xml",
        "PD-01 outside xl/worksheets/sheet1.xml",
        "PD-02  Тізім!A5",
        "PD-02 email Ескі!A1",
        "PD-02 outside xl/drawings/drawing1.xml",
        "PD-02 outside xl/worksheets/_rels/sheet1.xml.rels",
        "PD-04  Ескі!A1",
        "PD-04 authors",
        "PD-04 columns",
        "PD-04 comments Тізім!A1",
        "PD-04 rows",
      ].sort(),
    );
  });

  test("is told of without the datum itself", () => {
    const words = run.findings.flatMap((finding) => [
      JSON.stringify(finding),
      ...uiLanguages.map((language) => JSON.stringify(translator(language).finding(finding))),
    ]);
    for (const datum of [
      "010101500003",
      "10101500003",
      "010101-500-401",
      "747 000",
      "someone",
      "000000001",
      "Ойданова",
    ])
      expect(words.filter((each) => each.includes(datum))).toEqual([]);
  });

  test("holds for a workbook without a form, by four checks", () => {
    expect(run.rulesRun).toBe(4);
  });
});
