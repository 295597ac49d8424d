import type { Finding, Severity } from "../../checks";
import { items } from "../../form";
import type { ItemId } from "../../form";
import type { FoldView } from "../desk/book-view";

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What is accepted comes last: nobody has to act on it. */
const order = ({ finding: { severity, accepted } }: FoldView): number =>
  accepted ? 3 : weight[severity];

export interface FindingGroup {
  readonly item: ItemId | null;
  readonly folds: readonly FoldView[];
}

/** The heaviest of a group; within it errors stand first. */
const heaviest = ({ folds: [first] }: FindingGroup): number => (first ? order(first) : 3);

/** By item of the form, the whole workbook last; items with errors before all others. */
export function groupedFindings(folds: readonly FoldView[]): readonly FindingGroup[] {
  const keys: readonly (ItemId | null)[] = [...items.map(({ id }) => id), null];
  const groups = keys.flatMap((item) => {
    const own = folds.filter(({ finding }) => finding.item === item);
    const sorted = [...own].sort((one, other) => order(one) - order(other));
    return sorted.length > 0 ? [{ item, folds: sorted }] : [];
  });
  return groups.sort((one, other) => heaviest(one) - heaviest(other));
}

/** The first `limit` findings, in their groups. */
export function firstFindings(
  groups: readonly FindingGroup[],
  limit: number,
): readonly FindingGroup[] {
  let left = limit;
  return groups.flatMap(({ item, folds }) => {
    const shown = folds.slice(0, Math.max(0, left));
    left -= shown.length;
    return shown.length > 0 ? [{ item, folds: shown }] : [];
  });
}

/** How far the found value is from the expected one, where both are numbers. */
export function differenceOf({ expected, found }: Finding): number | null {
  return typeof expected === "number" && typeof found === "number" ? found - expected : null;
}

/** Which findings are looked at. */
export const shownKinds = ["all", "errors", "warnings", "accepted"] as const;
export type Shown = (typeof shownKinds)[number];

const isShown: Readonly<Record<Shown, (finding: Finding) => boolean>> = {
  all: () => true,
  errors: ({ severity, accepted }) => severity === "error" && !accepted,
  warnings: ({ severity, accepted }) => severity === "warning" && !accepted,
  accepted: ({ accepted }) => accepted !== null,
};

export const shownFolds = (folds: readonly FoldView[], shown: Shown): readonly FoldView[] =>
  folds.filter(({ finding }) => isShown[shown](finding));
