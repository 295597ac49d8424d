import {
  labelOfChoice,
  type ChoiceCode,
  type ChoiceListId,
  type RowValues,
  type Text2,
} from "../../src/form";
import type { ComplaintRow } from "./complaints";
import { dotted, serial, serialOr } from "./dates";
import type { ServiceRow } from "./services";
import type { OfficeColumn } from "./sheet";

/** How an office writes the codes of a list: its own words first, the labels of the form else. */
export function speller<List extends ChoiceListId>(
  list: List,
  language: "kk" | "ru",
  own: Partial<Record<ChoiceCode<List>, string>> = {},
): (code: ChoiceCode<List>) => string {
  return (code) => own[code] ?? labelOfChoice(list, code, language);
}

type Headers<Key extends string> = Readonly<Record<Key, readonly string[]>>;

const number: <Row>(header: readonly string[]) => OfficeColumn<Row> = (header) => ({
  header,
  width: 6,
  look: "count",
  value: (_, index) => index + 1,
});

/** With a no-break space, as it comes out of other programs. */
export const typedNumber = (value: number): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, "\u00a0");

export interface EventTable {
  readonly headers: Headers<
    "number" | "date" | "type" | "topicKk" | "topicRu" | "placeKk" | "placeRu" | "people" | "url"
  >;
  readonly type: (code: ChoiceCode<"event-type">) => string;
}

type EventRow = RowValues<"events">;

export function eventColumns({ headers, type }: EventTable): readonly OfficeColumn<EventRow>[] {
  return [
    number(headers.number),
    { header: headers.date, width: 12, look: "date", value: (row) => serialOr(row.date) },
    { header: headers.topicKk, width: 42, look: "wide", value: (row) => row.topic?.kk ?? null },
    { header: headers.topicRu, width: 42, look: "wide", value: (row) => row.topic?.ru ?? null },
    {
      header: headers.type,
      width: 22,
      look: "wide",
      value: (row) => (row.type === undefined ? null : type(row.type)),
    },
    { header: headers.placeKk, width: 30, look: "wide", value: (row) => row.place?.kk ?? null },
    { header: headers.placeRu, width: 30, look: "wide", value: (row) => row.place?.ru ?? null },
    {
      header: headers.people,
      width: 12,
      look: "count",
      value: (row) => row.participants ?? null,
      summed: true,
    },
    { header: headers.url, width: 30, look: "wide", value: (row) => row.url ?? null },
  ];
}

export interface TrainingTable {
  readonly headers: Headers<
    | "number"
    | "date"
    | "topicKk"
    | "topicRu"
    | "form"
    | "organiserKk"
    | "organiserRu"
    | "planned"
    | "trained"
    | "accessibility"
  >;
  readonly form: (code: ChoiceCode<"training-form">) => string;
  readonly yes: string;
  readonly no: string;
}

type TrainingRow = Required<RowValues<"training">>;

export function trainingColumns(table: TrainingTable): readonly OfficeColumn<TrainingRow>[] {
  const { headers } = table;
  return [
    number(headers.number),
    { header: headers.topicKk, width: 42, look: "wide", value: ({ topic }) => topic.kk ?? null },
    { header: headers.topicRu, width: 42, look: "wide", value: ({ topic }) => topic.ru ?? null },
    { header: headers.date, width: 12, look: "date", value: ({ date }) => serial(date) },
    { header: headers.form, width: 22, look: "wide", value: ({ form }) => table.form(form) },
    {
      header: headers.organiserKk,
      width: 30,
      look: "wide",
      value: ({ organiser }) => organiser.kk ?? null,
    },
    {
      header: headers.organiserRu,
      width: 30,
      look: "wide",
      value: ({ organiser }) => organiser.ru ?? null,
    },
    {
      header: headers.planned,
      width: 11,
      look: "count",
      value: (row) => row.planned,
      summed: true,
    },
    {
      header: headers.trained,
      width: 11,
      look: "count",
      value: (row) => row.trained,
      summed: true,
    },
    {
      header: headers.accessibility,
      width: 18,
      look: "mark",
      value: ({ accessibility }) => (accessibility ? table.yes : table.no),
    },
  ];
}

export interface ControlTable {
  readonly headers: Headers<
    | "number"
    | "date"
    | "subjectKk"
    | "subjectRu"
    | "planned"
    | "services"
    | "applications"
    | "violations"
    | "delay"
    | "refusal"
    | "documents"
    | "other"
    | "eliminated"
    | "disciplined"
    | "measuresKk"
    | "measuresRu"
  >;
  readonly planned: string;
  readonly unplanned: string;
}

type ControlRow = Required<Omit<RowValues<"internalControl">, "measures">> & {
  readonly measures?: Partial<Text2>;
};

export function controlColumns(table: ControlTable): readonly OfficeColumn<ControlRow>[] {
  const { headers } = table;
  const counted = (
    header: readonly string[],
    value: (row: ControlRow) => number,
  ): OfficeColumn<ControlRow> => ({ header, width: 11, look: "count", value, summed: true });
  return [
    number(headers.number),
    { header: headers.date, width: 12, look: "date", value: ({ date }) => serial(date) },
    {
      header: headers.planned,
      width: 14,
      look: "wide",
      value: ({ planned }) => (planned ? table.planned : table.unplanned),
    },
    {
      header: headers.subjectKk,
      width: 36,
      look: "wide",
      value: ({ subject }) => subject.kk ?? null,
    },
    {
      header: headers.subjectRu,
      width: 36,
      look: "wide",
      value: ({ subject }) => subject.ru ?? null,
    },
    { header: headers.services, width: 11, look: "count", value: (row) => row.services },
    counted(headers.applications, (row) => row.applications),
    counted(headers.violations, (row) => row.violations),
    counted(headers.delay, (row) => row.violationsDelay),
    counted(headers.refusal, (row) => row.violationsRefusal),
    counted(headers.documents, (row) => row.violationsDocuments),
    counted(headers.other, (row) => row.violationsOther),
    counted(headers.eliminated, (row) => row.eliminated),
    counted(headers.disciplined, (row) => row.disciplined),
    {
      header: headers.measuresKk,
      width: 40,
      look: "wide",
      value: ({ measures }) => measures?.kk ?? null,
    },
    {
      header: headers.measuresRu,
      width: 40,
      look: "wide",
      value: ({ measures }) => measures?.ru ?? null,
    },
  ];
}

export interface MonitoringTable {
  readonly headers: Headers<
    | "number"
    | "kind"
    | "conductorKk"
    | "conductorRu"
    | "start"
    | "end"
    | "methodKk"
    | "methodRu"
    | "services"
    | "surveyed"
    | "respondents"
    | "satisfied"
    | "partly"
    | "dissatisfied"
    | "noAnswer"
    | "satisfaction"
    | "satisfactionPrevious"
    | "score"
    | "scorePrevious"
    | "scale"
  >;
  readonly kind: (code: ChoiceCode<"monitoring-kind">) => string;
}

type MonitoringRow = Required<RowValues<"monitoring">>;

export function monitoringColumns(table: MonitoringTable): readonly OfficeColumn<MonitoringRow>[] {
  const { headers } = table;
  const counted = (
    header: readonly string[],
    value: (row: MonitoringRow) => number,
  ): OfficeColumn<MonitoringRow> => ({ header, width: 12, look: "count", value });
  return [
    number(headers.number),
    {
      header: headers.conductorKk,
      width: 30,
      look: "wide",
      value: ({ conductor }) => conductor.kk ?? null,
    },
    {
      header: headers.conductorRu,
      width: 30,
      look: "wide",
      value: ({ conductor }) => conductor.ru ?? null,
    },
    { header: headers.kind, width: 20, look: "wide", value: ({ kind }) => table.kind(kind) },
    { header: headers.start, width: 12, look: "date", value: ({ start }) => serial(start) },
    { header: headers.end, width: 12, look: "date", value: ({ end }) => serial(end) },
    { header: headers.methodKk, width: 32, look: "wide", value: ({ method }) => method.kk ?? null },
    { header: headers.methodRu, width: 32, look: "wide", value: ({ method }) => method.ru ?? null },
    counted(headers.services, (row) => row.services),
    counted(headers.surveyed, (row) => row.surveyed),
    counted(headers.respondents, (row) => row.respondents),
    counted(headers.satisfied, (row) => row.satisfied),
    counted(headers.partly, (row) => row.partly),
    counted(headers.dissatisfied, (row) => row.dissatisfied),
    counted(headers.noAnswer, (row) => row.noAnswer),
    {
      header: headers.satisfaction,
      width: 12,
      look: "percent",
      value: (row) => Math.round(row.satisfaction * 10) / 1000,
    },
    {
      header: headers.satisfactionPrevious,
      width: 12,
      look: "percent",
      value: (row) => Math.round(row.satisfactionPrevious * 10) / 1000,
    },
    { header: headers.score, width: 10, look: "score", value: (row) => row.score },
    { header: headers.scorePrevious, width: 10, look: "score", value: (row) => row.scorePrevious },
    { header: headers.scale, width: 10, look: "count", value: (row) => row.scaleMax },
  ];
}

export interface SourceTable {
  readonly headers: Headers<
    | "number"
    | "kind"
    | "nameKk"
    | "nameRu"
    | "ownerKk"
    | "ownerRu"
    | "date"
    | "methodKk"
    | "methodRu"
    | "reference"
    | "items"
    | "verified"
  >;
  readonly kind: (code: ChoiceCode<"source-kind">) => string;
}

type SourceRow = Required<Omit<RowValues<"sources">, "verifiedBy">>;

export function sourceColumns({ headers, kind }: SourceTable): readonly OfficeColumn<SourceRow>[] {
  return [
    number(headers.number),
    { header: headers.nameKk, width: 44, look: "wide", value: ({ name }) => name.kk ?? null },
    { header: headers.nameRu, width: 44, look: "wide", value: ({ name }) => name.ru ?? null },
    { header: headers.kind, width: 26, look: "wide", value: (row) => kind(row.kind) },
    { header: headers.ownerKk, width: 32, look: "wide", value: ({ owner }) => owner.kk ?? null },
    { header: headers.ownerRu, width: 32, look: "wide", value: ({ owner }) => owner.ru ?? null },
    { header: headers.date, width: 12, look: "date", value: ({ date }) => serial(date) },
    { header: headers.methodKk, width: 32, look: "wide", value: ({ method }) => method.kk ?? null },
    { header: headers.methodRu, width: 32, look: "wide", value: ({ method }) => method.ru ?? null },
    { header: headers.reference, width: 26, look: "wide", value: (row) => row.reference },
    { header: headers.items, width: 14, look: "text", value: (row) => row.items },
    {
      header: headers.verified,
      width: 12,
      look: "mark",
      value: (row) => (row.verified ? "+" : "-"),
    },
  ];
}

export interface ComplaintTable {
  readonly headers: Headers<
    | "number"
    | "registered"
    | "date"
    | "channel"
    | "service"
    | "serviceName"
    | "cause"
    | "considered"
    | "carriedOver"
    | "extendedOn"
    | "notifiedOn"
    | "answeredOn"
    | "outcome"
    | "justified"
    | "measuresKk"
    | "measuresRu"
  >;
  readonly channel: (code: ChoiceCode<"complaint-channel">) => string;
  readonly cause: (code: ChoiceCode<"complaint-cause">) => string;
  readonly considered: (code: ChoiceCode<"considered-by">) => string;
  readonly outcome: (code: ChoiceCode<"complaint-outcome">) => string;
  readonly justified: (code: ChoiceCode<"justified">) => string;
  readonly services: ReadonlyMap<string, string>;
  /** The answer whose date was typed as text. */
  readonly textDate?: string;
}

const spelled = <Code>(code: Code | undefined, spell: (code: Code) => string): string | null =>
  code === undefined ? null : spell(code);

export function complaintColumns(
  table: ComplaintTable,
): readonly OfficeColumn<RowValues<"complaints">>[] {
  const { headers } = table;
  const answered = ({ number: own, answeredOn }: RowValues<"complaints">) =>
    own === table.textDate && answeredOn !== undefined ? dotted(answeredOn) : serialOr(answeredOn);
  return [
    number(headers.number),
    { header: headers.registered, width: 16, look: "text", value: (row) => row.number ?? null },
    { header: headers.date, width: 12, look: "date", value: (row) => serialOr(row.date) },
    {
      header: headers.channel,
      width: 18,
      look: "wide",
      value: (row) => spelled(row.channel, table.channel),
    },
    { header: headers.service, width: 12, look: "text", value: (row) => row.service ?? null },
    {
      header: headers.serviceName,
      width: 44,
      look: "wide",
      value: ({ service = "" }) => table.services.get(service) ?? null,
    },
    {
      header: headers.cause,
      width: 24,
      look: "wide",
      value: (row) => spelled(row.cause, table.cause),
    },
    {
      header: headers.considered,
      width: 18,
      look: "wide",
      value: (row) => spelled(row.considered, table.considered),
    },
    {
      header: headers.carriedOver,
      width: 10,
      look: "mark",
      value: ({ carriedOver }) => (carriedOver === true ? "+" : null),
    },
    {
      header: headers.extendedOn,
      width: 12,
      look: "date",
      value: (row) => serialOr(row.extendedOn),
    },
    {
      header: headers.notifiedOn,
      width: 12,
      look: "date",
      value: (row) => serialOr(row.notifiedOn),
    },
    { header: headers.answeredOn, width: 12, look: "date", value: answered },
    {
      header: headers.outcome,
      width: 22,
      look: "wide",
      value: (row) => spelled(row.outcome, table.outcome),
    },
    {
      header: headers.justified,
      width: 16,
      look: "wide",
      value: (row) => spelled(row.justified, table.justified),
    },
    {
      header: headers.measuresKk,
      width: 40,
      look: "wide",
      value: ({ measures }) => measures?.kk ?? null,
    },
    {
      header: headers.measuresRu,
      width: 40,
      look: "wide",
      value: ({ measures }) => measures?.ru ?? null,
    },
  ];
}

export interface ServiceTable {
  readonly headers: Headers<
    | "number"
    | "department"
    | "code"
    | "nameKk"
    | "nameRu"
    | "fee"
    | "feeBasisKk"
    | "feeBasisRu"
    | "form"
    | "automation"
    | "corporation"
    | "recipients"
    | "actKk"
    | "actRu"
    | "actNumber"
    | "actDate"
    | "plan"
    | "byProvider"
    | "byStateCorporation"
    | "byPortal"
    | "bySubscriberDevice"
    | "byOtherSystems"
    | "byProactive"
    | "provided"
    | "applications"
    | "refused"
    | "withdrawn"
    | "inProgress"
    | "late"
    | "previous"
    | "change"
    | "explanationKk"
    | "explanationRu"
  >;
  readonly language: "kk" | "ru";
  readonly fee: (code: ChoiceCode<"fee">) => string;
  readonly form: (code: ChoiceCode<"service-form">) => string;
  readonly automation: (code: ChoiceCode<"automation">) => string;
  readonly recipients: (code: ChoiceCode<"recipients">) => string;
  readonly corporation: (given: boolean) => string;
  /** The service whose plan was pasted as text. */
  readonly textPlan: string;
}

/** The department's own figure, of no use for the report. */
const planOf = ({ providedPrevious }: ServiceRow): number => Math.round(providedPrevious * 1.02);

export function serviceColumns(table: ServiceTable): readonly OfficeColumn<ServiceRow>[] {
  const { headers } = table;
  const text = (
    header: readonly string[],
    width: number,
    value: (row: ServiceRow) => string | null,
  ): OfficeColumn<ServiceRow> => ({ header, width, look: "wide", value });
  const counted = (
    header: readonly string[],
    value: (row: ServiceRow) => number,
    formula?: string,
  ): OfficeColumn<ServiceRow> => ({
    header,
    width: 12,
    look: "count",
    value,
    summed: true,
    ...(formula === undefined ? {} : { formula }),
  });
  return [
    number(headers.number),
    text(headers.department, 26, ({ department }) => department[table.language]),
    { header: headers.code, width: 11, look: "text", value: ({ code }) => code },
    text(headers.nameKk, 46, ({ name }) => name.kk ?? null),
    text(headers.nameRu, 46, ({ name }) => name.ru ?? null),
    text(headers.fee, 14, ({ fee }) => table.fee(fee)),
    text(headers.form, 16, ({ form }) => table.form(form)),
    text(headers.automation, 16, ({ automation }) => table.automation(automation)),
    {
      header: headers.corporation,
      width: 9,
      look: "mark",
      value: ({ stateCorporation }) => table.corporation(stateCorporation),
    },
    text(headers.recipients, 14, ({ recipients }) => table.recipients(recipients)),
    {
      header: headers.plan,
      width: 11,
      look: "count",
      value: (row) => (row.code === table.textPlan ? typedNumber(planOf(row)) : planOf(row)),
    },
    counted(headers.byProvider, (row) => row.byProvider),
    counted(headers.byStateCorporation, (row) => row.byStateCorporation),
    counted(headers.byPortal, (row) => row.byPortal),
    counted(headers.bySubscriberDevice, (row) => row.bySubscriberDevice),
    counted(headers.byOtherSystems, (row) => row.byOtherSystems),
    counted(headers.byProactive, (row) => row.byProactive),
    counted(headers.provided, (row) => row.provided, "SUM(L{row}:Q{row})"),
    counted(headers.previous, (row) => row.providedPrevious),
    {
      header: headers.change,
      width: 10,
      look: "percent",
      value: (row) => row.provided / row.providedPrevious - 1,
      formula: "R{row}/S{row}-1",
    },
    counted(headers.applications, (row) => row.applications),
    counted(headers.refused, (row) => row.refused),
    counted(headers.withdrawn, (row) => row.withdrawn),
    counted(headers.inProgress, (row) => row.inProgress),
    counted(headers.late, (row) => row.late),
    text(headers.explanationKk, 36, ({ explanation }) => explanation?.kk ?? null),
    text(headers.explanationRu, 36, ({ explanation }) => explanation?.ru ?? null),
    text(headers.feeBasisKk, 30, ({ feeBasis }) => feeBasis?.kk ?? null),
    text(headers.feeBasisRu, 30, ({ feeBasis }) => feeBasis?.ru ?? null),
    text(headers.actKk, 44, ({ byLaw }) => byLaw.kk ?? null),
    text(headers.actRu, 44, ({ byLaw }) => byLaw.ru ?? null),
    { header: headers.actNumber, width: 12, look: "text", value: ({ byLawNumber }) => byLawNumber },
    {
      header: headers.actDate,
      width: 12,
      look: "date",
      value: ({ byLawDate }) => serial(byLawDate),
    },
  ];
}

export type { ComplaintRow };
