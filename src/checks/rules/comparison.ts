import type { BodyKind, CellRef } from "../../form";
import { growth, type CountFigure } from "../../figures";
import { acrossRule, type Spot } from "../across-rule";
import { cellsOfColumn } from "../cells";
import { fieldRule } from "../field-rule";
import { remarkRule } from "../remark-rule";
import { subjectOf } from "../remarks";
import { rowRule } from "../row-rule";
import { failsWithRows } from "../stated-counts";

/** More kinds than any body of the kind is known to have: `law/wording.md` has an oblast with 201. */
const mostKinds: Readonly<Record<BodyKind, number>> = {
  central: 500,
  oblast: 400,
  "republican-city": 400,
  capital: 400,
  district: 300,
  "oblast-city": 300,
  "city-district-akim": 100,
  "district-city-akim": 50,
  "settlement-akim": 50,
  "village-akim": 50,
  "rural-okrug-akim": 50,
};

/** Changes of a few services are no sharp change, whatever they are in percent. */
const smallChange = 10;

/** Figures of this year beside those of the year before, and one figure in two places. */
export const comparisonRules = [
  fieldRule({
    code: "CNT-18",
    severity: "warning",
    basis: "F1.2",
    item: "1.2",
    variants: ["many"],
    unless: ["CNT-07"],
    reads: ["counts.servicesTotal"],
    mayRead: ["counts.providedTotal", "provider.kind"],
    check(values) {
      const found = values["counts.servicesTotal"];
      const kind = values["provider.kind"];
      if (found > 0 && found === values["counts.providedTotal"])
        return { facts: { found }, found, at: ["counts.servicesTotal", "counts.providedTotal"] };
      const most = kind === undefined ? Infinity : mostKinds[kind];
      if (found <= most) return undefined;
      const facts = { found, most, kind: `body-kind/${kind ?? ""}` };
      return { facts, variant: "many", found, at: ["counts.servicesTotal"] };
    },
  }),

  acrossRule({
    code: "CMP-01",
    severity: "warning",
    basis: "R7(2)",
    item: "1.2",
    variants: ["rows", "complaints"],
    unless: ["RDG-01", "CNT-01", "CNT-03"],
    reads: {
      services: ["provided", "providedPrevious", "explanation"],
      complaints: ["number"],
      complaintsAnnex: ["receivedPrevious"],
    },
    figures: ["counts"],
    check({ rows, figures, places, placeOfField }) {
      const lines = figures.counts.filter(
        ({ value, previous }) => (value ?? 0) > 0 && previous === null,
      );
      const without = rows.services.filter(
        ({ values }) =>
          values.provided !== undefined &&
          values.providedPrevious === undefined &&
          values.explanation === undefined,
      );
      return [
        ...linesWithout(lines, placeOfField),
        ...(without.length === 0
          ? []
          : [
              {
                facts: { count: without.length },
                variant: "rows" as const,
                register: "services" as const,
                cells: cellsOfColumn(without, "providedPrevious"),
              },
            ]),
        ...complaintsWithout(rows, places("complaintsAnnex")),
      ];
    },
  }),

  remarkRule({
    code: "CMP-02",
    severity: "error",
    basis: "R7(2)",
    of: ["formula-error"],
    check: (remark, all) =>
      remark.found === divisionByZero && !failsWithRows(remark, all)
        ? { facts: { subject: subjectOf(remark), found: remark.found }, found: remark.found }
        : undefined,
  }),

  rowRule({
    code: "CMP-03",
    severity: "warning",
    basis: "R7(2)",
    register: "services",
    variants: ["factor"],
    unless: ["RDG-01", "CNT-01", "CNT-03"],
    reads: ["provided", "providedPrevious"],
    mayRead: ["explanation"],
    settings: ["settings.changeThreshold", "settings.changeFactor"],
    check({ provided, providedPrevious, explanation }, { settings }) {
      const found = growth(provided, providedPrevious);
      if (explanation !== undefined || found === null) return undefined;
      if (Math.abs(provided - providedPrevious) < smallChange) return undefined;
      const facts = { now: provided, before: providedPrevious, found };
      const factor = settings["settings.changeFactor"];
      if (provided >= providedPrevious * factor || provided * factor <= providedPrevious)
        return { facts: { ...facts, factor }, variant: "factor", expected: factor, found };
      const expected = settings["settings.changeThreshold"];
      return Math.abs(found) > expected
        ? { facts: { ...facts, expected }, expected, found }
        : undefined;
    },
  }),

  acrossRule({
    code: "CMP-04",
    severity: "warning",
    basis: "R7(2)",
    item: "1.2",
    unless: ["CNT-07", "CNT-01"],
    reads: { services: ["explanation"], narratives: ["item", "text"] },
    mayReadFields: ["counts.servicesTotal", "counts.servicesTotal.previous"],
    check({ rows, answers }) {
      const now = answers["counts.servicesTotal"];
      const before = answers["counts.servicesTotal.previous"];
      const isTold =
        rows.services.some(({ values }) => values.explanation !== undefined) ||
        rows.narratives.some(({ values }) => values.item === "1.2" && values.text !== undefined);
      if (now === undefined || before === undefined || now.value === before.value || isTold)
        return [];
      return [
        {
          facts: { now: now.value, before: before.value },
          expected: before.value,
          found: now.value,
          field: "counts.servicesTotal",
          cells: [...now.cells, ...before.cells],
        },
      ];
    },
  }),
] as const;

const divisionByZero = "#DIV/0!";

function linesWithout(
  lines: readonly CountFigure[],
  placeOfField: (part: string) => readonly CellRef[],
): readonly Spot<never>[] {
  if (lines.length === 0) return [];
  const fields = lines.map(({ line }) => `counts.${line}.previous` as const);
  return [
    {
      facts: { count: lines.length },
      field: fields[0] ?? "counts.servicesTotal.previous",
      cells: fields.flatMap(placeOfField),
    },
  ];
}

interface ComplaintCounts {
  readonly complaints: readonly unknown[];
  readonly complaintsAnnex: readonly { readonly values: { readonly receivedPrevious?: number } }[];
}

function complaintsWithout(
  { complaints, complaintsAnnex }: ComplaintCounts,
  table: readonly CellRef[],
): readonly Spot<"complaints">[] {
  const isKnown = complaintsAnnex.some(({ values }) => values.receivedPrevious !== undefined);
  if (isKnown || complaints.length + complaintsAnnex.length === 0) return [];
  return [
    { facts: {}, variant: "complaints", item: "4.1", register: "complaintsAnnex", cells: table },
  ];
}
