import { annexCauseColumn, annexChannelColumn } from "../../form";
import {
  complaintsAnnex,
  type AnnexCount,
  type AnnexRow,
  type ComplaintsAnnex,
} from "../../figures";
import { dash, sentence, type Desk } from "./desk";
import type { Block, HeaderCell, Part, Table } from "./model";
import { plans } from "./register-plans";
import { tableOf } from "./register-table";
import { columnSpec, serviceName } from "./values";

/** Annex 1 complaints, annex 2 sources, then the registers too long for the text; each on pages of its own. */
export function annexes(desk: Desk): readonly Part[] {
  return [
    annex(desk, { number: 1, title: desk.words.t("report.annex.complaints") }, complaintTables),
    annex(desk, { number: 2, title: desk.words.t("report.annex.sources") }, sourcesTable),
    ...desk.postponed.map(({ number, title, table }) =>
      annex(desk, { number, title }, () => [table()]),
    ),
  ];
}

interface AnnexTitle {
  readonly number: number;
  readonly title: string;
}

function annex(
  desk: Desk,
  { number, title }: AnnexTitle,
  write: (desk: Desk) => readonly Block[],
): Part {
  return {
    orientation: "landscape",
    blocks: [
      { type: "annex-heading", label: desk.words.t("report.annex", { number }), text: title },
      ...write(desk),
    ],
  };
}

function sourcesTable(desk: Desk): readonly Block[] {
  if (desk.answers.registers.sources.rows.length === 0)
    return [sentence(desk.words.t("report.missing"))];
  return [tableOf(plans.sources, desk)];
}

const outcomeColumns = [
  "received",
  "carriedOver",
  "justified",
  "partly",
  "unjustified",
  "redirected",
  "withdrawn",
  "inProgress",
  "late",
] as const satisfies readonly AnnexCount[];

function complaintTables(desk: Desk): readonly Block[] {
  const figures = complaintsAnnex(desk.answers);
  const { words } = desk;
  if (figures.rows.length === 0) return [sentence(words.t("report.complaints.annexNone"))];
  return [
    countsTable(desk, figures, {
      title: words.t("report.table.complaints"),
      columns: outcomeColumns,
      hasPrevious: true,
    }),
    ...partTable(desk, figures, {
      title: words.t("report.table.complaintCauses"),
      columns: Object.values(annexCauseColumn),
      hasPrevious: false,
    }),
    ...partTable(desk, figures, {
      title: words.t("report.table.complaintChannels"),
      columns: Object.values(annexChannelColumn),
      hasPrevious: false,
    }),
    ...measuresTable(desk, figures),
  ];
}

interface CountsTable {
  readonly title: string;
  readonly columns: readonly AnnexCount[];
  readonly hasPrevious: boolean;
}

/** Only the services that have such a figure; nothing where none has. */
function partTable(desk: Desk, figures: ComplaintsAnnex, table: CountsTable): readonly Table[] {
  const has = ({ counts }: AnnexRow) => table.columns.some((column) => counts[column] > 0);
  const rows = figures.rows.filter(has);
  return rows.length === 0 ? [] : [countsTable(desk, { ...figures, rows }, table)];
}

function countsTable(desk: Desk, figures: ComplaintsAnnex, table: CountsTable): Table {
  const { words } = desk;
  const cells = ({ counts, receivedPrevious }: AnnexRow): readonly string[] => [
    ...table.columns.map((column) => words.number(counts[column])),
    ...(table.hasPrevious
      ? [receivedPrevious === null ? dash : words.number(receivedPrevious)]
      : []),
  ];
  const figureColumns = table.columns.length + (table.hasPrevious ? 1 : 0);
  return {
    type: "table",
    caption: desk.caption("table", table.title),
    columns: [
      { weight: 10, align: "center" },
      { weight: 60, align: "start" },
      ...Array.from({ length: figureColumns }, () => ({ weight: 12, align: "end" as const })),
    ],
    header: headerOf(desk, table),
    rows: figures.rows.map((row, index) => [
      String(index + 1),
      row.service === null ? words.t("report.withoutService") : serviceName(row.service, desk),
      ...cells(row),
    ]),
    total: ["", words.t("report.total"), ...cells(figures.total)],
    isDense: true,
  };
}

/** Columns whose labels share what stands before the colon get one heading above them. */
function headerOf(desk: Desk, { columns, hasPrevious }: CountsTable): Table["header"] {
  const { words, language } = desk;
  const ids: readonly string[] = [...columns, ...(hasPrevious ? ["receivedPrevious"] : [])];
  const labels = ids.map((id) => columnSpec("complaintsAnnex", id).label[language]);
  const front = [words.t("report.column.number"), words.t("report.column.service")];
  const [group] = labels[0]?.split(": ") ?? [];
  const isGrouped = labels.every((label) => label.startsWith(`${group ?? ""}: `));
  if (!isGrouped || group === undefined)
    return [[...front, ...labels].map((text) => headerCell(text))];
  return [
    [
      ...front.map((text) => headerCell(text, { rowSpan: 2 })),
      headerCell(group, { columnSpan: labels.length }),
    ],
    labels.map((label) => headerCell(label.slice(group.length + 2))),
  ];
}

function headerCell(text: string, spans: Partial<HeaderCell> = {}): HeaderCell {
  return { columnSpan: 1, rowSpan: 1, ...spans, text };
}

function measuresTable(desk: Desk, { rows }: ComplaintsAnnex): readonly Table[] {
  const { words } = desk;
  const told = rows.flatMap(({ service, measures }) => {
    const texts = measures
      .map((measure) => desk.text(measure, { part: "complaints.measures", row: null }))
      .filter((text) => text !== dash);
    return texts.length === 0 ? [] : [{ service, text: [...new Set(texts)].join("\n") }];
  });
  if (told.length === 0) return [];
  const header = [
    words.t("report.column.number"),
    words.t("report.column.service"),
    words.t("report.column.measures"),
  ];
  return [
    {
      type: "table",
      caption: desk.caption("table", words.t("report.table.complaintMeasures")),
      columns: [
        { weight: 10, align: "center" },
        { weight: 80, align: "start" },
        { weight: 160, align: "start" },
      ],
      header: [header.map((text) => headerCell(text))],
      rows: told.map(({ service, text }, index) => [
        String(index + 1),
        service === null ? words.t("report.withoutService") : serviceName(service, desk),
        text,
      ]),
      total: null,
      isDense: true,
    },
  ];
}
