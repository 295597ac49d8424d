import { OfficePackage } from "../../../src/ooxml";
import { reportTree, type Report } from "../../../src/report";
import { toDocx } from "../../../src/report/docx";
import type { Language } from "../../../src/form";
import { answersOf } from "../answers-of";
import { foreignIn, foreignWords } from "../foreign-words";
import { bareAnswers, sampleAnswers, sampleFields, sampleRows } from "../sample-answers";
import { blocksOf, textsOf } from "../texts-of";

/** Laying the pages out takes its time on a busy machine. */
jest.setTimeout(60_000);

const date = "2026-02-15";
const both = ["kk", "ru"] as const satisfies readonly Language[];
const reportIn = (language: Language): Report => reportTree(sampleAnswers, language, { date });

/** Every part as text, the workbooks of the charts unpacked too. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = OfficePackage.open(bytes);
  return new Map(
    file.names.flatMap((name): readonly (readonly [string, string])[] =>
      name.endsWith(".xlsx")
        ? [...partsOf(file.content(name))].map(
            ([inner, text]) => [`${name}!${inner}`, text] as const,
          )
        : [[name, file.text(name)]],
    ),
  );
}

const files = { kk: toDocx(reportIn("kk")), ru: toDocx(reportIn("ru")) };
const packed = { kk: files.kk.then(partsOf), ru: files.ru.then(partsOf) };

async function partOf(language: Language, name: string): Promise<string> {
  return (await packed[language]).get(name) ?? "";
}

const decoded = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const shownTexts = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = ""]) => decoded(text));

describe.each(both)("the Word file in %s", (language) => {
  const locale = { kk: "kk-KZ", ru: "ru-KZ" }[language];

  test("shows the whole tree", async () => {
    const text = shownTexts(await partOf(language, "word/document.xml")).join("\n");
    const lines = blocksOf(reportIn(language)).flatMap((block) => {
      if (block.type === "heading" || block.type === "annex-heading") return [block.text];
      if (block.type !== "table") return [];
      return [...block.rows.flat(), ...(block.total ?? [])].flatMap((cell) => cell.split("\n"));
    });
    expect(lines.filter((line) => !text.includes(line))).toEqual([]);
  });

  test("is in its language everywhere", async () => {
    const parts = await packed[language];
    const languages = [...parts.values()].flatMap((text) => [
      ...[...text.matchAll(/<w:lang\b[^>]*w:val="([^"]*)"/g)].map(([, value]) => value),
      ...[...text.matchAll(/<c:lang val="([^"]*)"/g)].map(([, value]) => value),
      ...[...text.matchAll(/<a:\w+[^>]* lang="([^"]*)"/g)].map(([, value]) => value),
      ...[...text.matchAll(/<w:themeFontLang w:val="([^"]*)"/g)].map(([, value]) => value),
      ...[...text.matchAll(/<dc:language>([^<]*)/g)].map(([, value]) => value),
    ]);
    expect(languages.length).toBeGreaterThan(30);
    expect(new Set(languages)).toEqual(new Set([locale]));
  });

  test("has no word of the other language in any part", async () => {
    const foreign = foreignWords(sampleAnswers, language);
    const parts = await packed[language];
    expect([...parts.values()].flatMap((text) => foreignIn(text, foreign))).toEqual([]);
  });

  test("holds nothing that is not published in any part", async () => {
    const parts = await packed[language];
    expect([...parts.values()].join("\n")).not.toMatch(/жасырын|скрыт|kupiya|700 000 00 00/i);
  });

  test("has the figures of each chart in its cache and in its workbook", async () => {
    const parts = await packed[language];
    const charts = blocksOf(reportIn(language)).flatMap((block) =>
      block.type === "figure" ? [block.chart] : [],
    );
    charts.forEach((chart, index) => {
      const lines = [...chart.series, ...(chart.share === null ? [] : [chart.share])];
      const values = lines.flatMap((series) => series.values);
      const xml = parts.get(`word/charts/chart${index + 1}.xml`) ?? "";
      const cached = [...xml.matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].flatMap(([cache]) =>
        [...cache.matchAll(/<c:v>([^<]*)/g)].map(([, value]) => Number(value)),
      );
      const sheet = parts.get(
        `word/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx!xl/worksheets/sheet1.xml`,
      );
      const stored = [...(sheet ?? "").matchAll(/<c r="[B-Z]\d+"><v>([^<]*)/g)].map(([, value]) =>
        Number(value),
      );
      const known = values.filter((value) => value !== null);
      expect(cached).toEqual(known);
      expect([...stored].sort()).toEqual([...known].sort());
    });
    expect(charts).toHaveLength(15);
  });

  test("describes every chart for those who do not see it", async () => {
    const text = await partOf(language, "word/document.xml");
    const described = [...text.matchAll(/<wp:docPr\b[^>]*\sdescr="([^"]*)"/g)].map(([, alt = ""]) =>
      decoded(alt),
    );
    expect(described).toEqual(
      blocksOf(reportIn(language)).flatMap((block) =>
        block.type === "figure" ? [block.chart.alt[language]] : [],
      ),
    );
  });
});

describe("the layout", () => {
  const document = partOf("ru", "word/document.xml");

  test("repeats the header rows of every table and keeps rows whole", async () => {
    const tables = [...(await document).matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      expect(table).toContain("<w:tblHeader/>");
      expect(table.match(/<w:tr>|<w:tr /g)).toHaveLength(
        table.match(/<w:cantSplit\/>/g)?.length ?? 0,
      );
    }
  });

  test("gives tables the width of the page, column by column", async () => {
    const portrait = 9354;
    const landscape = 15137;
    const grids = [...(await document).matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gs)].map(
      ([, grid = ""]) =>
        [...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
    );
    expect(
      [...new Set(grids)].every((width) =>
        [portrait, landscape].some((page) => Math.abs(page - width) < 3),
      ),
    ).toBe(true);
  });

  test("turns the annexes", async () => {
    const pages = [...(await document).matchAll(/<w:pgSz\b[^>]*>/g)].map(([size]) =>
      size.includes('w:orient="landscape"'),
    );
    expect(pages).toEqual([false, true, true, true]);
  });

  test("numbers headings by style, as the form does", async () => {
    const numbering = await partOf("ru", "word/numbering.xml");
    expect(numbering).toContain('<w:lvlText w:val="%1."/>');
    expect(numbering).toContain('<w:lvlText w:val="%2)"/>');
    const styles = await partOf("ru", "word/styles.xml");
    expect(styles.match(/<w:style [^>]*w:styleId="Heading2".*?<\/w:style>/s)?.[0]).toContain(
      "<w:numPr>",
    );
  });

  test("fills the contents with pages and asks nothing when opened", async () => {
    const text = await document;
    const pages = [
      ...text.matchAll(
        /PAGEREF _Toc\d+ \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/>(.*?)<w:fldChar/g,
      ),
    ];
    expect(pages).toHaveLength(5 + 13 + 3);
    for (const [, page = ""] of pages) expect(page).toMatch(/<w:t[^>]*>\d+<\/w:t>/);
    expect(text).not.toMatch(/w:dirty="(?:true|1)"/);
    expect(await partOf("ru", "word/settings.xml")).not.toContain("updateFields");
  });

  test("starts lines by their own height, so that pictures are not cut", async () => {
    expect(await partOf("ru", "word/styles.xml")).toMatch(
      /<w:pPrDefault>.*?w:lineRule="auto".*?<\/w:pPrDefault>/s,
    );
  });

  test("has the page number in the header, but not on the first page", async () => {
    const text = await document;
    expect(text).toContain("<w:titlePg/>");
    const first = /<w:headerReference w:type="first" r:id="([^"]*)"/.exec(text)?.[1] ?? "none";
    const relationships = await partOf("ru", "word/_rels/document.xml.rels");
    const part =
      new RegExp(`Id="${first}"[^>]*Target="([^"]*)"`).exec(relationships)?.[1] ?? "none";
    expect(await partOf("ru", `word/${part}`)).not.toContain("PAGE");
  });
});

describe("the file", () => {
  test("names the body as author, and the day of the report", async () => {
    const core = await partOf("ru", "docProps/core.xml");
    expect(core).toContain(
      "<dc:creator>Государственное учреждение «Аппарат акима Выдуманного района»</dc:creator>",
    );
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-02-15T00:00:00Z<');
  });

  test("is the same bytes for the same report", async () => {
    expect(Buffer.compare(await files.kk, await toDocx(reportIn("kk")))).toBe(0);
  });

  test("says on every page that it is a draft", async () => {
    const parts = partsOf(await toDocx(reportTree(bareAnswers, "kk", { date, isDraft: true })));
    const headers = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    expect(headers.length).toBeGreaterThan(0);
    for (const [, text] of headers) expect(text).toContain("ЖОБА");
  });

  test("of a long report has the pages of all headings up to annex 1", async () => {
    const services = Array.from({ length: 320 }, (_, index) => ({
      ...sampleRows.services![index % 12]!,
      code: String(20000000 + index),
    }));
    const report = reportTree(answersOf(sampleFields, { ...sampleRows, services }), "ru", { date });
    const text = partsOf(await toDocx(report)).get("word/document.xml") ?? "";
    const pages = [
      ...text.matchAll(
        /PAGEREF _Toc\d+ \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/>(.*?)<w:fldChar/g,
      ),
    ];
    expect(pages.map(([, page = ""]) => page !== "")).toEqual([
      ...Array.from({ length: 5 + 13 + 1 }, () => true),
      false,
      false,
    ]);
  });

  test("holds every text of the tree as it stands, markup and all", async () => {
    const name = { kk: "A<b>&\"c'", ru: "A<b>&\"c'" };
    const report = reportTree(answersOf({ ...sampleFields, "provider.name": name }, {}), "ru", {
      date,
    });
    const parts = partsOf(await toDocx(report));
    expect(shownTexts(parts.get("word/document.xml") ?? "")).toContain(
      "A<b>&\"c'".replace("'", "&apos;"),
    );
    expect(textsOf(report)).toContain(name.ru);
  });
});
