import { growth } from "../../figures";
import type { Translator } from "../../messages";

interface Compared {
  readonly count: number;
  readonly previous: number | null;
  /** The reporting year. */
  readonly year: number;
}

/** `from`: a year before that nothing can be divided by. */
type Trend = "alone" | "from" | "more" | "less" | "same";

type Sentence =
  | "report.provided"
  | "report.provided.more"
  | "report.provided.less"
  | "report.provided.same"
  | "report.complaints"
  | "report.complaints.more"
  | "report.complaints.less"
  | "report.complaints.same"
  | "report.complaints.from";

export type Sentences = Readonly<Record<Trend, Sentence>>;

function trendOf(previous: number | null, rise: number | null): Trend {
  if (previous === null) return "alone";
  if (rise === null) return "from";
  if (rise === 0) return "same";
  return rise > 0 ? "more" : "less";
}

/** A figure against the year before: how much more or less it is, in the words of its topic. */
export function compared(
  { count, previous, year }: Compared,
  words: Translator,
  sentences: Sentences,
): string {
  const rise = growth(count, previous);
  return words.t(sentences[trendOf(previous, rise)], {
    count,
    previous: previous ?? 0,
    previousYear: year - 1,
    percent: Math.abs(rise ?? 0),
  });
}
