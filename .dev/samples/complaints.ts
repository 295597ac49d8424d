import { emptyAnswers, type IsoDate, type RowValues, type Text2 } from "../../src/form";
import { workCalendar } from "../../src/figures";
import type { Dice } from "./random";

export type ComplaintRow = RowValues<"complaints"> & {
  readonly number: string;
  readonly date: IsoDate;
};

const calendar = workCalendar(emptyAnswers());

/** The working day so many working days after another. */
export function workingDay(from: IsoDate, days: number): IsoDate {
  return calendar.endOfTerm(from, days);
}

export interface ComplaintsWanted {
  readonly year: number;
  readonly count: number;
  readonly carriedOver: number;
  readonly inProgress: number;
  readonly late: number;
  readonly extended: number;
  /** Codes of services with their weights. */
  readonly services: readonly (readonly [string, number])[];
  readonly prefix: string;
}

type Outcome = NonNullable<ComplaintRow["outcome"]>;
type Cause = NonNullable<ComplaintRow["cause"]>;

const channels = [
  ["e-otinish", 52],
  ["paper", 14],
  ["reception", 15],
  ["contact-centre", 11],
  ["blog", 6],
  ["other", 2],
] as const;
const causes = [
  ["delay", 34],
  ["refusal", 19],
  ["extra-documents", 16],
  ["acceptance", 9],
  ["ethics", 9],
  ["fee", 3],
  ["access", 7],
  ["other", 3],
] as const;
const outcomes = [
  ["satisfied", 27],
  ["partly", 10],
  ["refused", 14],
  ["explained", 37],
  ["redirected", 8],
  ["withdrawn", 4],
] as const;
const justification = {
  satisfied: "yes",
  partly: "partly",
  refused: "no",
  explained: "no",
} as const;

const measures: Readonly<Record<Cause, readonly Text2[]>> = {
  delay: [
    {
      kk: "Қызмет көрсетілді, мерзімдерді бақылау күшейтілді",
      ru: "Услуга оказана, усилен контроль сроков",
    },
    {
      kk: "Қызмет көрсетілді, жауапты қызметкерге ескерту жасалды",
      ru: "Услуга оказана, ответственному работнику сделано замечание",
    },
  ],
  refusal: [
    {
      kk: "Бас тарту қайта қаралды, қызмет көрсетілді",
      ru: "Отказ пересмотрен, услуга оказана",
    },
  ],
  "extra-documents": [
    {
      kk: "Артық құжаттар талап етілмейтін болды, қызметкерлерге түсіндірілді",
      ru: "Лишние документы больше не требуются, работникам даны разъяснения",
    },
  ],
  acceptance: [
    { kk: "Өтініш қабылданды, қызмет көрсетілді", ru: "Заявление принято, услуга оказана" },
  ],
  ethics: [
    {
      kk: "Қызметкермен әңгіме жүргізілді, кешірім сұралды",
      ru: "С работником проведена беседа, принесены извинения",
    },
  ],
  fee: [{ kk: "Артық алынған төлем қайтарылды", ru: "Излишне взятая плата возвращена" }],
  access: [
    {
      kk: "Пандус жөнделді, кезекші қызметкер бекітілді",
      ru: "Пандус отремонтирован, закреплен дежурный работник",
    },
  ],
  other: [{ kk: "Кемшілік жойылды", ru: "Недостаток устранен" }],
};

/** Complaints in the order of their registration; every one is accounted for, a few are late. */
export function complaintRows(wanted: ComplaintsWanted, dice: Dice): readonly ComplaintRow[] {
  const { year, count, carriedOver, inProgress } = wanted;
  const dates = [
    ...daysBetween(`${year - 1}-12-26`, `${year - 1}-12-30`, carriedOver),
    ...daysBetween(`${year}-01-07`, `${year}-12-19`, count - carriedOver - inProgress),
    ...daysBetween(`${year}-12-24`, `${year}-12-29`, inProgress),
  ];
  const late = spread(wanted.late, dates.length, 0.31);
  const extended = spread(wanted.extended, dates.length, 0.47);
  return dates.map((date, index) => {
    const isCarriedOver = index < carriedOver;
    const isOpen = index >= count - inProgress;
    const base = {
      number: numberOf(wanted, index, isCarriedOver),
      date,
      channel: dice.weighted(channels),
      service: dice.weighted(wanted.services),
      cause: dice.weighted(causes),
      considered: dice.next() < 0.03 ? ("authorised-body" as const) : ("provider" as const),
      ...(isCarriedOver ? { carriedOver: true } : {}),
    };
    if (isOpen) return { ...base, outcome: "in-progress" as const };
    return {
      ...base,
      ...considered(base, dice, { late: late.has(index), extended: extended.has(index) }),
    };
  });
}

function considered(
  { date, cause, considered: by }: { date: IsoDate; cause: Cause; considered: string },
  dice: Dice,
  is: { readonly late: boolean; readonly extended: boolean },
) {
  const outcome: Outcome = dice.weighted(outcomes);
  const term = by === "provider" ? 5 : 15;
  const plain = dice.whole(2, term);
  const answered = is.extended
    ? term + dice.whole(3, 8)
    : is.late
      ? term + dice.whole(1, 3)
      : plain;
  const justified = justification[outcome as keyof typeof justification] as
    ComplaintRow["justified"] | undefined;
  const needsMeasures = outcome === "satisfied" || outcome === "partly";
  return {
    ...(is.extended
      ? {
          extendedOn: workingDay(date, term),
          notifiedOn: workingDay(date, term + dice.whole(1, 2)),
        }
      : {}),
    answeredOn: workingDay(date, answered),
    outcome,
    ...(justified === undefined ? {} : { justified }),
    ...(needsMeasures ? { measures: dice.pick(measures[cause]) } : {}),
  };
}

function numberOf({ year, carriedOver, prefix }: ComplaintsWanted, index: number, isOld: boolean) {
  return isOld
    ? `${prefix}-${year - 1}/${String(701 + index)}`
    : `${prefix}-${year}/${String(index - carriedOver + 1).padStart(3, "0")}`;
}

/** So many places, evenly over a list. */
function spread(count: number, length: number, phase: number): ReadonlySet<number> {
  return new Set(
    Array.from({ length: count }, (_, each) => Math.floor(((each + phase) * length) / count)),
  );
}

/** So many working days from one to another, evenly, in order. */
function daysBetween(from: IsoDate, to: IsoDate, count: number): readonly IsoDate[] {
  const span = calendar.daysBetween(from, to);
  return Array.from({ length: count }, (_, index) =>
    workingDay(from, 1 + Math.floor((index * span) / Math.max(1, count))),
  );
}
