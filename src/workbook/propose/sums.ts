import { columnName, columnOf } from "../../ooxml";
import type { RegisterId } from "../../form";
import { rounded } from "./assign-columns";
import type { CandidateColumn, ColumnProposal } from "./assign-columns";

interface SumRule {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Totals of the form and what adds up to them. */
const sums: Readonly<Partial<Record<RegisterId, readonly SumRule[]>>> = {
  services: [
    {
      whole: "provided",
      parts: [
        "byProvider",
        "byStateCorporation",
        "byPortal",
        "bySubscriberDevice",
        "byOtherSystems",
        "byProactive",
      ],
    },
  ],
  internalControl: [
    {
      whole: "violations",
      parts: ["violationsDelay", "violationsRefusal", "violationsDocuments", "violationsOther"],
    },
  ],
  monitoring: [
    { whole: "respondents", parts: ["satisfied", "partly", "dissatisfied", "noAnswer"] },
  ],
};

const sure = 0.97;
const likely = 0.75;

/** Sums that fit make a proposal surer, and find the total whose header says nothing. */
export function withSums(
  register: RegisterId,
  proposals: readonly ColumnProposal[],
  candidates: readonly CandidateColumn[],
): readonly ColumnProposal[] {
  return (sums[register] ?? []).reduce(
    (known, rule) => withSum(known, candidates, rule),
    proposals,
  );
}

function withSum(
  proposals: readonly ColumnProposal[],
  candidates: readonly CandidateColumn[],
  { whole, parts }: SumRule,
): readonly ColumnProposal[] {
  const series = (column: string) =>
    candidates.find(({ profile }) => profile.column === columnOf(column))?.profile.series ?? [];
  const found = proposals.filter(({ field }) => parts.includes(field));
  if (found.length < 2) return proposals;
  const total = sumOf(found.map(({ column }) => series(column)));
  const stated = proposals.find(({ field }) => field === whole);
  if (stated) {
    if (!isSame(series(stated.column), total)) return proposals;
    const surer = new Set([whole, ...found.map(({ field }) => field)]);
    return proposals.map((each) => (surer.has(each.field) ? withSumReason(each) : each));
  }
  const taken = new Set(proposals.map(({ column }) => columnOf(column)));
  const fitting = candidates.filter(
    ({ profile }) => !taken.has(profile.column) && isSame(profile.series, total),
  );
  const [only, another] = fitting;
  return only && !another ? [...proposals, totalBySum(whole, only)] : proposals;
}

function withSumReason(each: ColumnProposal): ColumnProposal {
  const raised = each.certainty + (sure - each.certainty) / 2;
  const certainty = each.certainty < 0.5 ? each.certainty : Math.max(each.certainty, raised);
  return { ...each, certainty: rounded(certainty), why: [...each.why, "sum"] };
}

const totalBySum = (field: string, { profile, header }: CandidateColumn): ColumnProposal => ({
  field,
  column: columnName(profile.column),
  header,
  certainty: likely,
  why: ["sum"],
});

type Series = readonly (number | null)[];

const sumOf = (parts: readonly Series[]): Series =>
  (parts[0] ?? []).map((_, index) => {
    const values = parts.map((part) => part[index] ?? null);
    return values.every((value) => value === null)
      ? null
      : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  });

const leastRows = 2;

/** True where the two agree in nine rows of ten, and not by being nothing. */
function isSame(one: Series, other: Series): boolean {
  const both = one.flatMap((value, index) => {
    const against = other[index] ?? null;
    return value === null || against === null ? [] : [[value, against] as const];
  });
  const telling = both.filter(([value]) => value !== 0);
  const equal = both.filter(([value, against]) => value === against);
  return telling.length >= leastRows && equal.length >= both.length * 0.9;
}
