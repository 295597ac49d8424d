import type { FieldId, RegisterId, RowValues } from "../../src/form";
import { sound } from "../checks/sound";
import type { Filled } from "./books";

type Rows = Filled["rows"];

/** The lines of item 1.2 are left to the formulas of the form; the year before and the sources are typed. */
const typedFields = Object.fromEntries(
  Object.entries(sound.fields).filter(
    ([id]) => !/^counts\.\w+$/.test(id) && id !== "provider.kind" && id !== "provider.reportYear",
  ),
) as Filled["fields"];

export const okrugKk: Filled = {
  kind: "rural-okrug-akim",
  language: "kk",
  fields: { ...typedFields, "provider.kind": "rural-okrug-akim", "provider.reportYear": 2025 },
  rows: sound.rows,
};

export const okrugRu: Filled = { ...okrugKk, language: "ru" };

const withFields = (fields: { readonly [Id in FieldId]?: unknown }): Filled["fields"] => ({
  ...okrugKk.fields,
  ...(fields as Filled["fields"]),
});

const withRows = (rows: Rows): Rows => ({ ...sound.rows, ...rows });

const discussions: readonly RowValues<"discussions">[] = [
  {
    title: { kk: "Анықтама беру қағидаларының жобасы", ru: "Проект правил выдачи справки" },
    type: "amendment",
    url: "https://drafts.example/1",
    start: "2025-04-01",
    end: "2025-04-16",
    remarks: 5,
    accepted: 3,
    rejected: 2,
    reportUrl: "https://drafts.example/1/report",
  },
  {
    title: { kk: "Рұқсат беру қағидаларының жобасы", ru: "Проект правил выдачи разрешения" },
    type: "new",
    url: "https://drafts.example/2",
    start: "2025-09-01",
    end: "2025-09-19",
    remarks: 0,
    accepted: 0,
    rejected: 0,
    reportUrl: "https://drafts.example/2/report",
  },
];

const acts: readonly RowValues<"acts">[] = [
  {
    title: { kk: "Анықтама беру қағидалары", ru: "Правила выдачи справки" },
    type: "amendment",
    number: "77",
    date: "2025-06-02",
    services: 1,
    effect: { kk: "Құжат саны азайды", ru: "Документов стало меньше" },
  },
];

const externalControl: readonly RowValues<"externalControl">[] = [
  {
    date: "2025-10-07",
    body: { kk: "Уәкілетті орган", ru: "Уполномоченный орган" },
    kind: "inspection",
    planned: true,
    actNumber: "17",
    actDate: "2025-10-10",
    violations: 2,
    eliminated: 2,
    orders: 1,
    disciplined: 0,
    fines: 0,
    executed: "yes",
  },
];

const recommendations: readonly RowValues<"recommendations">[] = [
  {
    monitoring: "1",
    text: { kk: "Кезекті қысқарту", ru: "Сократить очередь" },
    measure: { kk: "Терезе қосылды", ru: "Добавлено окно" },
    status: "done",
    date: "2025-11-03",
  },
];

const publications: readonly RowValues<"publications">[] = [
  {
    place: "portal",
    name: { kk: "Портал", ru: "Портал" },
    url: "https://portal.example/report",
    date: "2026-01-26",
    language: "both",
  },
  {
    place: "site",
    name: { kk: "Сайт", ru: "Сайт" },
    url: "https://site.example/report",
    date: "2026-01-26",
    language: "both",
  },
  {
    place: "media",
    name: { kk: "Газет", ru: "Газета" },
    url: "https://paper.example/report",
    date: "2026-01-28",
    language: "kk",
  },
  {
    place: "public-discussion",
    name: { kk: "Тыңдау", ru: "Слушания" },
    url: "https://site.example/hearing",
    date: "2026-01-30",
    language: "both",
  },
];

const indicators: readonly RowValues<"indicators">[] = [
  {
    document: { kk: "Даму жоспары", ru: "План развития" },
    name: { kk: "Қанағаттану деңгейі", ru: "Уровень удовлетворенности" },
    unit: { kk: "%", ru: "%" },
    plan: 85,
    fact: 90,
    factPrevious: 84,
  },
];

const sources: readonly RowValues<"sources">[] = [
  { ...sound.rows.sources[0], items: "1.2; 2.1–2.3; 3.1–3.3; 4.1; 5" },
  { ...sound.rows.sources[1], items: "4.2–4.4" },
];

/** A central body: it develops by-laws and holds their discussions. */
export const central: Filled = {
  kind: "central",
  language: "kk",
  fields: withFields({
    "provider.kind": "central",
    "provider.kato": "710000000",
    "provider.name": { kk: "Үлгілі істер министрлігі", ru: "Министерство примерных дел" },
  }),
  rows: withRows({
    discussions,
    acts,
    externalControl,
    recommendations,
    indicators,
    publications,
    sources,
    narratives: [],
  }),
};

const byProactive: readonly RowValues<"services">[] = [
  ...sound.rows.services,
  {
    code: "00101004",
    name: { kk: "Жәрдемақы тағайындау", ru: "Назначение пособия" },
    byLaw: { kk: "Жәрдемақы қағидалары", ru: "Правила назначения пособия" },
    byLawNumber: "103",
    byLawDate: "2021-05-06",
    fee: "free",
    form: "proactive",
    automation: "full",
    stateCorporation: false,
    byProactive: 12,
    provided: 12,
    applications: 0,
    refused: 0,
    withdrawn: 0,
    inProgress: 0,
    late: 0,
    providedPrevious: 11,
  },
];

/** An oblast, in Russian: a proactive service, external control, indicators, texts for every item. */
export const oblast: Filled = {
  kind: "oblast",
  language: "ru",
  fields: withFields({
    "provider.kind": "oblast",
    "provider.kato": "110000000",
    "provider.name": { kk: "Үлгілі облысының әкімдігі", ru: "Акимат Примерной области" },
    "counts.servicesTotal.previous": 4,
    "counts.servicesFree.previous": 3,
    "counts.servicesProactive.previous": 1,
    "counts.byLaws.previous": 3,
    "counts.byProactive.previous": 11,
    "counts.providedTotal.previous": 167,
  }),
  rows: withRows({
    services: byProactive,
    externalControl,
    recommendations,
    indicators,
    sources,
    narratives: [
      { item: "2.2", statement: "no-power" },
      { item: "3.3", statement: "no-power" },
      {
        item: "1.2",
        text: {
          kk: "2025 жылы барлығы 172 қызмет көрсетілді, оның ішінде портал арқылы – 60.",
          ru: "Всего в 2025 году оказано 172 услуги, из них через портал – 60.",
        },
      },
      {
        item: "directions",
        text: {
          kk: "Жұмыс 3 бағытта жүргізілді: мерзім, қолжетімділік, сапа. 12.03.2025 күні кеңес өтті.",
          ru: "Работа велась по 3 направлениям: сроки, доступность, качество. Совещание прошло 12 марта 2025 года, 03.",
        },
      },
    ],
  }),
};

export type OfficeRows = Rows;
export type OfficeRegister = RegisterId;
