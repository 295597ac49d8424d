import type { Answers } from "../form";
import { both, palette, type SeriesHead } from "./make";

/** The reporting year, and the year before it in the second colour. */
export function thisAndLastYear(answers: Answers): readonly SeriesHead[] {
  const year = answers.fields["provider.reportYear"]?.value;
  const name = (offset: 0 | 1) =>
    year === undefined
      ? both((words) => words.t(offset === 0 ? "chart.year.reporting" : "chart.year.before"))
      : both((words) => words.t("chart.year", { year: year - offset }));
  return [
    { id: "now", name: name(0), color: palette.now },
    { id: "before", name: name(1), color: palette.before },
  ];
}
