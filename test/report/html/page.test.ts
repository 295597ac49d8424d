import { sections, type Language } from "../../../src/form";
import { reportTree } from "../../../src/report";
import { toHtml } from "../../../src/report/html";
import { foreignIn, foreignWords } from "../foreign-words";
import { sampleAnswers } from "../sample-answers";

const date = "2026-02-15";
const reportIn = (language: Language, isDraft = false) =>
  reportTree(sampleAnswers, language, { date, isDraft });
const both = toHtml([reportIn("kk"), reportIn("ru")]);

describe.each(["kk", "ru"] as const)("the page in %s", (language) => {
  const page = toHtml([reportIn(language)]);

  test("says its language", () => {
    expect(page).toContain(`<html lang="${{ kk: "kk-KZ", ru: "ru-KZ" }[language]}">`);
  });

  test("has one first heading, then the sections in order, no level left out", () => {
    const levels = [...page.matchAll(/<h(\d)\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => at === 0 || level - (levels[at - 1] ?? 0) <= 1)).toBe(true);
    const places = sections.map(({ heading }) => page.indexOf(`. ${heading[language]}</h2>`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test("captions every table and says the scope of every header", () => {
    const tables = page.match(/<table\b.*?<\/table>/gs) ?? [];
    expect(tables.length).toBeGreaterThan(30);
    expect(tables.filter((table) => !table.includes("<caption"))).toEqual([]);
    expect(page.match(/<th(?! scope=)[ >]/g)).toBeNull();
  });

  test("has every chart as a drawing with its figures beneath", () => {
    expect(page.match(/<svg /g)).toHaveLength(15);
    expect(page.match(/<table class="data">/g)).toHaveLength(15);
  });

  test("asks for nothing outside and runs nothing", () => {
    const addresses = [...page.matchAll(/\s(?:src|href|srcset|poster|action)="([^"]*)"/g)];
    expect(addresses.map(([, address = ""]) => address).filter((each) => !/^#/.test(each))).toEqual(
      [],
    );
    expect(page).not.toMatch(/<script|<link|@import|url\(|\son\w+=/);
  });

  test("has no word of the other language and nothing that is not published", () => {
    const text = page.replace(/<style>.*?<\/style>/s, "").replace(/<[^>]*>/g, " ");
    expect(foreignIn(text, foreignWords(sampleAnswers, language))).toEqual([]);
    expect(page).not.toMatch(/жасырын|скрыт|kupiya|700 000 00 00/i);
  });
});

describe("the page in both languages", () => {
  test("has Kazakh first, each part marked with its language", () => {
    const kazakh = both.indexOf('<article id="report-kk" lang="kk-KZ">');
    const russian = both.indexOf('<article id="report-ru" lang="ru-KZ">');
    expect(kazakh).toBeGreaterThan(0);
    expect(russian).toBeGreaterThan(kazakh);
  });

  test("has no id twice", () => {
    const ids = [...both.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("a draft says so", () => {
  expect(toHtml([reportIn("ru", true)])).toContain('<p class="draft">ПРОЕКТ</p>');
  expect(toHtml([reportIn("ru")])).not.toContain("ПРОЕКТ");
});

test("what a cell holds is text, never marks", () => {
  const answers = {
    ...sampleAnswers,
    fields: {
      ...sampleAnswers.fields,
      "provider.shortName": {
        value: { kk: '<script>alert(1)</script>"&', ru: "" },
        cells: [],
        computed: false,
      },
    },
  };
  const page = toHtml([reportTree(answers, "kk", { date })]);
  expect(page).not.toContain("<script");
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;");
});
