import { countLines } from "../../form";
import type { CountLineId } from "../../form";
import { countFigures, growth, type CountFigure } from "../../figures";
import { dash, sentence, type Desk } from "./desk";
import type { Block, Note, Table } from "./model";
import { compared } from "./compared";
import { plans } from "./register-plans";
import { registerTable } from "./register-table";
import { serviceName, shown, columnSpec } from "./values";

/** Item 1.2. */
export function servicesItem(desk: Desk): readonly Block[] {
  const figures = countFigures(desk.answers).filter(({ value }) => value !== null);
  if (figures.length === 0) return [];
  return [
    ...totals(desk, new Map(figures.map((figure) => [figure.line, figure]))),
    ...countTables(figures, desk),
    ...sourcesOf(figures, desk),
    ...desk.figure("servicesByForm"),
    ...desk.figure("servicesByFee"),
    ...desk.figure("providedByChannel"),
    ...changes(desk),
    ...registerTable(plans.services, desk),
  ];
}

type Figures = ReadonlyMap<CountLineId, CountFigure>;

function totals(desk: Desk, figures: Figures): readonly Block[] {
  const { words, year } = desk;
  const blocks: Block[] = [];
  const total = figures.get("servicesTotal");
  if (total?.value != null) blocks.push(sentence(kinds(total.value, total.previous, desk)));
  const corporation = figures.get("servicesStateCorporation")?.value;
  if (corporation != null)
    blocks.push(
      sentence(
        corporation === 0
          ? words.t("report.services.noCorporation")
          : words.t("report.services.corporation", { count: corporation }),
      ),
    );
  const provided = figures.get("providedTotal");
  if (provided?.value != null)
    blocks.push(
      sentence(
        compared({ count: provided.value, previous: provided.previous, year }, words, {
          alone: "report.provided",
          from: "report.provided",
          more: "report.provided.more",
          less: "report.provided.less",
          same: "report.provided.same",
        }),
      ),
    );
  return blocks;
}

function kinds(total: number, previous: number | null, { words, year }: Desk): string {
  return previous === null
    ? words.t("report.services.total", { year, total })
    : words.t("report.services.totalCompared", { year, total, previous, previousYear: year - 1 });
}

const groups = [
  ["kinds", "report.table.counts.kinds"],
  ["provided", "report.table.counts.provided"],
] as const;

/** Kinds of services and services provided are different things: a table each. */
function countTables(figures: readonly CountFigure[], desk: Desk): readonly Table[] {
  const { words, year, language } = desk;
  return groups.flatMap(([of, title]) => {
    const rows = countLines
      .filter((line) => line.of === of)
      .flatMap((line) => {
        const figure = figures.find((each) => each.line === line.id);
        return figure ? [[line.label[language], ...numbers(figure, desk)]] : [];
      });
    if (rows.length === 0) return [];
    const header = [
      words.t("report.column.indicator"),
      words.t("report.year", { year }),
      words.t("report.year", { year: year - 1 }),
      words.t("report.column.change"),
      words.t("report.column.changePercent"),
    ];
    return [
      {
        type: "table",
        caption: desk.caption("table", words.t(title)),
        columns: [
          { weight: 75, align: "start" },
          { weight: 23, align: "end" },
          { weight: 23, align: "end" },
          { weight: 22, align: "end" },
          { weight: 22, align: "end" },
        ],
        header: [header.map((text) => ({ text, columnSpan: 1, rowSpan: 1 }))],
        rows,
        total: null,
        isDense: false,
      },
    ];
  });
}

function numbers({ value, previous }: CountFigure, { words }: Desk): readonly string[] {
  const rise = growth(value, previous);
  return [
    value === null ? dash : words.number(value),
    previous === null ? dash : words.number(previous),
    value === null || previous === null ? dash : words.number(value - previous),
    rise === null ? dash : words.number(rise, 1),
  ];
}

/** The sources that the lines name, each once. */
function sourcesOf(figures: readonly CountFigure[], desk: Desk): readonly Note[] {
  const spec = { ...columnSpec("sources", "name"), kind: "text", refersTo: "sources" } as const;
  const named = figures.flatMap(({ line, source }) =>
    source === null
      ? []
      : [shown(spec, source, { desk, place: { part: `counts.${line}.source`, row: null } })],
  );
  return [...new Set(named)].map((source) => ({
    type: "note",
    text: desk.words.t("report.source", { source }),
  }));
}

/** Why a figure rose or fell sharply, in the office's own words. */
function changes(desk: Desk): readonly Block[] {
  const entries = desk.answers.registers.services.rows.flatMap(({ values, row }) => {
    if (values.explanation === undefined) return [];
    const text = desk.text(values.explanation, { part: "services.explanation", row });
    const name = serviceName(values.code ?? "", desk);
    return text === dash ? [] : [desk.words.t("report.named", { name, text })];
  });
  if (entries.length === 0) return [];
  return [sentence(desk.words.t("report.changes")), { type: "list", entries }];
}
