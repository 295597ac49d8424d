import type { Answers } from "../form";
import type { Acceptance, Finding } from "./finding";

/** What an acceptance is bound to: when these values change, it lapses. */
export function acceptedValueOf({ facts }: Finding): string {
  return Object.values(facts).join("; ");
}

type Key = readonly [code: string, sheet: string, address: string, value: string];
const join = (key: Key): string => key.join("\n");

/** Marks the warnings that were accepted with a reason, by name and date; errors cannot be. */
export function withAcceptances<Found extends Finding>(
  findings: readonly Found[],
  answers: Answers,
): readonly Found[] {
  const accepted = acceptancesOf(answers);
  if (accepted.size === 0) return findings;
  return findings.map((finding) => {
    const [cell] = finding.cells;
    if (finding.severity !== "warning" || cell === undefined) return finding;
    const key = join([finding.code, cell.sheet, cell.address, acceptedValueOf(finding)]);
    const acceptance = accepted.get(key);
    return acceptance === undefined ? finding : { ...finding, accepted: acceptance };
  });
}

function acceptancesOf(answers: Answers): ReadonlyMap<string, Acceptance> {
  return new Map(
    answers.registers.acceptances.rows.flatMap(({ values }) => {
      const { code, sheet, address, value = "", reason, by, date } = values;
      if (code === undefined || sheet === undefined || address === undefined) return [];
      if (reason === undefined || by === undefined || date === undefined) return [];
      return [[join([code, sheet, address, value]), { reason, by, date }] as const];
    }),
  );
}
