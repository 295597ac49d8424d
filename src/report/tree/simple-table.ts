import type { Desk } from "./desk";
import type { Table } from "./model";

interface Counted {
  readonly label: string;
  readonly count: number;
}

interface SimpleTable {
  readonly title: string;
  readonly header: readonly [string, string];
  readonly counts: readonly Counted[];
}

/** What a chart shows, as figures: names, counts, their shares and the total. */
export function simpleTable(desk: Desk, { title, header, counts }: SimpleTable): Table {
  const { words } = desk;
  const all = counts.reduce((total, { count }) => total + count, 0);
  const share = (count: number): string => (all === 0 ? "–" : words.number((count / all) * 100, 1));
  return {
    type: "table",
    caption: desk.caption("table", title),
    columns: [
      { weight: 105, align: "start" },
      { weight: 30, align: "end" },
      { weight: 30, align: "end" },
    ],
    header: [
      [...header, words.t("report.column.share")].map((text) => ({
        text,
        columnSpan: 1,
        rowSpan: 1,
      })),
    ],
    rows: counts.map(({ label, count }) => [label, words.number(count), share(count)]),
    total: [words.t("report.total"), words.number(all), share(all)],
    isDense: false,
  };
}
