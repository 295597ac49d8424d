import { fateOf, fates, type AnnexCounts, type ComplaintsAnnex, type Fate } from "../figures";
import type { Spot } from "./across-rule";
import { cellsOf, cellsOfColumn } from "./cells";
import type { RowView } from "./view";

type Balanced = "received" | "carriedOver" | Fate;
const balanced = ["received", "carriedOver", ...fates] as const satisfies readonly Balanced[];

interface BalanceRows {
  readonly complaints: readonly RowView<"complaints", "outcome" | "justified">[];
  readonly complaintsAnnex: readonly RowView<"complaintsAnnex", "service" | Balanced>[];
}

/** Received and carried over are all accounted for: in the register, or in each typed row of the annex. */
export function balanceOfAnnex(
  rows: BalanceRows,
  annex: ComplaintsAnnex,
): readonly Spot<"register">[] {
  if (annex.from === "register") return balanceOfRegister(rows.complaints, annex.total.counts);
  return rows.complaintsAnnex.flatMap((row) => {
    if (fates.every((fate) => row.values[fate] === undefined)) return [];
    const counts = Object.fromEntries(
      balanced.map((column) => [column, row.values[column] ?? 0]),
    ) as Record<Balanced, number>;
    const breach = imbalance(counts);
    const cells = balanced.flatMap((column) => cellsOf(row, column));
    return breach === null
      ? []
      : [{ ...breach, register: "complaintsAnnex" as const, row: row.row, cells }];
  });
}

function imbalance(counts: Pick<AnnexCounts, Balanced>) {
  const expected = counts.received + counts.carriedOver;
  const found = fates.reduce((sum, fate) => sum + counts[fate], 0);
  if (expected === found) return null;
  const named = Object.fromEntries(balanced.map((column) => [column, counts[column]]));
  return { facts: { ...named, expected, found }, expected, found };
}

function balanceOfRegister(
  complaints: BalanceRows["complaints"],
  counts: AnnexCounts,
): readonly Spot<"register">[] {
  const breach = imbalance(counts);
  if (breach === null) return [];
  const untold = complaints.filter(({ values }) => fateOf(values) === null);
  return [
    {
      ...breach,
      facts: { ...breach.facts, untold: untold.length },
      variant: "register",
      register: "complaints",
      cells: [...cellsOfColumn(untold, "outcome"), ...cellsOfColumn(untold, "justified")],
    },
  ];
}
