import { chartSpecs } from "../../../charts";
import { ok } from "../../../ooxml";
import { planCharts, readAnswers } from "../../../workbook";
import { applyPlan, takeSnapshot } from "../../../workbook/office";
import { orRefuse } from "../books";
import { readBytes, writeWhole } from "../files";
import { andThen, inExcel, type Worked } from "../session";
import type { Terminal } from "../terminal";

/** Draws the charts into the workbook that is named; what is there already is drawn anew in place. */
export async function charts(path: string, { translator, print }: Terminal): Promise<number> {
  const { value: drawn, bytes } = await withCharts(path, await readBytes(path));
  if (drawn === 0) {
    print(`${translator.t("cli.charts.none", { path })}\n`);
    return 0;
  }
  await writeWhole(path, bytes);
  print(`${translator.t("cli.charts.done", { path, charts: drawn })}\n`);
  return 0;
}

/** How many charts were drawn. */
export function withCharts(path: string, file: Uint8Array): Promise<Worked<number>> {
  return inExcel(path, file, () =>
    andThen(takeSnapshot(), (snapshot) => {
      const answers = orRefuse(path, readAnswers(snapshot));
      const specs = chartSpecs(answers);
      const language = answers.fields["settings.sheetLanguage"]?.value ?? "kk";
      const plan = planCharts(snapshot, specs, language);
      return andThen(applyPlan(plan), () => Promise.resolve(ok(specs.length)));
    }),
  );
}
