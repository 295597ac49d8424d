import {
  addressOf,
  areaOf,
  decodeCellText,
  encodeCellText,
  isDateFormat,
  isPercentFormat,
  moveFormula,
  placeOf,
  rangeOf,
  serialOf,
  withFunctionPrefixes,
  withoutFunctionPrefixes,
} from "../../../src/ooxml";

describe("addresses", () => {
  test.each([
    ["A1", { row: 0, column: 0 }],
    ["$XFD$1048576", { row: 1_048_575, column: 16_383 }],
    ["aa10", { row: 9, column: 26 }],
    ["XFE1", null],
    ["A1048577", null],
    ["A0", null],
    ["1A", null],
  ])("%s", (address, place) => {
    expect(placeOf(address)).toEqual(place);
  });

  test("are written as they are read", () => {
    for (const address of ["A1", "Z9", "AA1", "ZZ27", "XFD1048576"]) {
      const { row, column } = placeOf(address)!;
      expect(addressOf(row, column)).toBe(address);
    }
  });

  test.each([
    ["B4:H90", { top: 3, left: 1, bottom: 89, right: 7 }],
    ["H90:$B$4", { top: 3, left: 1, bottom: 89, right: 7 }],
    ["C:D", { top: 0, left: 2, bottom: 1_048_575, right: 3 }],
    ["2:5", { top: 1, left: 0, bottom: 4, right: 16_383 }],
    ["B4", { top: 3, left: 1, bottom: 3, right: 1 }],
    ["x", null],
  ])("the range %s", (range, area) => {
    expect(areaOf(range)).toEqual(area);
  });

  test("a range of one cell is written as one", () => {
    expect(rangeOf({ top: 3, left: 1, bottom: 3, right: 1 })).toBe("B4");
  });
});

describe("a copied formula", () => {
  test.each([
    ["B2*C2", "B3*C3"],
    ["$B$2*C$2+$D2", "$B$2*C$2+$D3"],
    ['A1&"A1"&A1', 'A2&"A1"&A2'],
    ["'A1 x'!A1+Sheet1!B2", "'A1 x'!A2+Sheet1!B3"],
    ["SUM(A:A,2:3,$4:5)", "SUM(A:A,3:4,$4:6)"],
    ["LOG10(A1)+ATAN2(B1,C1)", "LOG10(A2)+ATAN2(B2,C2)"],
    ["T1904[A1]+Баға1", "T1904[A1]+Баға1"],
    ["esep_A1+A1_x+ABCD1", "esep_A1+A1_x+ABCD1"],
    ["A1048576", "#REF!"],
  ])("%s, one row down: %s", (formula, moved) => {
    expect(moveFormula(formula, { rows: 1, columns: 0 })).toBe(moved);
  });

  test("moves along columns too", () => {
    expect(moveFormula("A1+$A1+A:B+XFD1", { rows: 0, columns: 2 })).toBe("C1+$A1+C:D+#REF!");
  });
});

describe("functions newer than the file format", () => {
  test.each([
    ["IFNA(XLOOKUP(1,A:A,B:B),0)", "_xlfn.IFNA(_xlfn.XLOOKUP(1,A:A,B:B),0)"],
    ["SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    ['SUM(A1)&"IFNA("', 'SUM(A1)&"IFNA("'],
    ["NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
    ["LET(х,A1,х*2)", "_xlfn.LET(_xlpm.х,A1,_xlpm.х*2)"],
    ['MAP(A1:A2,LAMBDA(v,v&"v"))', '_xlfn.MAP(A1:A2,_xlfn.LAMBDA(_xlpm.v,_xlpm.v&"v"))'],
  ])("%s is written %s", (readable, written) => {
    expect(withFunctionPrefixes(readable)).toBe(written);
    expect(withoutFunctionPrefixes(written)).toBe(readable);
  });

  test("a prefix in quotes stays", () => {
    expect(withoutFunctionPrefixes('"_xlfn."&_xlfn.CONCAT(A1)')).toBe('"_xlfn."&CONCAT(A1)');
  });
});

describe("number formats", () => {
  test.each([
    ["dd.mm.yyyy", true],
    ["[$-43F]d mmmm yyyy;@", true],
    ["[h]:mm", true],
    ["General", false],
    ['0" мөлшер дана"', false],
    ["#,##0.00_);[Red](#,##0.00)", false],
    ["0\\d", false],
    ["@", false],
  ])("%s is a date: %s", (code, expected) => {
    expect(isDateFormat(code)).toBe(expected);
  });

  test.each([
    ["0.0%", true],
    ['0"%"', false],
    ["0", false],
  ])("%s is a percentage: %s", (code, expected) => {
    expect(isPercentFormat(code)).toBe(expected);
  });
});

describe("dates as text", () => {
  test.each([
    ["2025-03-02T00:00:00", false, 45718],
    ["2025-03-02", true, 44256],
    ["1900-01-01", false, 1],
    ["2025-03-02T12:00:00Z", false, 45718.5],
    ["02.03.2025", false, null],
  ])("%s with 1904 %s: %s", (iso, date1904, serial) => {
    expect(serialOf(iso, date1904)).toBe(serial);
  });
});

describe("cell text", () => {
  test("says what XML cannot hold, there and back", () => {
    expect(encodeCellText("a\rb\u0001_x000D_")).toBe("a_x000D_b_x0001__x005F_x000D_");
    expect(decodeCellText("a_x000D_b_x0001__x005F_x000D_")).toBe("a\rb\u0001_x000D_");
  });
});
