import type { RegisterRow } from "../../form";
import { dash, type Desk } from "./desk";
import type { Table } from "./model";
import { columnSpec } from "./values";

const texts = ["document", "name", "unit", "explanation"] as const;

/** Item 5 and Rules item 7(5): plan and fact, and how much of the plan the fact is. */
export function indicatorsTable(desk: Desk): readonly Table[] {
  const { rows } = desk.answers.registers.indicators;
  if (rows.length === 0) return [];
  const { words, language } = desk;
  const label = (id: string): string => columnSpec("indicators", id).label[language];
  const header = [
    words.t("report.column.number"),
    words.t("report.column.document"),
    label("unit"),
    label("plan"),
    label("fact"),
    words.t("report.column.percentOfPlan"),
    label("factPrevious"),
    label("explanation"),
  ];
  return [
    {
      type: "table",
      caption: desk.caption("table", words.t("report.table.indicators")),
      columns: [
        { weight: 9, align: "center" },
        { weight: 44, align: "start" },
        { weight: 19, align: "start" },
        { weight: 16, align: "end" },
        { weight: 16, align: "end" },
        { weight: 20, align: "end" },
        { weight: 18, align: "end" },
        { weight: 30, align: "start" },
      ],
      header: [header.map((text) => ({ text, columnSpan: 1, rowSpan: 1 }))],
      rows: rows.map((row, index) => [String(index + 1), ...cells(row, desk)]),
      total: null,
      isDense: true,
    },
  ];
}

function cells({ values, row }: RegisterRow<"indicators">, desk: Desk): readonly string[] {
  const [document, name, unit, explanation] = texts.map((id) =>
    desk.text(values[id], { part: `indicators.${id}`, row }),
  );
  const { plan, fact, factPrevious } = values;
  const number = (value: number | undefined): string =>
    value === undefined ? dash : desk.words.number(value);
  const isDivisible = plan !== undefined && plan !== 0 && fact !== undefined;
  return [
    [document, name].filter((text) => text !== dash).join("\n"),
    unit ?? dash,
    number(plan),
    number(fact),
    isDivisible ? desk.words.number((fact / plan) * 100, 1) : dash,
    number(factPrevious),
    explanation ?? dash,
  ];
}
