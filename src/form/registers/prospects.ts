import type { RegisterSpec } from "../model";

export const plans = {
  id: "plans",
  item: "5",
  basis: "F5",
  label: {
    kk: "Келесі кезеңге арналған іс-шаралар",
    ru: "Мероприятия на предстоящий период",
    en: "Measures planned",
  },
  hint: {
    kk: "Бір жол – есепті жылдан кейін орындалатын бір іс-шара.",
    ru: "Одна строка – одно мероприятие, запланированное на период после отчетного года.",
    en: "One row is one measure after the reporting year.",
  },
  use: "published",
  columns: [
    { id: "measure", kind: "text2", label: { kk: "Іс-шара", ru: "Мероприятие", en: "Measure" } },
    { id: "deadline", kind: "date", label: { kk: "Мерзімі", ru: "Срок", en: "Deadline" } },
    {
      id: "responsible",
      kind: "text2",
      label: { kk: "Жауапты", ru: "Ответственный", en: "Responsible" },
      hint: {
        kk: "Бөлімше немесе лауазым; аты-жөні емес.",
        ru: "Подразделение или должность, без имен.",
        en: "A unit or a post, not a person's name.",
      },
    },
    {
      id: "result",
      kind: "text2",
      label: { kk: "Күтілетін нәтиже", ru: "Ожидаемый результат", en: "Expected result" },
    },
    {
      id: "indicator",
      kind: "text",
      refersTo: "indicators",
      label: { kk: "Байланысты индикатор", ru: "Связанный индикатор", en: "Indicator" },
      hint: {
        kk: "Индикаторлар кестесіндегі атауы.",
        ru: "Наименование из таблицы индикаторов.",
        en: "Its name in the table of indicators.",
      },
    },
  ],
} as const satisfies RegisterSpec;

export const indicators = {
  id: "indicators",
  item: "5",
  basis: "R7(5)",
  label: {
    kk: "Индикаторлар мен көрсеткіштер",
    ru: "Индикаторы и показатели",
    en: "Indicators",
  },
  hint: {
    kk: "Бір жол – стратегиялық жоспардағы, бағдарламадағы немесе іс-шаралар жоспарындағы бір индикатор.",
    ru: "Одна строка – один индикатор стратегического плана, программы или плана мероприятий.",
    en: "One row is one indicator of a strategic plan, a programme or a plan of measures.",
  },
  key: "name",
  use: "published",
  columns: [
    { id: "document", kind: "text2", label: { kk: "Құжат", ru: "Документ", en: "Document" } },
    { id: "name", kind: "text2", label: { kk: "Индикатор", ru: "Индикатор", en: "Indicator" } },
    {
      id: "unit",
      kind: "text2",
      label: { kk: "Өлшем бірлігі", ru: "Единица измерения", en: "Unit" },
    },
    { id: "plan", kind: "number", label: { kk: "Жоспар", ru: "План", en: "Plan" } },
    { id: "fact", kind: "number", label: { kk: "Нақты", ru: "Факт", en: "Fact" } },
    {
      id: "factPrevious",
      kind: "number",
      label: { kk: "Өткен жылғы нақты", ru: "Факт прошлого года", en: "Fact of the year before" },
    },
    {
      id: "explanation",
      kind: "text2",
      label: { kk: "Түсіндірме", ru: "Пояснение", en: "Explanation" },
    },
  ],
} as const satisfies RegisterSpec;

export const sources = {
  id: "sources",
  item: null,
  basis: "R7(6)",
  label: {
    kk: "Ақпарат көздерінің тізбесі (2-қосымша)",
    ru: "Перечень источников информации (приложение 2)",
    en: "Sources of information (annex 2)",
  },
  hint: {
    kk: "Бір жол – есепте пайдаланылған бір дереккөз. Кемінде екі тәуелсіз дереккөз қажет.",
    ru: "Одна строка – один источник, использованный в отчете. Нужно не менее двух независимых источников.",
    en: "One row is one source used in the report. At least two independent ones are needed.",
  },
  key: "name",
  use: "published",
  columns: [
    {
      id: "kind",
      kind: "choice",
      choices: "source-kind",
      label: { kk: "Дереккөз түрі", ru: "Вид источника", en: "Kind of source" },
    },
    { id: "name", kind: "text2", label: { kk: "Атауы", ru: "Наименование", en: "Name" } },
    { id: "owner", kind: "text2", label: { kk: "Иесі", ru: "Владелец", en: "Owner" } },
    { id: "date", kind: "date", label: { kk: "Күні", ru: "Дата", en: "Date" } },
    {
      id: "method",
      kind: "text2",
      label: { kk: "Қалай жиналды", ru: "Как собраны данные", en: "How collected" },
    },
    {
      id: "reference",
      kind: "text",
      label: {
        kk: "Файл, парақ немесе сілтеме",
        ru: "Файл, лист или ссылка",
        en: "File, sheet or link",
      },
    },
    {
      id: "items",
      kind: "text",
      label: { kk: "Нысан тармақтары", ru: "Пункты формы", en: "Items of the form" },
      hint: {
        kk: "Мысалы: 1.2; 4.1.",
        ru: "Например: 1.2; 4.1.",
        en: "For example: 1.2; 4.1.",
      },
    },
    {
      id: "verified",
      kind: "flag",
      label: { kk: "Тексерілді", ru: "Проверено", en: "Verified" },
    },
    {
      id: "verifiedBy",
      kind: "text",
      published: false,
      label: { kk: "Кім тексерді", ru: "Кем проверено", en: "Verified by" },
    },
  ],
} as const satisfies RegisterSpec;

/** The log of publication: it is kept beside the report, not in it. */
export const publications = {
  id: "publications",
  item: null,
  basis: "R9",
  label: { kk: "Есепті жариялау", ru: "Публикация отчета", en: "Publication of the report" },
  hint: {
    kk: "Бір жол – есептің бір жарияланымы немесе жария талқылауы. Мерзімі – есепті жылдан кейінгі жылғы 30 сәуір.",
    ru: "Одна строка – одно размещение или публичное обсуждение отчета. Срок – 30 апреля года, следующего за отчетным.",
    en: "One row is one publication or public discussion of the report, due by 30 April of the next year.",
  },
  use: "working",
  columns: [
    {
      id: "place",
      kind: "choice",
      choices: "publication-place",
      label: { kk: "Жариялау орны", ru: "Место публикации", en: "Place" },
    },
    { id: "name", kind: "text2", label: { kk: "Атауы", ru: "Наименование", en: "Name" } },
    { id: "url", kind: "url", label: { kk: "Сілтеме", ru: "Ссылка", en: "Link" } },
    { id: "date", kind: "date", label: { kk: "Күні", ru: "Дата", en: "Date" } },
    {
      id: "language",
      kind: "choice",
      choices: "publication-language",
      label: { kk: "Тілі", ru: "Язык", en: "Language" },
    },
  ],
} as const satisfies RegisterSpec;
