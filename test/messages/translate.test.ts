import { holePattern } from "../../src/messages/holes";
import { fillHoles } from "../../src/messages/fill";
import { formWords } from "../../src/messages/labels";
import { languages } from "../../src/messages/languages";
import { numbersOf } from "../../src/messages/numbers";
import { translator } from "../../src/messages";

const nbsp = "\u00a0";
const kk = translator("kk");
const ru = translator("ru");
const en = translator("en");

describe("numbers", () => {
  test("are grouped by a space that does not break, with a decimal comma, in Kazakh and Russian", () => {
    expect(kk.number(1234567.891)).toBe(`1${nbsp}234${nbsp}567,89`);
    expect(ru.number(1234)).toBe(`1${nbsp}234`);
  });

  test("take the English signs in English", () => {
    expect(en.number(1234567.891)).toBe("1,234,567.89");
  });

  test("keep as many decimals as are asked for", () => {
    expect(kk.number(4.5, 2)).toBe("4,50");
    expect(ru.number(12, 0)).toBe("12");
  });

  test("as percentages come from 0 to 100", () => {
    expect(kk.percent(94.5)).toBe("94,5%");
    expect(ru.percent(94.5)).toBe(`94,5${nbsp}%`);
    expect(en.percent(94.5)).toBe("94.5%");
    expect(ru.percent(100, 1)).toBe(`100,0${nbsp}%`);
  });
});

describe("dates", () => {
  test("are short as the sheets show them", () => {
    expect([kk, ru, en].map((each) => each.date("2025-04-30"))).toEqual([
      "30.04.2025",
      "30.04.2025",
      "30.04.2025",
    ]);
  });

  test("are long as acts write them", () => {
    expect(kk.longDate("2025-04-30")).toBe("2025 жылғы 30 сәуір");
    expect(ru.longDate("2025-04-30")).toBe("30 апреля 2025 года");
    expect(en.longDate("2025-04-03")).toBe("3 April 2025");
  });

  test("that are none are refused", () => {
    expect(() => kk.longDate("2025-13-01")).toThrow("twelve months");
  });
});

describe("plurals", () => {
  test("have three forms in Russian, the second one also for fractions", () => {
    const forms = ["день", "дня", "дней"];
    expect([1, 21, 2, 24, 5, 11, 112, 1.5].map((count) => ru.plural(count, forms))).toEqual([
      "день",
      "день",
      "дня",
      "дня",
      "дней",
      "дней",
      "дней",
      "дня",
    ]);
  });

  test("have two forms in English and one in Kazakh", () => {
    expect([0, 1, 2].map((count) => en.plural(count, ["day", "days"]))).toEqual([
      "days",
      "day",
      "days",
    ]);
    expect([1, 5].map((count) => kk.plural(count, ["күн"]))).toEqual(["күн", "күн"]);
  });
});

describe("holes", () => {
  const fill = fillHoles("ru", numbersOf("ru"), formWords);

  test("are filled with values in the language's format", () => {
    expect(fill("Всего {count}, не {other}.", { count: 1200, other: "тысяча" })).toBe(
      `Всего 1${nbsp}200, не тысяча.`,
    );
  });

  test("may name the form of a date, a percentage or a bare number", () => {
    expect(
      fill("{year:plain}: {day:date}, {day:longDate}, {share:percent}", {
        year: 2025,
        day: "2025-04-30",
        share: 12.34,
      }),
    ).toBe(`2025: 30.04.2025, 30 апреля 2025 года, 12,3${nbsp}%`);
  });

  test("may hold the forms of a noun", () => {
    expect(fill("{n} {n|строка|строки|строк}", { n: 3 })).toBe("3 строки");
  });

  test("without a value are our mistake", () => {
    expect(() => fill("{gone}", {})).toThrow("{gone}");
  });

  test("of an unknown format are our mistake", () => {
    expect(() => fill("{a:nothing}", { a: 1 })).toThrow("nothing");
  });
});

describe("the languages", () => {
  /** Words that the office wrote in two languages stand in the sentence of each: they are one hole. */
  const inEach = (hole = "") => (hole === "kk" || hole === "ru" ? "in each language" : hole);
  const holesOf = (sentence: string) =>
    [...new Set([...sentence.matchAll(holePattern)].map((hole) => inEach(hole[1])))].sort();
  const keys = Object.keys(languages.en) as (keyof typeof languages.en)[];

  test.each(keys)("leave the same holes open in %s", (key) => {
    expect(holesOf(languages.kk[key])).toEqual(holesOf(languages.en[key]));
    expect(holesOf(languages.ru[key])).toEqual(holesOf(languages.en[key]));
  });

  test.each(keys)("give a noun in %s as many forms as the language has", (key) => {
    const formsOf = (sentence: string) =>
      [...sentence.matchAll(holePattern)].flatMap(([, , , forms = ""]) =>
        forms === "" ? [] : [forms.split("|").length - 1],
      );
    expect(formsOf(languages.ru[key]).every((count) => count === 3)).toBe(true);
    expect(formsOf(languages.en[key]).every((count) => count === 2)).toBe(true);
  });

  test.each(keys)("have every hole of %s well formed", (key) => {
    for (const language of ["kk", "ru", "en"] as const)
      expect(languages[language][key].replace(holePattern, "")).not.toMatch(/[{}]/);
  });
});
