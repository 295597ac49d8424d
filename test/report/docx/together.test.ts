import { reportTree, type Report } from "../../../src/report";
import { toDocx } from "../../../src/report/docx";
import type { Language } from "../../../src/form";
import { partsOf } from "../parts-of";
import { sampleAnswers } from "../sample-answers";

jest.setTimeout(120_000);

const reportIn = (language: Language): Report =>
  reportTree(sampleAnswers, language, { date: "2026-02-15" });

describe("both languages in one document", () => {
  let parts: ReadonlyMap<string, string>;
  let document: string;
  beforeAll(async () => {
    parts = partsOf(await toDocx([reportIn("kk"), reportIn("ru")]));
    document = parts.get("word/document.xml") ?? "";
  });

  test("Kazakh stands above Russian, on the title page and after it", () => {
    const places = [
      "Мемлекеттік қызметтер көрсету мәселелері жөніндегі қызметтің есебі</w:t>",
      "Отчет о деятельности по вопросам оказания государственных услуг</w:t>",
      ">Жалпы ережелер</w:t>",
      ">Общие положения</w:t>",
    ].map((text) => document.indexOf(text));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test("Kazakh is the document's language, Russian is marked on its runs", () => {
    expect(parts.get("word/styles.xml")).toContain('<w:lang w:val="kk-KZ"');
    const runs = document.match(/<w:r>.*?<\/w:r>/gs) ?? [];
    const marked = (text: string) => runs.filter((run) => run.includes(text));
    expect(marked(">Общие положения<").every((run) => run.includes('w:lang w:val="ru-KZ"'))).toBe(
      true,
    );
    expect(marked(">Жалпы ережелер<").some((run) => run.includes("ru-KZ"))).toBe(false);
  });

  test("the letters of both are of equal size", () => {
    const sizes = [...document.matchAll(/<w:sz w:val="(\d+)"/g)];
    expect(sizes).toEqual([]);
  });

  test("each chart is in the language of its report", () => {
    const languages = Array.from(
      { length: 30 },
      (_, index) =>
        /<c:lang val="([^"]*)"/.exec(parts.get(`word/charts/chart${index + 1}.xml`) ?? "")?.[1],
    );
    expect(languages.slice(0, 15).every((each) => each === "kk-KZ")).toBe(true);
    expect(languages.slice(15).every((each) => each === "ru-KZ")).toBe(true);
  });

  test("the numbers of the second begin anew", () => {
    const numbering = parts.get("word/numbering.xml") ?? "";
    const [, number = ""] =
      /<w:pStyle w:val="Heading1"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"/.exec(
        document,
      ) ?? [];
    expect(number).not.toBe("");
    expect(numbering).toMatch(
      new RegExp(`<w:num w:numId="${number}"[^>]*>.*?<w:startOverride w:val="1"/>`, "s"),
    );
  });
});
