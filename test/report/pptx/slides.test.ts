import type { Language } from "../../../src/form";
import { sections } from "../../../src/form";
import { reportTree, type Report, type Table } from "../../../src/report";
import { toPptx } from "../../../src/report/pptx";
import { paged } from "../../../src/report/pptx/paged-table";
import { foreignIn, foreignWords } from "../foreign-words";
import { partsOf } from "../parts-of";
import { sampleAnswers } from "../sample-answers";
import { blocksOf } from "../texts-of";

jest.setTimeout(60_000);

const date = "2026-02-15";
const reportIn = (language: Language, isDraft = false): Report =>
  reportTree(sampleAnswers, language, { date, isDraft });

describe.each(["kk", "ru"] as const)("the slides in %s", (language) => {
  const report = reportIn(language);
  let parts: ReadonlyMap<string, string>;
  let slides: readonly string[];
  beforeAll(async () => {
    parts = partsOf(await toPptx(report));
    const count = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+/.test(name)).length;
    slides = Array.from(
      { length: count },
      (_, index) => parts.get(`ppt/slides/slide${index + 1}.xml`) ?? "",
    );
  });

  test("begin with the title and have every section in the form's order", () => {
    const places = sections.map(({ heading }) =>
      slides.findIndex((slide) => slide.includes(`. ${heading[language]}</a:t>`)),
    );
    expect(slides[0]).toContain('type="ctrTitle"');
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test("have a title each", () => {
    expect(slides.filter((slide) => !/<p:ph type="(?:title|ctrTitle)"\/>/.test(slide))).toEqual([]);
  });

  test("name the language on every run", () => {
    const all = [...parts].filter(([name]) => /^ppt\/(?:slides|notesSlides)\/\w+\.xml$/.test(name));
    const runs = all.flatMap(([, xml]) => xml.match(/<a:r>.*?<\/a:r>/gs) ?? []);
    const locale = { kk: "kk-KZ", ru: "ru-KZ" }[language];
    expect(runs.length).toBeGreaterThan(200);
    expect(runs.filter((run) => !run.startsWith(`<a:r><a:rPr lang="${locale}"`))).toEqual([]);
  });

  test("have a native chart for each of the report's, with its workbook", () => {
    const figures = blocksOf(report).filter(({ type }) => type === "figure").length;
    const charts = [...parts.keys()].filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    const books = [...parts.keys()].filter((name) => /\.xlsx!xl\/workbook\.xml$/.test(name));
    expect(figures).toBe(15);
    expect(charts).toHaveLength(figures);
    expect(books).toHaveLength(figures);
  });

  test("carry the report's paragraphs as notes", () => {
    const notes = [...parts]
      .filter(([name]) => name.startsWith("ppt/notesSlides/notesSlide"))
      .map(([, xml]) => xml)
      .join("\n");
    const lines = blocksOf(report).flatMap((block) =>
      block.type === "paragraph" ? block.runs.map(({ text }) => text) : [],
    );
    const text = notes.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    const [inText] = report.parts;
    const own = new Set(
      inText?.blocks.flatMap((block) =>
        block.type === "paragraph" ? block.runs.map((run) => run.text) : [],
      ),
    );
    expect(lines.filter((line) => own.has(line) && !text.includes(line))).toEqual([]);
  });

  test("have no word of the other language and nothing that is not published", () => {
    const foreign = foreignWords(sampleAnswers, language);
    const texts = [...parts.values()];
    expect(texts.flatMap((text) => foreignIn(text, foreign))).toEqual([]);
    expect(texts.join("\n")).not.toMatch(/жасырын|скрыт|kupiya|700 000 00 00/i);
  });
});

test("equal reports give equal bytes", async () => {
  const [one, other] = [await toPptx(reportIn("kk")), await toPptx(reportIn("kk"))];
  expect(Buffer.compare(one, other)).toBe(0);
});

test("a draft says so on every slide", async () => {
  const parts = partsOf(await toPptx(reportIn("ru", true)));
  const slides = [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides.length).toBeGreaterThan(20);
  expect(slides.filter(([, xml]) => !xml.includes(">ПРОЕКТ</a:t>"))).toEqual([]);
});

describe("a table on slides", () => {
  const [table] = blocksOf(reportIn("ru")).filter(({ type }) => type === "table") as [Table];
  const long = { ...table, rows: Array.from({ length: 90 }, (_, at) => [`строка ${at}`, "1"]) };

  test("that is long goes on, every row once, the header on each", () => {
    const pages = paged({ ...long, total: ["Итого", "90"] });
    expect(pages.flatMap(({ rows }) => rows)).toEqual(long.rows);
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.every(({ header }) => header === long.header)).toBe(true);
    expect(pages.map(({ total }) => total?.[0])).toEqual([
      ...pages.slice(1).map(() => undefined),
      "Итого",
    ]);
  });

  test("is parted evenly: no lonely last row", () => {
    const sizes = paged(long).map(({ rows }) => rows.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(5);
  });
});
