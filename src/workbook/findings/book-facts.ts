import { chartSpecs } from "../../charts";
import type { ChartSpec } from "../../charts";
import { checkSteps, runChecks } from "../../checks";
import type { ChartFacts, CheckOptions, CheckRun, CheckStep } from "../../checks";
import type { Answers, IsoDate } from "../../form";
import { rangeOf } from "../../ooxml";
import { chartPrefix } from "../chart-block";
import { namedAreas } from "../find";
import { fileFacts } from "./file-facts";
import type { SheetArea } from "../sheet-reference";
import type { Snapshot } from "../snapshot";

/** The check of a workbook with everything that is known of it besides its answers. */
export const checkBook = (snapshot: Snapshot, answers: Answers, today: IsoDate): CheckRun =>
  runChecks(answers, optionsOf(snapshot, answers, today));

/** The same in steps of one rule, for those who show progress or may stop between two. */
export const checkBookSteps = (
  snapshot: Snapshot,
  answers: Answers,
  today: IsoDate,
): Generator<CheckStep, CheckRun> => checkSteps(answers, optionsOf(snapshot, answers, today));

const optionsOf = (snapshot: Snapshot, answers: Answers, today: IsoDate): CheckOptions => ({
  today,
  charts: chartFacts(snapshot, answers),
  file: fileFacts(snapshot, answers, "work"),
});

/** The charts that stand in the workbook, against what they would draw now. */
export function chartFacts(snapshot: Snapshot, answers: Answers): readonly ChartFacts[] {
  const standing = snapshot.sheets.flatMap(({ charts }) => charts).some(isOwnChart);
  if (!standing) return [];
  const names = namedAreas(snapshot);
  return chartSpecs(answers).flatMap((spec) => {
    const area = names.get(`${chartPrefix}${spec.id}`.toLowerCase());
    return area ? [factsOf(spec, area)] : [];
  });
}

const isOwnChart = (name: string): boolean => name.startsWith(chartPrefix);

function factsOf({ item, title, categories }: ChartSpec, { sheet, area }: SheetArea): ChartFacts {
  return {
    item,
    title: { kk: title.kk, ru: title.ru },
    shown: area.bottom - area.top,
    rows: categories.length,
    cells: [{ sheet, address: rangeOf(area) }],
  };
}
