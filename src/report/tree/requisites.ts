import { fields } from "../../form";
import type { FieldId, FieldSpec } from "../../form";
import type { Desk } from "./desk";
import type { Table } from "./model";
import { shown } from "./values";

/** The title page names the year; the table of requisites is about the body. */
const elsewhere: readonly FieldId[] = ["provider.reportYear"];

/** Item 1.1: what is known of the body, in the order of the form. */
export function requisites(desk: Desk): readonly Table[] {
  const rows = fields.filter(isRequisite).flatMap(({ id, ...spec }) => {
    const answer = desk.answers.fields[id];
    if (answer === undefined) return [];
    const place = { part: id, row: null };
    return [[spec.label[desk.language], shown({ id, ...spec }, answer.value, { desk, place })]];
  });
  if (rows.length === 0) return [];
  const { words } = desk;
  const header = [words.t("report.column.indicator"), words.t("report.column.value")];
  return [
    {
      type: "table",
      caption: desk.caption("table", words.t("report.table.requisites")),
      columns: [
        { weight: 65, align: "start" },
        { weight: 100, align: "start" },
      ],
      header: [header.map((text) => ({ text, columnSpan: 1, rowSpan: 1 }))],
      rows,
      total: null,
      isDense: false,
    },
  ];
}

function isRequisite(field: FieldSpec & { readonly id: FieldId }): boolean {
  return (
    field.id.startsWith("provider.") && field.published !== false && !elsewhere.includes(field.id)
  );
}
