import { chartSpecs } from "../../charts";
import { foldFindings } from "../../checks";
import type { CheckRun, CheckSummary, Finding } from "../../checks";
import type { Answers, CellRef, ItemId, RegisterId, RowValues, Text2 } from "../../form";
import type { Snapshot } from "../../workbook";
import { itemViews } from "../view/items";
import type { ItemView } from "../view/items";
import { linksInUse } from "../view/links";
import type { LinkView } from "../view/links";

/** Places of one fold that are sent to the pane: nobody reads more of them there. */
const mostPlaces = 200;

/** Findings of one kind in one register, told once. */
export interface FoldView {
  /** Its place among the folds of this check. */
  readonly id: number;
  readonly finding: Finding;
  readonly count: number;
  readonly places: readonly CellRef[];
}

export interface CheckView {
  readonly folds: readonly FoldView[];
  readonly summary: CheckSummary;
  readonly rulesRun: number;
  readonly valuesRead: number;
}

export interface BrokenLink {
  readonly register: RegisterId;
  readonly name: string;
}

export interface ChartView {
  readonly id: string;
  readonly item: ItemId;
  readonly title: Text2;
}

/** What the pane shows of a workbook with the form: small, however many rows the workbook has. */
export interface BookView {
  readonly fields: Answers["fields"];
  readonly items: readonly ItemView[];
  readonly links: readonly LinkView[];
  /** Links whose range is no longer where it was. */
  readonly broken: readonly BrokenLink[];
  readonly charts: readonly ChartView[];
  /** Whether charts stand in the workbook. */
  readonly isDrawn: boolean;
  /** Where and when the report was published, as the workbook's log says. */
  readonly publications: readonly RowValues<"publications">[];
  /** The log's table. */
  readonly publicationsAt: CellRef | null;
  /** Rows of the register of services. */
  readonly services: number;
  readonly check: CheckView;
}

export function bookView(snapshot: Snapshot, answers: Answers, run: CheckRun): BookView {
  return {
    fields: answers.fields,
    items: itemViews(answers, run.findings),
    links: linksInUse(answers),
    broken: answers.remarks.flatMap((remark) =>
      remark.code === "link-broken" ? [{ register: remark.register, name: remark.name }] : [],
    ),
    charts: chartSpecs(answers).map(({ id, item, title }) => ({ id, item, title })),
    isDrawn: snapshot.sheets.some(({ charts }) => charts.length > 0),
    publications: answers.registers.publications.rows
      .slice(0, mostPlaces)
      .map(({ values }) => values),
    publicationsAt: logPlace(answers),
    services: answers.registers.services.rows.length,
    check: checkView(run),
  };
}

function logPlace({ registers }: Answers): CellRef | null {
  const [source] = registers.publications.sources;
  return source ? { sheet: source.sheet, address: source.range } : null;
}

export const checkView = ({ findings, summary, rulesRun, valuesRead }: CheckRun): CheckView => ({
  folds: foldFindings(findings).map(({ finding, all, places }, id) => ({
    id,
    finding,
    count: all.length,
    places: places.slice(0, mostPlaces),
  })),
  summary,
  rulesRun,
  valuesRead,
});
