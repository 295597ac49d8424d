import { isAtMost } from "../identities";
import { rowRule } from "../row-rule";

const defaultScale = 5;
/** Scales of up to ten points begin at one; wider ones, such as a hundred points, at nought. */
const widestFromOne = 10;

/** Item 4.4: monitoring and surveys. */
export const monitoringRules = [
  rowRule({
    code: "MON-01",
    severity: "error",
    basis: "R7(1)",
    register: "monitoring",
    variants: ["share"],
    unless: ["MON-02", "CNT-01", "CNT-03"],
    reads: [],
    mayRead: [
      "satisfaction",
      "satisfactionPrevious",
      "satisfied",
      "partly",
      "dissatisfied",
      "noAnswer",
    ],
    settings: ["settings.partsTolerance"],
    check(values, { settings }) {
      const outside = (["satisfaction", "satisfactionPrevious"] as const).flatMap((column) => {
        const found = values[column];
        return found === undefined || (found >= 0 && found <= 100)
          ? []
          : [{ facts: { found }, expected: "0–100", found, at: [column] }];
      });
      return outside.length > 0
        ? outside
        : shareBreach(values, settings["settings.partsTolerance"]);
    },
  }),

  rowRule({
    code: "MON-02",
    severity: "error",
    basis: "R7(1)",
    register: "monitoring",
    variants: ["answers"],
    unless: ["CNT-01", "CNT-03"],
    reads: ["respondents"],
    mayRead: ["surveyed", "satisfied", "partly", "dissatisfied", "noAnswer"],
    check({ respondents, surveyed, ...answers }) {
      const breach = surveyed === undefined ? undefined : isAtMost(respondents, surveyed);
      return [
        ...(breach === undefined ? [] : [{ ...breach, at: ["respondents", "surveyed"] as const }]),
        ...answersBreach(answers, respondents),
      ];
    },
  }),

  rowRule({
    code: "MON-03",
    severity: "error",
    basis: "F4.4",
    register: "monitoring",
    reads: [],
    mayRead: ["score", "scorePrevious", "scaleMax"],
    check({ score, scorePrevious, scaleMax = defaultScale }) {
      const least = scaleMax <= widestFromOne ? 1 : 0;
      return Object.entries({ score, scorePrevious }).flatMap(([column, found]) =>
        found === undefined || (found >= least && found <= scaleMax)
          ? []
          : [
              {
                facts: { found, least, most: scaleMax },
                expected: `${least}–${scaleMax}`,
                found,
                at: [column === "score" ? ("score" as const) : ("scorePrevious" as const)],
              },
            ],
      );
    },
  }),
] as const;

interface AnswerCounts {
  readonly satisfied?: number;
  readonly partly?: number;
  readonly dissatisfied?: number;
  readonly noAnswer?: number;
}

const answerColumns = ["satisfied", "partly", "dissatisfied", "noAnswer"] as const;

/** Answers that are not all stated may fall short of the respondents, but never exceed them. */
function answersBreach(answers: AnswerCounts, respondents: number) {
  const stated = answerColumns.flatMap((column) => answers[column] ?? []);
  const found = stated.reduce((sum, count) => sum + count, 0);
  const complete = stated.length === answerColumns.length;
  if (complete ? found === respondents : found <= respondents) return [];
  return [
    {
      facts: { expected: respondents, found },
      variant: "answers" as const,
      expected: respondents,
      found,
      at: ["respondents", ...answerColumns] as const,
    },
  ];
}

interface StatedShare extends AnswerCounts {
  readonly satisfaction?: number;
}

/** The percentage follows from the answers in one of the ways that people count it, or it is doubtful. */
function shareBreach(values: StatedShare, tolerance: number) {
  const { satisfaction: found } = values;
  const shares = sharesOf(values);
  const [expected] = shares;
  if (found === undefined || expected === undefined) return undefined;
  const allowed = tolerance * answerColumns.length + rounding;
  if (shares.some((share) => Math.abs(share - found) <= allowed)) return undefined;
  return {
    facts: { expected, found },
    variant: "share" as const,
    severity: "warning" as const,
    expected,
    found,
    at: ["satisfaction", "satisfied", "partly", "dissatisfied"] as const,
  };
}

/** With and without those satisfied in part, of those who answered and of all respondents. */
function sharesOf({ satisfied, partly, dissatisfied, noAnswer = 0 }: AnswerCounts) {
  if (satisfied === undefined || partly === undefined || dissatisfied === undefined) return [];
  const answered = satisfied + partly + dissatisfied;
  if (answered === 0) return [];
  return [satisfied, satisfied + partly].flatMap((part) =>
    [answered, answered + noAnswer].map((whole) => (part / whole) * 100),
  );
}

/** Binary fractions: 0.1 + 0.2 is not 0.3. */
const rounding = 1e-9;
