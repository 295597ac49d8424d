import { totalOf } from "../../figures";
import { sentence, type Desk } from "./desk";
import { simpleTable } from "./simple-table";
import type { Block, Table } from "./model";

/** Items 4.2 and 4.3: how many measures, of which kind, and what they found. */
export function controlSentences(
  register: "internalControl" | "externalControl",
  { answers, words }: Desk,
): readonly Block[] {
  const rows: readonly ControlRow[] = answers.registers[register].rows;
  if (rows.length === 0) return [];
  const planned = rows.filter(({ values }) => values.planned === true).length;
  const violations = sum(rows, "violations");
  const sentences = [
    words.t("report.control", { count: rows.length, planned, unplanned: rows.length - planned }),
  ];
  if (violations === 0) sentences.push(words.t("report.control.noViolations"));
  if (violations !== null && violations > 0)
    sentences.push(
      words.t("report.control.violations", {
        count: violations,
        eliminated: sum(rows, "eliminated") ?? 0,
      }),
    );
  return [sentence(sentences.join(" "))];
}

interface ControlRow {
  readonly values: {
    readonly planned?: boolean;
    readonly violations?: number;
    readonly eliminated?: number;
  };
}

function sum(rows: readonly ControlRow[], column: "violations" | "eliminated"): number | null {
  const told = rows.flatMap(({ values }) => values[column] ?? []);
  return told.length === 0 ? null : told.reduce((total, value) => total + value, 0);
}

const kinds = [
  ["violationsDelay", "chart.violation.delay"],
  ["violationsRefusal", "chart.violation.refusal"],
  ["violationsDocuments", "chart.violation.documents"],
  ["violationsOther", "chart.violation.other"],
] as const;

export function violationsTable(desk: Desk): readonly Table[] {
  const { words } = desk;
  const { rows } = desk.answers.registers.internalControl;
  const counts = kinds.map(([column, key]) => ({
    label: words.t(key),
    count: totalOf(rows, column) ?? 0,
  }));
  if (counts.every(({ count }) => count === 0)) return [];
  return [
    simpleTable(desk, {
      title: words.t("report.table.violations"),
      header: [words.t("report.column.cause"), words.t("report.column.count")],
      counts,
    }),
  ];
}
