import { dayNumber } from "../../figures";
import { publicationDeadline, type Answers, type IsoDate, type Language } from "../../form";
import { translator } from "../../messages";
import { clean, reportTree } from "../tree";

export interface Deadline {
  readonly date: IsoDate;
  /** Negative once it is past. */
  readonly daysLeft: number;
}

/** The day by which the report is to be published: Rules item 9. */
export function deadlineOf(answers: Answers, today: IsoDate): Deadline {
  const year = answers.fields["provider.reportYear"]?.value ?? Number(today.slice(0, 4)) - 1;
  const two = (number: number): string => String(number).padStart(2, "0");
  const { month, day } = publicationDeadline;
  const date = `${year + 1}-${two(month)}-${two(day)}`;
  return { date, daysLeft: dayNumber(date) - dayNumber(today) };
}

/** A few lines for the site's news: that the report is there, its main figures, where to read it. */
export function newsText(answers: Answers, language: Language, today: IsoDate): string {
  const words = translator(language);
  const { keyFigures, author } = reportTree(answers, language, { date: today });
  const year = answers.fields["provider.reportYear"]?.value ?? Number(today.slice(0, 4)) - 1;
  const figures = [...keyFigures["1"], ...keyFigures["4"]].map(({ label, value }) =>
    words.t("report.detail", { label, value }),
  );
  const site = clean(answers.fields["provider.website"]?.value ?? "");
  return [
    words.t("report.news.title", { year }),
    "",
    words.t("report.news.lead", { name: author, year }),
    ...figures.map((line) => `– ${line}`),
    ...(site === "" ? [] : [words.t("report.news.site", { site })]),
    "",
  ].join("\n");
}
