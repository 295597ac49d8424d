import { annexCounts, type AnnexCount, type AnnexRow, type ComplaintsAnnex } from "../figures";
import type { Spot } from "./across-rule";
import { cellsOf, cellsOfColumn } from "./cells";
import type { RowView } from "./view";

type AnnexView = RowView<"complaintsAnnex", "service" | AnnexCount>;

interface ComparedRows {
  readonly complaints: readonly RowView<"complaints", "service">[];
  readonly complaintsAnnex: readonly AnnexView[];
}

type Variant = "alone" | "missing";

/** A row that has only the year before says nothing about this year's complaints. */
export function statesComplaints({ values }: Pick<AnnexView, "values">): boolean {
  return annexCounts.some((column) => values[column] !== undefined);
}

/** What is typed in the annex equals what the register counts, service by service. */
export function annexAgainstRegister(
  rows: ComparedRows,
  annex: ComplaintsAnnex,
): readonly Spot<Variant>[] {
  const typed = rows.complaintsAnnex.filter(statesComplaints);
  if (typed.length === 0) return [];
  if (annex.from !== "register") return [nothingToCompare(typed)];
  const counted = new Map(annex.rows.map((row) => [row.service, row]));
  return [
    ...typed.flatMap((row) => differences(row, counted.get(row.values.service ?? null))),
    ...missingServices(typed, rows.complaints, annex),
  ];
}

function nothingToCompare(typed: readonly AnnexView[]): Spot<Variant> {
  return {
    facts: { rows: typed.length },
    variant: "alone",
    severity: "info",
    register: "complaintsAnnex",
    cells: cellsOfColumn(typed, "received"),
  };
}

function differences(typed: AnnexView, counted: AnnexRow | undefined): readonly Spot<Variant>[] {
  return annexCounts.flatMap((column) => {
    const found = typed.values[column];
    const expected = counted?.counts[column] ?? 0;
    if (found === undefined || found === expected) return [];
    return [
      {
        facts: {
          service: typed.values.service ?? "–",
          column: `complaintsAnnex.${column}`,
          expected,
          found,
        },
        expected,
        found,
        register: "complaintsAnnex" as const,
        row: typed.row,
        cells: cellsOf(typed, column),
      },
    ];
  });
}

function missingServices(
  typed: readonly AnnexView[],
  complaints: ComparedRows["complaints"],
  annex: ComplaintsAnnex,
): readonly Spot<Variant>[] {
  const known = new Set(typed.map(({ values }) => values.service ?? null));
  const byService = rowsByService(complaints);
  return annex.rows.flatMap(({ service, counts }) => {
    const expected = counts.received + counts.carriedOver;
    if (known.has(service) || expected === 0) return [];
    return [
      {
        facts: { service: service ?? "–", expected },
        variant: "missing" as const,
        expected,
        found: 0,
        register: "complaints" as const,
        cells: cellsOfColumn(byService.get(service) ?? [], "service"),
      },
    ];
  });
}

type ComplaintView = ComparedRows["complaints"][number];

function rowsByService(
  complaints: readonly ComplaintView[],
): ReadonlyMap<string | null, readonly ComplaintView[]> {
  const groups = new Map<string | null, ComplaintView[]>();
  for (const complaint of complaints) {
    const service = complaint.values.service ?? null;
    const group = groups.get(service);
    if (group) group.push(complaint);
    else groups.set(service, [complaint]);
  }
  return groups;
}
