import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WriteOptions } from "hucre/xlsx";
import { districtBook } from "../../../.dev/samples/district";
import { okrugBook } from "../../../.dev/samples/okrug";
import { runChecks } from "../../../src/checks";
import { countFigures } from "../../../src/figures";
import {
  fieldSchema,
  rowSchema,
  type Answers,
  type FieldId,
  type RegisterId,
} from "../../../src/form";
import { demoSteps, samples, type Sample } from "../../../src/standalone/samples";
import { readAnswers, type Snapshot, type SnapshotValue } from "../../../src/workbook";
import { readSnapshot } from "../../../src/workbook/file";
import { addressOf } from "../../../src/ooxml";
import { applied } from "../../workbook/apply";

const folder = join(__dirname, "../../../assets/samples");
const today = "2026-05-04";

function opened({ file }: Sample): Snapshot {
  const read = readSnapshot(new Uint8Array(readFileSync(join(folder, file))));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

function filled(book: Snapshot, sample: Sample): Snapshot {
  return demoSteps(sample).reduce((snapshot, { plan }) => {
    const made = plan(snapshot);
    if (!made.ok) throw new Error(made.failure.code);
    return applied(snapshot, made.value);
  }, book);
}

function answersOf(snapshot: Snapshot): Answers {
  const read = readAnswers(snapshot);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** The workbook with one cell typed over. */
function withSlip(book: Snapshot, slip: Sample["slips"][number]): Snapshot {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      values:
        sheet.name !== slip.sheet
          ? sheet.values
          : sheet.values.map((line, row) =>
              line.map((value, column): SnapshotValue => {
                const { used } = sheet;
                const address = addressOf((used?.row ?? 0) + row, (used?.column ?? 0) + column);
                return address === slip.address ? slip.value : value;
              }),
            ),
    })),
  };
}

const numbersIn = (text: string): readonly string[] =>
  (text.replaceAll("\u00a0", "").match(/\d+(?:[.,]\d+)?/g) ?? []).sort();

describe.each([
  { sample: samples.district, made: districtBook },
  { sample: samples.ruralOkrug, made: okrugBook },
])("the sample $sample.file", ({ sample, made }: { sample: Sample; made: WriteOptions }) => {
  let book: Snapshot;
  let answers: Answers;
  beforeAll(() => {
    book = opened(sample);
    answers = answersOf(filled(book, sample));
  });

  test("holds what its maker says", () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(made.sheets.map(({ name }) => name));
    for (const [index, sheet] of made.sheets.entries()) {
      const lines = (sheet.rows ?? []).map((row) => row.filter((value) => value !== null));
      const found = book.sheets[index]?.values.map((row) => row.filter((value) => value !== null));
      expect(found?.filter((row) => row.length > 0)).toEqual(lines.filter((row) => row.length > 0));
    }
  });

  test("has formulas with their results, and nothing that is not calculated", () => {
    expect(book.sheets.some(({ formulas }) => formulas.size > 0)).toBe(true);
    expect(book.sheets.filter(({ uncalculated }) => uncalculated.size > 0)).toEqual([]);
  });

  test("is read whole: only totals are left out, and one date is text", () => {
    const codes = new Set(answers.remarks.map(({ code }) => code));
    expect([...codes].filter((code) => code !== "total-row-left-out")).toEqual(
      sample === samples.district ? ["date-as-text"] : [],
    );
  });

  test("passes every check without an error", () => {
    const { findings } = runChecks(answers, { today });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("says the same numbers in both languages", () => {
    for (const [item, { text }] of Object.entries(sample.narratives))
      if (text) expect([item, numbersIn(text.ru)]).toEqual([item, numbersIn(text.kk)]);
  });

  test("tells in words the totals that its rows make", () => {
    const [total] = countFigures(answers).filter(({ line }) => line === "providedTotal");
    const numbers = numbersIn(sample.narratives["1.2"]?.text?.kk ?? "");
    expect(numbers).toContain(String(total?.fromRows));
    expect(numbers).toContain(String(answers.registers.services.rows.length));
  });

  test("is typed as the form asks", () => {
    for (const [id, value] of Object.entries(sample.fields))
      expect([id, fieldSchema(id as FieldId).safeParse(value).success]).toEqual([id, true]);
    for (const [id, rows] of Object.entries(sample.registers))
      for (const row of rows as readonly unknown[])
        expect([id, rowSchema(id as RegisterId).safeParse(row).success]).toEqual([id, true]);
  });

  test("sums what was provided the year before as its rows do", () => {
    const rows = answers.registers.services.rows;
    const sum = rows.reduce((all, { values }) => all + (values.providedPrevious ?? 0), 0);
    expect(sample.fields["counts.providedTotal.previous"]).toBe(sum);
  });

  test.each(sample.slips)("$finds notices $value in $sheet!$address", (slip) => {
    const { findings } = runChecks(answersOf(filled(withSlip(book, slip), sample)), { today });
    expect(
      findings.filter(({ code, cells }) => {
        return code === slip.finds && cells.some(({ address }) => address === slip.address);
      }),
    ).toHaveLength(1);
  });
});

test("the district has 66 services, 400 complaints and three monitorings", () => {
  const { registers } = answersOf(filled(opened(samples.district), samples.district));
  expect(registers.services.rows).toHaveLength(66);
  expect(registers.complaints.rows).toHaveLength(400);
  expect(registers.monitoring.rows).toHaveLength(3);
});

test("the okrug has nine services and five complaints", () => {
  const { registers } = answersOf(filled(opened(samples.ruralOkrug), samples.ruralOkrug));
  expect(registers.services.rows).toHaveLength(9);
  expect(registers.complaints.rows).toHaveLength(5);
});
