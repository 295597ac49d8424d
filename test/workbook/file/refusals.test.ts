import { OfficePackage } from "../../../src/ooxml";
import { failureOf, fixture, handMade, withPart } from "./workbook-files";

const doctype = '<!DOCTYPE worksheet [<!ENTITY a "b">]>';
const oneCell = handMade({ sheet: "<sheetData><row><c><v>1</v></c></row></sheetData>" });

describe("a workbook is refused", () => {
  test.each([
    [
      "with a document type in a sheet",
      withPart(oneCell, "xl/sheet.xml", (text) => doctype + text),
      "doctype",
      undefined,
    ],
    [
      "with a document type in its texts",
      withPart(oneCell, "xl/strings.xml", (text) => doctype + text),
      "doctype",
      undefined,
    ],
    [
      "with a sheet that is cut off",
      withPart(oneCell, "xl/sheet.xml", (text) => text.slice(0, -40)),
      "damaged",
      "xl/sheet.xml",
    ],
    [
      "with a text that is not there",
      handMade({ sheet: '<sheetData><row><c t="s"><v>7</v></c></row></sheetData>' }),
      "damaged",
      "xl/sheet.xml",
    ],
    [
      "with a formula that is far too long",
      handMade({
        sheet: `<sheetData><row><c><f>${"[".repeat(40_000)}</f></c></row></sheetData>`,
      }),
      "damaged",
      "xl/sheet.xml",
    ],
    [
      "with a row past the last one",
      handMade({ sheet: '<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>' }),
      "damaged",
      "xl/sheet.xml",
    ],
    [
      "with rows out of order",
      handMade({ sheet: '<sheetData><row r="2"/><row r="2"/></sheetData>' }),
      "damaged",
      "xl/sheet.xml",
    ],
    [
      "with a cell past the last column",
      handMade({ sheet: '<sheetData><row><c r="XFE1"><v>1</v></c></row></sheetData>' }),
      "damaged",
      "xl/sheet.xml",
    ],
  ])("%s", (...[, bytes, code, part]) => {
    expect(failureOf(bytes)).toMatchObject(part === undefined ? { code } : { code, part });
  });

  test("whose sheet is not there", () => {
    const file = OfficePackage.open(oneCell);
    file.remove("xl/sheet.xml");
    expect(failureOf(file.write())).toEqual({ code: "part-missing", part: "A" });
  });

  test("whose cells are more than the limit, gaps included", () => {
    const far = handMade({
      sheet:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row></sheetData>',
    });
    expect(failureOf(far, { cells: 16_384 })).toMatchObject({ code: "too-large", detail: "cells" });
    expect(failureOf(far, { cells: 16_385 })).toBeNull();
  });

  test("that is larger than the limit", () => {
    expect(failureOf(fixture("xlsxwriter.xlsx"), { file: 1000 })).toMatchObject({
      code: "too-large",
      detail: "file",
    });
  });

  test("at any byte where it was cut off", () => {
    const bytes = fixture("xlsxwriter.xlsx");
    for (let length = 0; length < bytes.length; length += 997)
      expect(failureOf(bytes.slice(0, length))).not.toBeNull();
  });

  test("or read, but never breaks, with any one byte changed", () => {
    const bytes = fixture("openpyxl-1904.xlsx");
    for (let at = 0; at < bytes.length; at += 61) {
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ 0x5a;
      expect(() => failureOf(copy)).not.toThrow();
    }
  });
});
