import { countLines } from "../form";
import type { Answers, CountLineId, Remark } from "../form";
import { channelColumns, type CountFigure } from "../figures";

/** The columns of the register of services that a line of item 1.2 is counted over. */
export const columnsOfLine: ReadonlyMap<CountLineId, readonly string[]> = new Map(
  countLines.map(({ id, derive }) => {
    if (derive.how === "rows") return [id, ["code"]];
    return [id, derive.column === "provided" ? ["provided", ...channelColumns] : [derive.column]];
  }),
);

type Cellular = Extract<Remark, { readonly subject: unknown }>;

/** The columns of the register of services with such a remark. */
export function columnsRemarked(
  { remarks }: Pick<Answers, "remarks">,
  codes: readonly Remark["code"][],
): ReadonlySet<string> {
  return new Set(
    remarks
      .filter((remark): remark is Cellular => "subject" in remark && codes.includes(remark.code))
      .flatMap(({ subject }) =>
        "register" in subject && subject.register === "services" ? [subject.part] : [],
      ),
  );
}

/**
 * The lines of item 1.2 without the results of formulas that cannot see what they sum: to a formula, a number kept as text
 * is none, which is told at that number.
 */
export function reliableCounts(
  counts: readonly CountFigure[],
  answers: Answers,
): readonly CountFigure[] {
  const unseen = columnsRemarked(answers, ["number-as-text"]);
  if (unseen.size === 0) return counts;
  return counts.map((figure) => {
    const { line, stated, fromRows } = figure;
    const isBlind = (columnsOfLine.get(line) ?? []).some((column) => unseen.has(column));
    return stated?.computed === true && isBlind
      ? { ...figure, stated: null, value: fromRows }
      : figure;
  });
}

/** Where every line says what the rows say, a sum that does not agree is a fault of the rows, which is told there. */
export function comesFromRows(
  counts: readonly CountFigure[],
  lines: readonly CountLineId[],
): boolean {
  return counts
    .filter(({ line }) => lines.includes(line))
    .every(
      ({ stated, fromRows }) => stated === null || (stated.computed && stated.value === fromRows),
    );
}

/** Null where a line is not stated. */
export function statedSum(
  counts: readonly CountFigure[],
  lines: readonly CountLineId[],
): number | null {
  const stated = counts.flatMap(({ line, stated: answer }) =>
    lines.includes(line) && answer !== null ? [answer.value] : [],
  );
  return stated.length < lines.length ? null : stated.reduce((sum, value) => sum + value, 0);
}

const failures = ["formula-error", "not-calculated"] as const;

/** Whether a line of item 1.2 fails only because a formula in the rows fails: told there. */
export function failsWithRows(remark: Remark, all: readonly Remark[]): boolean {
  if (!("subject" in remark) || !("field" in remark.subject)) return false;
  const { field } = remark.subject;
  const line = countLines.find(({ id }) => field === `counts.${id}`);
  if (line === undefined) return false;
  const failed = columnsRemarked({ remarks: all }, failures);
  return (columnsOfLine.get(line.id) ?? []).some((column) => failed.has(column));
}
