import type { RowValues } from "../form";

/** How a complaint is counted in the annex: each in one of these. */
export const fates = [
  "justified",
  "partly",
  "unjustified",
  "redirected",
  "withdrawn",
  "inProgress",
] as const;
export type Fate = (typeof fates)[number];

type Complaint = Pick<RowValues<"complaints">, "outcome" | "justified">;
type Outcome = NonNullable<Complaint["outcome"]>;

/** What an outcome alone says; a stated justification says it better. */
const fateOfOutcome = {
  satisfied: "justified",
  partly: "partly",
  refused: "unjustified",
  explained: "unjustified",
  redirected: "redirected",
  withdrawn: "withdrawn",
  "in-progress": "inProgress",
} as const satisfies Record<Outcome, Fate>;

const fateOfJustification = {
  yes: "justified",
  partly: "partly",
  no: "unjustified",
} as const satisfies Record<NonNullable<Complaint["justified"]>, Fate>;

/** Null for a complaint about which neither its outcome nor its justification is stated. */
export function fateOf({ outcome, justified }: Complaint): Fate | null {
  const byOutcome = outcome === undefined ? null : fateOfOutcome[outcome];
  const notConsidered =
    byOutcome === "redirected" || byOutcome === "withdrawn" || byOutcome === "inProgress";
  if (notConsidered || justified === undefined) return byOutcome;
  return fateOfJustification[justified];
}
