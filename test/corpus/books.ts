import { readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  Answers,
  BodyKind,
  FieldId,
  FieldValue,
  Language,
  RegisterId,
  RowValues,
} from "../../src/form";
import { demoSteps, samples } from "../../src/standalone/samples";
import { planFill, planForm, readAnswers } from "../../src/workbook";
import type { Snapshot } from "../../src/workbook";
import { readSnapshot } from "../../src/workbook/file";
import { apply, got, inExcel } from "../workbook/office/excel";

/** What an office has filled in. */
export interface Filled {
  readonly kind: BodyKind;
  readonly language: Language;
  readonly fields: { readonly [Id in FieldId]?: FieldValue<Id> };
  readonly rows: { readonly [Id in RegisterId]?: readonly RowValues<Id>[] };
}

/** A workbook as a file, made by the form's own plans in Excel. */
export const filledBook = (filled: Filled): Promise<Uint8Array> =>
  inExcel(async (excel) => {
    const { kind, language, fields, rows } = filled;
    await apply((snapshot) => planForm({ kind, year: 2025, language, snapshot }));
    await apply((snapshot) => planFill(snapshot, { fields, registers: rows }));
    return excel.save();
  });

const folder = join(__dirname, "../../assets/samples");

/** A sample office's own workbook, with the form, the links and the charts. */
export const sampleBook = (name: keyof typeof samples): Promise<Uint8Array> => {
  const sample = samples[name];
  const file = new Uint8Array(readFileSync(join(folder, sample.file)));
  return inExcel(
    async (excel) => {
      for (const { plan } of demoSteps(sample)) await apply(plan);
      return excel.save();
    },
    { file },
  );
};

export interface Opened {
  readonly snapshot: Snapshot;
  readonly answers: Answers;
}

export function opened(file: Uint8Array): Opened {
  const snapshot = got(readSnapshot(file));
  return { snapshot, answers: got(readAnswers(snapshot)) };
}

/** The workbook after a person has worked in it. */
export const edited = (
  file: Uint8Array,
  work: (context: Excel.RequestContext) => Promise<void> | void,
): Promise<Uint8Array> =>
  inExcel(
    async (excel) => {
      await Excel.run(async (context) => {
        await work(context);
        await context.sync();
      });
      return excel.save();
    },
    { file },
  );
