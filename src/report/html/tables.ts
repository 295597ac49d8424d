import type { ChartSpec } from "../../charts";
import { translator } from "../../messages";
import type { Language } from "../../form";
import type { Alignment, Table } from "../tree";
import { escaped, lined } from "./marks";

const classes = { start: "", center: ' class="c"', end: ' class="n"' } as const satisfies Record<
  Alignment,
  string
>;

/** A table that can be scrolled by keyboard where the window is narrow. */
export function tableHtml(table: Table, id: string): string {
  const { label, text } = table.caption;
  const caption = `${label.before}${label.number}${label.after}. ${text}`;
  const head = table.header.map((cells) => `<tr>${cells.map(headerCell).join("")}</tr>`);
  const rows = table.rows.map((cells) => `<tr>${bodyCells(cells, table)}</tr>`);
  const foot = table.total ? `<tfoot><tr>${bodyCells(table.total, table)}</tr></tfoot>` : "";
  return (
    `<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">` +
    `<table${looks(table)}><caption id="${id}">${escaped(caption)}</caption>` +
    `<thead>${head.join("")}</thead><tbody>${rows.join("")}</tbody>${foot}</table></div>`
  );
}

function looks({ isDense, columns }: Table): string {
  if (isDense) return ' class="dense"';
  return columns.length === 2 ? ' class="pair"' : "";
}

interface Spanned {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

function headerCell({ text, columnSpan, rowSpan }: Spanned): string {
  const scope = columnSpan > 1 ? "colgroup" : "col";
  const spans = [
    ...(columnSpan > 1 ? [` colspan="${columnSpan}"`] : []),
    ...(rowSpan > 1 ? [` rowspan="${rowSpan}"`] : []),
  ].join("");
  return `<th scope="${scope}"${spans}>${lined(text)}</th>`;
}

/** The first column that names a row is its header: the second where the first only counts. */
function bodyCells(cells: readonly string[], { columns }: Table): string {
  const isCounted = columns[0]?.align === "center" && columns.length > 2;
  const header = isCounted ? 1 : 0;
  return columns
    .map(({ align }, index) => {
      const text = lined(cells[index] ?? "");
      return index === header && text !== ""
        ? `<th scope="row"${classes[align]}>${text}</th>`
        : `<td${classes[align]}>${text}</td>`;
    })
    .join("");
}

const decimals = { "#,##0": undefined, "0.0": 1, "0.00": 2 } as const;

/** The figures of a chart as a table beneath it. */
export function chartTable(chart: ChartSpec, language: Language, caption: string): string {
  const words = translator(language);
  const number = (value: number | null | undefined, places?: number): string =>
    value === null || value === undefined ? "–" : words.number(value, places);
  const series = [...chart.series, ...(chart.share === null ? [] : [chart.share])];
  const heads = series.map(({ name }) => `<th scope="col">${escaped(name[language])}</th>`);
  const rows = chart.categories.map((category, index) => {
    const cells = series.map((each) => {
      const places = each === chart.share ? 1 : decimals[chart.numberFormat];
      return `<td class="n">${number(each.values[index], places)}</td>`;
    });
    return `<tr><th scope="row">${escaped(category[language])}</th>${cells.join("")}</tr>`;
  });
  return (
    `<table class="data"><caption>${escaped(caption)}</caption>` +
    `<thead><tr><td></td>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`
  );
}
