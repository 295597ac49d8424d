import { annexCauseColumn, annexChannelColumn, choiceLists } from "../form";
import type { Answers, ChoiceCode, ColumnOf, RegisterRow, Text2 } from "../form";
import { complaintTerms, type ComplaintTerms } from "./complaint-term";
import { fateOf } from "./complaint-fate";

/** The columns of annex 1 that count complaints of the reporting year. */
export type AnnexCount = Exclude<
  Extract<ColumnOf<"complaintsAnnex">, { readonly kind: "count" }>["id"],
  "receivedPrevious"
>;
export type AnnexCounts = Readonly<Record<AnnexCount, number>>;

export interface AnnexRow {
  /** The code of the service; null for complaints that name none. */
  readonly service: string | null;
  readonly counts: AnnexCounts;
  readonly receivedPrevious: number | null;
  /** Each measure once, in the order of the rows. */
  readonly measures: readonly Partial<Text2>[];
}

export interface ComplaintsAnnex {
  /** `register`: counted over the complaints; `typed`: the totals that the body has typed. */
  readonly from: "register" | "typed" | "nothing";
  readonly rows: readonly AnnexRow[];
  readonly total: AnnexRow;
}

type MutableCounts = Record<AnnexCount, number>;

interface OpenRow {
  readonly counts: MutableCounts;
  readonly measures: Map<string, Partial<Text2>>;
}

export const annexCounts = [
  "received",
  "carriedOver",
  "justified",
  "partly",
  "unjustified",
  "redirected",
  "withdrawn",
  "inProgress",
  "late",
  ...Object.values(annexCauseColumn),
  ...Object.values(annexChannelColumn),
] as const satisfies readonly AnnexCount[];

function noCounts(): MutableCounts {
  return Object.fromEntries(annexCounts.map((column) => [column, 0])) as MutableCounts;
}

/** Annex 1: a row per service and their total, from the register of complaints where there is one. */
export function complaintsAnnex(answers: Answers): ComplaintsAnnex {
  const { complaints, complaintsAnnex: typed } = answers.registers;
  if (complaints.rows.length > 0) return annexOf("register", countedRows(answers), answers);
  const from = typed.rows.length > 0 ? "typed" : "nothing";
  return annexOf(from, typedRows(typed.rows), answers);
}

type OpenRows = Map<string | null, OpenRow>;

function countedRows(answers: Answers): OpenRows {
  const rows = new Map<string | null, OpenRow>();
  const terms = complaintTerms(answers);
  for (const complaint of answers.registers.complaints.rows)
    countIn(rowFor(rows, complaint.values.service ?? null), complaint, terms);
  return rows;
}

function rowFor(rows: Map<string | null, OpenRow>, service: string | null): OpenRow {
  const known = rows.get(service);
  if (known) return known;
  const fresh: OpenRow = { counts: noCounts(), measures: new Map() };
  rows.set(service, fresh);
  return fresh;
}

function countIn(row: OpenRow, { values }: RegisterRow<"complaints">, terms: ComplaintTerms): void {
  const { counts, measures } = row;
  counts[values.carriedOver === true ? "carriedOver" : "received"] += 1;
  const fate = fateOf(values);
  if (fate !== null) counts[fate] += 1;
  if (terms(values)?.late === true) counts.late += 1;
  if (values.cause !== undefined) counts[annexCauseColumn[values.cause]] += 1;
  if (values.channel !== undefined) counts[annexChannelColumn[values.channel]] += 1;
  addMeasures(measures, values.measures);
}

function addMeasures(measures: OpenRow["measures"], text: Partial<Text2> | undefined): void {
  if (text !== undefined) measures.set(`${text.kk ?? ""}\n${text.ru ?? ""}`, text);
}

function typedRows(rows: readonly RegisterRow<"complaintsAnnex">[]): OpenRows {
  const open = new Map<string | null, OpenRow>();
  for (const { values } of rows) {
    const row = rowFor(open, values.service ?? null);
    for (const column of annexCounts) row.counts[column] += values[column] ?? 0;
    addMeasures(row.measures, values.measures);
  }
  return open;
}

function annexOf(from: ComplaintsAnnex["from"], open: OpenRows, answers: Answers): ComplaintsAnnex {
  const previous = previousByService(answers);
  for (const service of previous.keys()) rowFor(open, service);
  const rows = inOrderOfServices([...open.keys()], answers).flatMap((service) => {
    const row = open.get(service);
    return row === undefined ? [] : [closed(service, row, previous.get(service) ?? null)];
  });
  const total: OpenRow = { counts: noCounts(), measures: new Map() };
  for (const row of rows)
    for (const column of annexCounts) total.counts[column] += row.counts[column];
  return { from, rows, total: closed(null, total, sumOf(previous)) };
}

function closed(service: string | null, row: OpenRow, receivedPrevious: number | null): AnnexRow {
  return { service, counts: row.counts, receivedPrevious, measures: [...row.measures.values()] };
}

function previousByService(answers: Answers): ReadonlyMap<string | null, number> {
  return new Map(
    answers.registers.complaintsAnnex.rows.flatMap(({ values }) =>
      values.receivedPrevious === undefined
        ? []
        : [[values.service ?? null, values.receivedPrevious] as const],
    ),
  );
}

function sumOf(counts: ReadonlyMap<string | null, number>): number | null {
  return counts.size === 0 ? null : [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** As in the register of services; services that it lacks come after, then complaints without one. */
function inOrderOfServices(
  services: readonly (string | null)[],
  answers: Answers,
): readonly (string | null)[] {
  const order = new Map<string | null, number>(
    answers.registers.services.rows.map(({ values }, index) => [values.code ?? "", index]),
  );
  const placeOf = (service: string | null): number =>
    service === null ? Number.MAX_SAFE_INTEGER : (order.get(service) ?? order.size);
  return [...services].sort((one, other) => placeOf(one) - placeOf(other));
}

export interface OutcomeCount {
  readonly outcome: ChoiceCode<"complaint-outcome">;
  readonly count: number;
}

/** Every outcome with how many complaints of the register had it, in the order of the list. */
export function complaintsByOutcome(answers: Answers): readonly OutcomeCount[] {
  const counts = new Map<string, number>();
  for (const { values } of answers.registers.complaints.rows)
    if (values.outcome !== undefined)
      counts.set(values.outcome, (counts.get(values.outcome) ?? 0) + 1);
  return choiceLists["complaint-outcome"].map(({ code }) => ({
    outcome: code,
    count: counts.get(code) ?? 0,
  }));
}
