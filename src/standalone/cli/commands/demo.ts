import { join, relative } from "node:path";
import { ok } from "../../../ooxml";
import { checkBook, readAnswers } from "../../../workbook";
import { applyPlan, takeSnapshot } from "../../../workbook/office";
import { demoSteps, samples, type DemoStage, type Sample } from "../../samples";
import { orRefuse, snapshotOf } from "../books";
import { readBytes, writeWhole } from "../files";
import { findingsText } from "../findings-text";
import { packageRoot } from "../package-root";
import type { DemoOptions } from "../program";
import { andThen, inExcel } from "../session";
import type { Terminal } from "../terminal";
import { exportReport } from "./export";

const stageKey = {
  form: "cli.demo.form",
  fill: "cli.demo.fill",
  links: "cli.demo.links",
  charts: "cli.demo.charts",
} as const satisfies Record<DemoStage, string>;

/** The district sample the whole way: form sheets, links, charts, checks, the report in both languages. */
export async function demo({ out }: DemoOptions, terminal: Terminal): Promise<number> {
  const { t } = terminal.translator;
  const started = performance.now();
  const sample = samples.district;
  const source = join(await packageRoot(), "assets/samples", sample.file);
  terminal.progress(t("cli.demo.sample", { path: relative(".", source) }));

  const book = join(out, `esep-${String(sample.year)}.xlsx`);
  await writeWhole(book, await filledBook(source, sample, terminal));

  terminal.progress(t("cli.demo.check"));
  const snapshot = await snapshotOf(book);
  const answers = orRefuse(book, readAnswers(snapshot));
  const result = checkBook(snapshot, answers, terminal.today);
  terminal.print(findingsText(result, terminal.translator));
  terminal.print(`${t("cli.demo.files")}\n${book}\n`);
  const exitCode = await exportReport(
    book,
    { out, lang: "kk,ru", format: "docx,pptx,html,json" },
    terminal,
  );
  const seconds = Math.round((performance.now() - started) / 1000);
  terminal.print(`${t("cli.demo.done", { seconds })}\n`);
  return exitCode;
}

/** One Excel session for all steps, as a person would have the workbook open. */
async function filledBook(
  source: string,
  sample: Sample,
  { translator, progress }: Terminal,
): Promise<Uint8Array> {
  const { bytes } = await inExcel(source, await readBytes(source), async () => {
    let told: DemoStage | null = null;
    for (const { stage, plan } of demoSteps(sample)) {
      if (stage !== told) progress(translator.t(stageKey[stage]));
      told = stage;
      const done = await andThen(takeSnapshot(), (snapshot) =>
        andThen(Promise.resolve(plan(snapshot)), (made) => applyPlan(made)),
      );
      if (!done.ok) return done;
    }
    return ok(null);
  });
  return bytes;
}
