import { kinds } from "../../../src/form";
import { cellReader } from "../../../src/workbook/read/cell-reader";
import type { ReaderSpec } from "../../../src/workbook/read/cell-reader";

type Value = string | number | boolean;

function read(spec: ReaderSpec, value: Value, format = "General") {
  return cellReader({ spec, date1904: false, words: {} })({ value, format });
}

const as = (value: Value) => ({ value, repair: null });
const repaired = (value: Value, repair: string) => ({ value, repair });
const no = (trouble: string) => ({ value: null, trouble });

describe("count", () => {
  test.each([
    [41, as(41)],
    [0, as(0)],
    [41.0000000001, as(41)],
    ["1 204", repaired(1204, "number-as-text")],
    ["12,0", repaired(12, "number-as-text")],
    [-1, no("not-a-count")],
    [2.5, no("not-a-count")],
    ["1,204", no("not-a-count")],
    ["–", no("unreadable")],
    ["көп", no("unreadable")],
    [true, no("unreadable")],
  ])("%j", (value, reading) => {
    expect(read({ kind: "count" }, value)).toEqual(reading);
  });
});

describe("number, money and score", () => {
  test.each(["number", "money", "score"] as const)("%s takes a decimal comma in text", (kind) => {
    expect(read({ kind }, 4.88)).toEqual(as(4.88));
    expect(read({ kind }, "4,88")).toEqual(repaired(4.88, "number-as-text"));
    expect(read({ kind }, "90%")).toEqual(no("unreadable"));
  });
});

describe("percent", () => {
  test.each([
    [0.905, "0.0%", as(90.5)],
    [1, "0%", as(100)],
    [0.07, "0.00%", as(7)],
    [90.5, "General", repaired(90.5, "percent-unscaled")],
    [0.905, "General", repaired(90.5, "percent-unscaled")],
    ["90,5%", "General", repaired(90.5, "number-as-text")],
    ["90,5", "@", repaired(90.5, "number-as-text")],
    ["0,905", "@", repaired(90.5, "number-as-text")],
    ["жоғары", "@", no("unreadable")],
  ])("%j in %s", (value, format, reading) => {
    expect(read({ kind: "percent" }, value, format)).toEqual(reading);
  });
});

describe("date", () => {
  test.each([
    [45_658, "dd.mm.yyyy", as("2025-01-01")],
    [2025, "dd.mm.yyyy", as("1905-07-17")],
    [45_658, "General", as("2025-01-01")],
    [2025, "General", no("unreadable")],
    ["31.12.2025", "@", repaired("2025-12-31", "date-as-text")],
    ["30.02.2025", "@", no("unreadable")],
    ["наурыз", "@", no("unreadable")],
  ])("%j in %s", (value, format, reading) => {
    expect(read({ kind: "date" }, value, format)).toEqual(reading);
  });

  test("days may count from 1904", () => {
    const reader = cellReader({ spec: { kind: "date" }, date1904: true, words: {} });
    expect(reader({ value: 44_196, format: "dd.mm.yyyy" })).toEqual(as("2025-01-01"));
  });
});

describe("flag", () => {
  test.each([
    [true, true],
    [false, false],
    ["иә", true],
    ["ЖОҚ", false],
    ["Да", true],
    ["no", false],
    ["+", true],
    ["-", false],
    [1, true],
    [0, false],
    ["✓", true],
  ])("%j is %s", (value, flag) => {
    expect(read({ kind: "flag" }, value)).toEqual(as(flag));
  });

  test("another word is asked about", () => {
    expect(read({ kind: "flag" }, "мүмкін")).toEqual(no("unknown-choice"));
  });
});

describe("choice", () => {
  const fee: ReaderSpec = { kind: "choice", choices: "fee" };

  test.each([
    ["free", "free"],
    ["тегін", "free"],
    ["БЕСПЛАТНО", "free"],
    ["Free", "free"],
    ["бесплатная", "free"],
    [" ақылы\u00a0", "paid"],
  ])("%j is %s", (value, code) => {
    expect(read(fee, value)).toEqual(as(code));
  });

  test("an unknown word is asked about", () => {
    expect(read(fee, "безвозмездно")).toEqual(no("unknown-choice"));
  });

  test("the office's own word goes before all others", () => {
    const words = { Безвозмездно: "free", тегін: "mixed" };
    const reader = cellReader({ spec: fee, date1904: false, words });
    expect(reader({ value: "безвозмездно", format: "General" })).toEqual(as("free"));
    expect(reader({ value: "Тегін", format: "General" })).toEqual(as("mixed"));
  });

  test("a number may be a word", () => {
    const channel: ReaderSpec = { kind: "choice", choices: "complaint-channel" };
    expect(read(channel, 1414)).toEqual(as("contact-centre"));
  });
});

describe("code", () => {
  const code: ReaderSpec = { kind: "code", digits: 8 };

  test.each([
    ["00101001", as("00101001")],
    [" 001 01 001 ", as("00101001")],
    [20_101_001, as("20101001")],
    [101_001, repaired("00101001", "code-padded")],
    ["00101001 – Анықтама беру", as("00101001")],
    ["101001", as("101001")],
    ["АБВ-7", as("АБВ-7")],
    [1.5, no("unreadable")],
    [-3, no("unreadable")],
  ])("%j", (value, reading) => {
    expect(read(code, value)).toEqual(reading);
  });
});

describe("text and url", () => {
  test("are trimmed and composed, paragraphs kept", () => {
    expect(read({ kind: "text" }, "  бірінші\r\nекінші ")).toEqual(as("бірінші\nекінші"));
    expect(read({ kind: "text" }, "и\u0306")).toEqual(as("й"));
    expect(read({ kind: "url" }, " https://example.kz ")).toEqual(as("https://example.kz"));
    expect(read({ kind: "text" }, 39)).toEqual(as("39"));
  });
});

test.each(kinds)("a blank text is a value of no kind but text: %s", (kind) => {
  const reading = read({ kind, choices: kind === "choice" ? "fee" : undefined }, " ");
  const isText = ["text", "text2", "url", "code"].includes(kind);
  expect(reading.value).toBe(isText ? "" : null);
});
