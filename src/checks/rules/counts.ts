import type { CellRef, CountLineId } from "../../form";
import type { CountFigure } from "../../figures";
import { acrossRule, type Spot } from "../across-rule";
import { cellsOfColumn, type Placed } from "../cells";
import { fieldRule } from "../field-rule";
import { isAtMost, sumsTo } from "../identities";
import { columnsOfLine, comesFromRows, statedSum } from "../stated-counts";

/** Told by a rule of its own, CNT-08. */
const byLaws: CountLineId = "byLaws";

const unread = ["RDG-01", "RDG-02", "CNT-01", "CNT-03"] as const;
const byFee = ["servicesFree", "servicesPaid", "servicesMixed"] as const;
const byForm = [
  "servicesPaper",
  "servicesElectronic",
  "servicesBoth",
  "servicesProactive",
] as const;

/** Item 1.2: the lines of counts against each other and against the rows of the register. */
export const countRules = [
  fieldRule({
    code: "CNT-04",
    severity: "error",
    basis: "F1.2",
    item: "1.2",
    unless: unread,
    reads: [
      "counts.servicesTotal",
      "counts.servicesFree",
      "counts.servicesPaid",
      "counts.servicesMixed",
    ],
    figures: ["counts"],
    check(values, { figures }) {
      const breach = sumsTo(values["counts.servicesTotal"], {
        free: values["counts.servicesFree"],
        paid: values["counts.servicesPaid"],
        mixed: values["counts.servicesMixed"],
      });
      return comesFromRows(figures.counts, ["servicesTotal", ...byFee]) ? undefined : breach;
    },
  }),

  fieldRule({
    code: "CNT-05",
    severity: "error",
    basis: "F1.2",
    item: "1.2",
    unless: unread,
    reads: [
      "counts.servicesTotal",
      "counts.servicesPaper",
      "counts.servicesElectronic",
      "counts.servicesBoth",
    ],
    mayRead: ["counts.servicesProactive"],
    figures: ["counts"],
    check(values, { figures: { counts } }) {
      const breach = sumsTo(values["counts.servicesTotal"], {
        paper: values["counts.servicesPaper"],
        electronic: values["counts.servicesElectronic"],
        both: values["counts.servicesBoth"],
        proactive: values["counts.servicesProactive"] ?? 0,
      });
      const isToldBefore = breach !== undefined && statedSum(counts, byFee) === breach.expected;
      return isToldBefore || comesFromRows(counts, ["servicesTotal", ...byForm])
        ? undefined
        : breach;
    },
  }),

  fieldRule({
    code: "CNT-06",
    severity: "error",
    basis: "F1.2",
    item: "1.2",
    unless: unread,
    reads: ["counts.servicesStateCorporation", "counts.servicesTotal"],
    check: (values) =>
      isAtMost(values["counts.servicesStateCorporation"], values["counts.servicesTotal"]),
  }),

  acrossRule({
    code: "CNT-07",
    severity: "error",
    basis: "F1.2; R7(1)",
    item: "1.2",
    variants: ["computed"],
    unless: unread,
    reads: { services: ["code", "name", "fee", "form", "stateCorporation", "provided"] },
    figures: ["counts"],
    check: ({ rows, figures }) =>
      figures.counts.flatMap((figure) => totalAgainstRows(figure, rows.services)),
  }),

  acrossRule({
    code: "CNT-08",
    severity: "warning",
    basis: "F1.2",
    item: "1.2",
    variants: ["none"],
    unless: ["RDG-01", "CNT-01", "CNT-03"],
    reads: { services: ["byLawNumber"] },
    figures: ["counts"],
    check: ({ rows, figures, placeOfField }) =>
      figures.counts
        .filter(({ line }) => line === byLaws)
        .flatMap((figure) =>
          byLawsAgainstRows(figure, rows.services).map(({ cells, ...spot }) => ({
            ...spot,
            cells: figure.stated === null ? [...placeOfField(`counts.${byLaws}`), ...cells] : cells,
          })),
        ),
  }),
] as const;

function cellsOfLine({ line, stated }: CountFigure, rows: readonly Placed[]): readonly CellRef[] {
  return [...(stated?.cells ?? []), ...cellsOfColumn(rows, columnsOfLine.get(line)?.[0] ?? "code")];
}

function totalAgainstRows(
  figure: CountFigure,
  rows: readonly Placed[],
): readonly Spot<"computed">[] {
  const { line, stated, fromRows } = figure;
  if (line === byLaws || stated === null || fromRows === null) return [];
  if (stated.value === fromRows) return [];
  return [
    {
      facts: { line: `counts.${line}`, expected: fromRows, found: stated.value },
      ...(stated.computed ? { variant: "computed" as const } : {}),
      expected: fromRows,
      found: stated.value,
      field: `counts.${line}`,
      cells: cellsOfLine(figure, rows),
    },
  ];
}

function byLawsAgainstRows(figure: CountFigure, rows: readonly Placed[]): readonly Spot<"none">[] {
  const { stated, fromRows, value } = figure;
  if (rows.length === 0) return [];
  const place = { field: "counts.byLaws", cells: cellsOfLine(figure, rows) } as const;
  if ((value ?? 0) === 0)
    return [{ ...place, facts: { services: rows.length }, variant: "none", found: 0 }];
  if (stated === null || fromRows === null || stated.value === fromRows) return [];
  const found = stated.value;
  return [{ ...place, facts: { expected: fromRows, found }, expected: fromRows, found }];
}
