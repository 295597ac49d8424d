import { items, sections, type Language } from "../../src/form";
import { reportTree, type Block, type Report } from "../../src/report";
import { answersOf } from "./answers-of";
import { foreignIn, foreignWords } from "./foreign-words";
import { bareAnswers, sampleAnswers, sampleFields, sampleRows } from "./sample-answers";
import { blocksOf, textsOf } from "./texts-of";

const date = "2026-02-15";
const both = ["kk", "ru"] as const satisfies readonly Language[];

function headingsOf(report: Report, level: number): readonly string[] {
  return blocksOf(report).flatMap((block) =>
    block.type === "heading" && block.level === level ? [block.text] : [],
  );
}

/** The blocks of an item, without its heading. */
function under(report: Report, subject: string): readonly Block[] {
  const blocks = blocksOf(report);
  const start = blocks.findIndex((block) => block.type === "heading" && block.subject === subject);
  const length = blocks
    .slice(start + 1)
    .findIndex((block) => block.type === "heading" || block.type === "annex-heading");
  return blocks.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}

function sentencesUnder(report: Report, subject: string): readonly string[] {
  return under(report, subject).flatMap((block) =>
    block.type === "paragraph" ? [block.runs.map(({ text }) => text).join("")] : [],
  );
}

const sampleIn = (language: Language) => reportTree(sampleAnswers, language, { date });

describe.each(both)("the report in %s", (language) => {
  const report = sampleIn(language);

  test("has the five sections in the words and order of the form", () => {
    expect(headingsOf(report, 1)).toEqual(sections.map(({ heading }) => heading[language]));
  });

  test("has the items of the form, section 5 being its own item", () => {
    expect(headingsOf(report, 2)).toEqual(
      items.filter(({ id }) => id !== "5").map(({ heading }) => heading[language]),
    );
  });

  test.each(items.map(({ id }) => id))("says something to item %s", (id) => {
    expect(under(report, id)).not.toHaveLength(0);
  });

  test("has no word of the other language", () => {
    const foreign = foreignWords(sampleAnswers, language);
    expect(textsOf(report).flatMap((text) => foreignIn(text, foreign))).toEqual([]);
  });

  test("would be caught with a word of the other language", () => {
    const foreign = foreignWords(sampleAnswers, language === "kk" ? "ru" : "kk");
    expect(textsOf(report).flatMap((text) => foreignIn(text, foreign)).length).toBeGreaterThan(100);
  });

  test("leaves no hole of a sentence open", () => {
    expect(textsOf(report).filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
  });

  test("numbers tables and figures in reading order", () => {
    const captions = blocksOf(report).flatMap((block) =>
      block.type === "table" || block.type === "figure" ? [block.caption] : [],
    );
    const numbersOf = (sequence: string) =>
      captions.filter((each) => each.sequence === sequence).map(({ label }) => label.number);
    for (const sequence of ["table", "figure"]) {
      const numbers = numbersOf(sequence);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });

  test("has cells for every column of every row", () => {
    for (const block of blocksOf(report))
      if (block.type === "table")
        for (const row of [...block.rows, ...(block.total ? [block.total] : [])])
          expect(row).toHaveLength(block.columns.length);
  });

  test("has header cells that cover every column", () => {
    for (const block of blocksOf(report))
      if (block.type === "table") {
        const covered = block.header
          .flat()
          .reduce((sum, cell) => sum + cell.columnSpan * cell.rowSpan, 0);
        expect(covered).toBe(block.columns.length * block.header.length);
      }
  });

  test("shows nothing that is not published", () => {
    expect(textsOf(report).join("\n")).not.toMatch(/жасырын|скрыт|700 000 00 00/i);
  });
});

describe("the parts", () => {
  const report = sampleIn("ru");

  test("begin with the title page and the contents", () => {
    expect(report.parts[0]?.blocks.slice(0, 2).map(({ type }) => type)).toEqual([
      "title-page",
      "contents",
    ]);
  });

  test("turn the annexes: complaints, sources, then the long lists", () => {
    expect(report.parts.map(({ orientation }) => orientation)).toEqual([
      "portrait",
      "landscape",
      "landscape",
      "landscape",
    ]);
    expect(
      blocksOf(report).flatMap((block) => (block.type === "annex-heading" ? [block.label] : [])),
    ).toEqual(["Приложение 1", "Приложение 2", "Приложение 3"]);
  });

  test("end the text with the signature", () => {
    expect(report.parts[0]?.blocks.at(-1)).toEqual({
      type: "signature",
      position: "Аким района",
      name: "Пример Образцов",
    });
  });

  test("put the feedback at the end of section 2", () => {
    const headings = blocksOf(report).flatMap((block) =>
      block.type === "heading" ? [block.subject] : [],
    );
    expect(headings.slice(headings.indexOf("2.3"), headings.indexOf("3") + 1)).toEqual([
      "2.3",
      "feedback",
      "3",
    ]);
  });
});

describe("sentences of figures", () => {
  test("say the growth with its direction in Russian", () => {
    expect(sentencesUnder(sampleIn("ru"), "1.2")[2]).toBe(
      "Всего за отчетный год оказано 13 240 государственных услуг, что на 11,1 % больше, чем в 2024 году (11 916).".replace(
        /(\d) (?=[\d%])/g,
        "$1\u00a0",
      ),
    );
  });

  test("say the growth with its direction in Kazakh", () => {
    expect(sentencesUnder(sampleIn("kk"), "1.2")[2]).toBe(
      "Есепті жылы барлығы 13\u00a0240 мемлекеттік қызмет көрсетілді, бұл 2024 жылғы көрсеткіштен (11\u00a0916) 11,1% артық.",
    );
  });

  const withComplaints = (count: number, previous: number | null) =>
    reportTree(
      answersOf(sampleFields, {
        complaintsAnnex: [
          {
            service: "1",
            received: count,
            ...(previous !== null && { receivedPrevious: previous }),
          },
        ],
      }),
      "ru",
      { date },
    );

  test.each([
    [1, null, "поступила 1 жалоба услугополучателей."],
    [2, 4, "поступили 2 жалобы услугополучателей, что на 50\u00a0% меньше, чем в 2024 году (4)."],
    [5, 5, "поступило 5 жалоб услугополучателей, столько же, сколько в 2024 году."],
    [
      21,
      20,
      "поступила 21 жалоба услугополучателей, что на 5\u00a0% больше, чем в 2024 году (20).",
    ],
    [3, 0, "поступили 3 жалобы услугополучателей (в 2024 году – 0)."],
  ])("agree with the number: %d complaints after %s", (count, previous, ending) => {
    expect(sentencesUnder(withComplaints(count, previous), "4.1")[0]).toBe(
      `В отчетном году по вопросам оказания государственных услуг ${ending}`,
    );
  });

  test.each([
    [
      { date: "2025-03-03", answeredOn: "2025-03-05" },
      "Установленные законом сроки рассмотрения жалоб не нарушались.",
    ],
    [
      { date: "2025-03-03", answeredOn: "2025-04-30" },
      "Количество жалоб, ответ на которые дан с нарушением установленного законом срока, – 1.",
    ],
    [{ date: "2025-03-03" }, "Сведения о жалобах по услугам приведены в приложении 1."],
  ])("claim no more of the time of an answer than the dates %j tell", (dates, expected) => {
    const complaints = [{ ...dates, outcome: "satisfied", justified: "yes" } as const];
    const report = reportTree(answersOf(sampleFields, { complaints }), "ru", { date });
    expect(sentencesUnder(report, "4.1")[2]).toBe(expected);
  });

  test("name the service most in demand with its share", () => {
    expect(sentencesUnder(sampleIn("kk"), "1.3")).toEqual([
      "Ең көп сұранысқа ие болған қызмет – «Жер учаскесіне жеке меншік құқығына актілер ресімдеу және беру»: ол 4\u00a0210 рет көрсетілді (барлық көрсетілген қызметтердегі үлесі – 31,8%).",
      "Сұранысы ең көп 10 қызметтің барлық көрсетілген қызметтердегі үлесі – 99,7%.",
    ]);
  });
});

describe("an item without data", () => {
  const bare = (isDraft: boolean) => reportTree(bareAnswers, "ru", { date, isDraft });

  test("has the sentence that was chosen", () => {
    expect(sentencesUnder(bare(false), "4.1")).toEqual([
      "В отчетном году жалоб услугополучателей по вопросам оказания государственных услуг не поступало (0 жалоб).",
    ]);
  });

  test("has 'no such power' where the law gives the power to others", () => {
    expect(sentencesUnder(bare(false), "2.2")[0]).toMatch(/полномочий не имеет/);
  });

  test("is said to be empty, in a draft and in a report, and is a gap", () => {
    expect(sentencesUnder(bare(true), "4.2")).toEqual(["Этот пункт не заполнен."]);
    expect(sentencesUnder(bare(false), "4.2")).toEqual(["Сведения не представлены."]);
    expect(bare(false).gaps).toContainEqual({ kind: "item", item: "4.2" });
  });

  test("of a central body is not excused from by-laws", () => {
    const central = answersOf({ ...sampleFields, "provider.kind": "central" }, {});
    expect(sentencesUnder(reportTree(central, "ru", { date }), "2.2")).toEqual([
      "Сведения не представлены.",
    ]);
  });

  test("keeps data and text when a statement stands beside them", () => {
    const report = reportTree(
      answersOf(sampleFields, {
        ...sampleRows,
        narratives: [{ item: "2.3", statement: "none", text: { kk: "Мәтін.", ru: "Текст." } }],
      }),
      "ru",
      { date },
    );
    expect(sentencesUnder(report, "2.3")).toEqual([
      "Текст.",
      "В отчетном году проведено 8 мероприятий, количество участников – 316.",
    ]);
  });
});

describe("a text in one language only", () => {
  test("is a dash in the other language, and a gap", () => {
    const report = reportTree(
      answersOf(sampleFields, {
        accessPoints: [
          { kind: "site", name: { kk: "Тек қазақша" }, address: "https://example.kz" },
        ],
      }),
      "ru",
      { date },
    );
    const [table] = under(report, "2.1").flatMap((block) =>
      block.type === "table" ? [block] : [],
    );
    expect(table?.rows[0]?.[2]).toBe("–");
    expect(report.gaps).toContainEqual({
      kind: "language",
      place: "accessPoints.name.ru",
      row: 5,
    });
  });
});

describe("long registers", () => {
  const events = (count: number) => Array.from({ length: count }, () => sampleRows.events![0]!);
  const tablesIn = (count: number) => {
    const report = reportTree(answersOf(sampleFields, { events: events(count) }), "ru", { date });
    return under(report, "2.3").filter(({ type }) => type === "table").length;
  };

  test("stay in the text up to 25 rows and go to an annex beyond", () => {
    expect([tablesIn(25), tablesIn(26)]).toEqual([1, 0]);
  });

  test("are named in the text with their annex", () => {
    const report = reportTree(answersOf(sampleFields, { events: events(26) }), "kk", { date });
    expect(sentencesUnder(report, "2.3")).toContain(
      "«Ашықтықты қамтамасыз етуге бағытталған іс-шаралар» кестесі 3-қосымшада келтірілген.",
    );
  });
});

describe("what comes from cells", () => {
  test("is cleaned of what a document cannot hold", () => {
    const report = reportTree(
      answersOf(sampleFields, {
        narratives: [
          {
            item: "2.3",
            text: { kk: "Бір\u0001\u202eмәтін", ru: "Один\u0000\ufffeтекст\n\n  второй " },
          },
        ],
      }),
      "ru",
      { date },
    );
    expect(sentencesUnder(report, "2.3")).toEqual(["Одинтекст", "второй"]);
  });

  test("loses the folders of somebody's disk", () => {
    expect(textsOf(sampleIn("ru")).join("\n")).toMatch(/^uchet\.xlsx$/m);
    expect(textsOf(sampleIn("ru")).join("\n")).not.toMatch(/kupiya/);
  });

  test("is named in the report's language where it points to another row", () => {
    const texts = textsOf(sampleIn("ru"));
    expect(texts.filter((text) => text === "Общественный фонд «Открытое мнение»")).not.toHaveLength(
      0,
    );
    expect(texts.some((text) => text.includes("Доля электронных услуг"))).toBe(true);
  });
});

test("equal answers give equal reports", () => {
  expect(sampleIn("kk")).toEqual(sampleIn("kk"));
});
