import type { Answers, Language, RowValues } from "../../src/form";
import { emptyAnswers } from "../../src/form";
import { plannedFiles } from "../../src/report";
import { answersOf } from "../../src/standalone/cli/books";
import { median, timed, type Measure } from "./rounds";

const rounds = 1;
const oblast = { services: 201, complaints: 12_000 };
const languages: readonly Language[] = ["kk", "ru"];

const source = { kind: "table", name: "t", sheet: "t", range: "A1:Z9999", columns: {} } as const;
const codeOf = (index: number): string => `9${String(1_000_001 + index)}`;

const rowsOf = <Values>(values: readonly Values[]) => ({
  rows: values.map((each, index) => ({ values: each, source, row: index + 2 })),
  sources: [source],
});

function services(count: number): readonly RowValues<"services">[] {
  return Array.from({ length: count }, (_, index) => ({
    code: codeOf(index),
    name: {
      kk: `Мемлекеттік көрсетілетін қызметтің ұзағырақ атауы, реттік нөмірі ${index}`,
      ru: `Довольно длинное наименование государственной услуги, порядковый номер ${index}`,
    },
    byLaw: { kk: "Қызмет көрсету қағидалары", ru: "Правила оказания услуги" },
    byLawNumber: "1-НҚ",
    byLawDate: "2020-03-12",
    fee: "free",
    form: "both",
    automation: "partial",
    recipients: "both",
    stateCorporation: index % 2 === 0,
    byPortal: 20_000 + index,
    byStateCorporation: 10_000,
    provided: 37_313 + index,
    providedPrevious: 36_000,
  }));
}

function complaints(count: number, kinds: number): readonly RowValues<"complaints">[] {
  const two = (value: number): string => String(value).padStart(2, "0");
  return Array.from({ length: count }, (_, index) => ({
    number: `Ш-${index}`,
    date: `2025-${two(1 + (index % 12))}-10`,
    channel: "e-otinish",
    service: codeOf(index % kinds),
    cause: "delay",
    considered: "provider",
    carriedOver: false,
    answeredOn: `2025-${two(1 + (index % 12))}-13`,
    outcome: "explained",
    justified: "no",
  }));
}

/** The district sample grown: `kinds` services and `count` complaints about them. */
function grown(answers: Answers, kinds: number, count: number): Answers {
  return {
    ...answers,
    registers: {
      ...answers.registers,
      services: rowsOf(services(kinds)),
      complaints: rowsOf(complaints(count, kinds)),
    },
  };
}

async function made(answers: Answers, formats: readonly ("docx" | "pptx" | "html")[]) {
  const request = { answers, languages, formats, isDraft: false, today: "2026-02-15" };
  for (const { make } of plannedFiles(request)) await make();
}

/** `EXPORT_BOOK` names a filled workbook whose other registers are taken; without it there are only services and complaints. */
async function base(): Promise<Answers> {
  const path = process.env["EXPORT_BOOK"];
  return path === undefined ? emptyAnswers() : answersOf(path);
}

/** Both languages as Word, slides and page at the size of an oblast; then annexes that grow. */
export async function benchExport(): Promise<readonly Measure[]> {
  const answers = await base();
  const large = grown(answers, oblast.services, oblast.complaints);
  const measures: Measure[] = [];
  const measure = async (name: string, reference: number | null, run: () => Promise<void>) => {
    measures.push({ name, reference, milliseconds: await median(rounds, () => timed(run)) });
  };
  await measure("oblast: Word, slides, page, both languages", 3000, () =>
    made(large, ["docx", "pptx", "html"]),
  );
  await measure("  of it Word", null, () => made(large, ["docx"]));
  await measure("  of it slides", null, () => made(large, ["pptx"]));
  await measure("  of it the page", null, () => made(large, ["html"]));
  for (const kinds of [250, 500, 1000]) {
    const annex = grown(answers, kinds, kinds * 3);
    await measure(`Word, annexes of ${kinds} services`, null, () => made(annex, ["docx"]));
  }
  return measures;
}
