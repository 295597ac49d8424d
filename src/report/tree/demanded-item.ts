import { mostDemanded, settingOf, type DemandedService } from "../../figures";
import { dash, sentence, type Desk } from "./desk";
import type { Block, Table } from "./model";

/** Item 1.3. */
export function demandedItem(desk: Desk): readonly Block[] {
  const demanded = mostDemanded(desk.answers, settingOf(desk.answers, "settings.topN"));
  if (demanded.length === 0) return [];
  return [
    ...sentences(demanded, desk).map(sentence),
    demandedTable(demanded, desk),
    ...desk.figure("mostDemanded"),
  ];
}

function nameOf({ row }: DemandedService, desk: Desk): string {
  return desk.text(row.values.name, { part: "services.name", row: row.row });
}

function sentences(demanded: readonly DemandedService[], desk: Desk): readonly string[] {
  const { words } = desk;
  const [first] = demanded;
  const last = demanded.at(-1);
  if (!first || !last) return [];
  const { provided: count, share } = first;
  const most = words.t("report.demanded", { name: nameOf(first, desk), count, share });
  if (first === last) return [most];
  const together = { count: demanded.length, share: last.cumulativeShare };
  return [most, words.t("report.demanded.first", together)];
}

function demandedTable(demanded: readonly DemandedService[], desk: Desk): Table {
  const { words } = desk;
  const header = [
    words.t("report.column.number"),
    words.t("report.column.code"),
    words.t("report.column.service"),
    words.t("report.column.provided"),
    words.t("report.column.share"),
    words.t("report.column.cumulativeShare"),
  ];
  return {
    type: "table",
    caption: desk.caption("table", words.t("report.table.mostDemanded")),
    columns: [
      { weight: 10, align: "center" },
      { weight: 24, align: "start" },
      { weight: 62, align: "start" },
      { weight: 24, align: "end" },
      { weight: 20, align: "end" },
      { weight: 28, align: "end" },
    ],
    header: [header.map((text) => ({ text, columnSpan: 1, rowSpan: 1 }))],
    rows: demanded.map((each) => [
      String(each.rank),
      each.row.values.code ?? dash,
      nameOf(each, desk),
      words.number(each.provided),
      words.number(each.share, 1),
      words.number(each.cumulativeShare, 1),
    ]),
    total: null,
    isDense: false,
  };
}
