import type { RegisterSpec } from "../model";

export const internalControl = {
  id: "internalControl",
  item: "4.2",
  basis: "F4.2",
  label: { kk: "Ішкі бақылау іс-шаралары", ru: "Внутренний контроль", en: "Internal control" },
  hint: {
    kk: "Бір жол – ішкі бақылаудың бір іс-шарасы.",
    ru: "Одна строка – одно мероприятие внутреннего контроля.",
    en: "One row is one measure of internal control.",
  },
  use: "published",
  columns: [
    { id: "date", kind: "date", label: { kk: "Күні", ru: "Дата", en: "Date" } },
    {
      id: "subject",
      kind: "text2",
      label: { kk: "Бақылау мәні", ru: "Предмет контроля", en: "Subject" },
    },
    {
      id: "planned",
      kind: "flag",
      label: { kk: "Жоспарлы", ru: "Плановое", en: "Planned" },
      hint: {
        kk: "Жоспардан тыс болса – «жоқ».",
        ru: "«Нет», если внеплановое.",
        en: "No where it was unplanned.",
      },
    },
    {
      id: "services",
      kind: "count",
      label: { kk: "Тексерілген қызметтер", ru: "Проверено услуг", en: "Services examined" },
    },
    {
      id: "applications",
      kind: "count",
      label: {
        kk: "Тексерілген өтініштер",
        ru: "Проверено заявлений",
        en: "Applications examined",
      },
    },
    {
      id: "violations",
      kind: "count",
      label: { kk: "Бұзушылықтар: барлығы", ru: "Нарушений: всего", en: "Violations: total" },
    },
    {
      id: "violationsDelay",
      kind: "count",
      label: {
        kk: "Бұзушылықтар: мерзімді бұзу",
        ru: "Нарушений: срок",
        en: "Violations: delay",
      },
    },
    {
      id: "violationsRefusal",
      kind: "count",
      label: {
        kk: "Бұзушылықтар: негізсіз бас тарту",
        ru: "Нарушений: необоснованный отказ",
        en: "Violations: refusal",
      },
    },
    {
      id: "violationsDocuments",
      kind: "count",
      label: {
        kk: "Бұзушылықтар: артық құжаттар",
        ru: "Нарушений: лишние документы",
        en: "Violations: documents",
      },
    },
    {
      id: "violationsOther",
      kind: "count",
      label: { kk: "Бұзушылықтар: өзге", ru: "Нарушений: иные", en: "Violations: other" },
    },
    {
      id: "eliminated",
      kind: "count",
      label: { kk: "Жойылды", ru: "Устранено", en: "Eliminated" },
    },
    {
      id: "disciplined",
      kind: "count",
      label: {
        kk: "Тәртіптік жазаға тартылды, адам",
        ru: "Дисциплинарные взыскания, человек",
        en: "Disciplined, people",
      },
    },
    {
      id: "measures",
      kind: "text2",
      label: { kk: "Қабылданған шаралар", ru: "Принятые меры", en: "Measures taken" },
    },
  ],
} as const satisfies RegisterSpec;

export const externalControl = {
  id: "externalControl",
  item: "4.3",
  basis: "F4.3",
  label: {
    kk: "Уәкілетті органның бақылауы",
    ru: "Контроль уполномоченного органа",
    en: "Control by the authorised body",
  },
  hint: {
    kk: "Бір жол – уәкілетті орган жүргізген бір бақылау іс-шарасы.",
    ru: "Одна строка – одно мероприятие контроля уполномоченного органа.",
    en: "One row is one control measure of the authorised body.",
  },
  use: "published",
  columns: [
    { id: "date", kind: "date", label: { kk: "Күні", ru: "Дата", en: "Date" } },
    {
      id: "body",
      kind: "text2",
      label: { kk: "Бақылауды жүргізген орган", ru: "Орган контроля", en: "Body" },
    },
    {
      id: "kind",
      kind: "choice",
      choices: "control-kind",
      label: { kk: "Бақылау түрі", ru: "Вид контроля", en: "Kind of control" },
    },
    { id: "planned", kind: "flag", label: { kk: "Жоспарлы", ru: "Плановое", en: "Planned" } },
    {
      id: "actNumber",
      kind: "text",
      label: { kk: "Актінің нөмірі", ru: "Номер акта", en: "Number of the act" },
    },
    {
      id: "actDate",
      kind: "date",
      label: { kk: "Актінің күні", ru: "Дата акта", en: "Date of the act" },
    },
    {
      id: "violations",
      kind: "count",
      label: { kk: "Бұзушылықтар", ru: "Нарушений", en: "Violations" },
    },
    {
      id: "eliminated",
      kind: "count",
      label: { kk: "Жойылды", ru: "Устранено", en: "Eliminated" },
    },
    { id: "orders", kind: "count", label: { kk: "Нұсқамалар", ru: "Предписаний", en: "Orders" } },
    {
      id: "disciplined",
      kind: "count",
      label: {
        kk: "Тәртіптік жазаға тартылды, адам",
        ru: "Дисциплинарные взыскания, человек",
        en: "Disciplined, people",
      },
    },
    { id: "fines", kind: "count", label: { kk: "Айыппұлдар", ru: "Штрафов", en: "Fines" } },
    {
      id: "finesAmount",
      kind: "money",
      label: {
        kk: "Айыппұл сомасы, теңге",
        ru: "Сумма штрафов, тенге",
        en: "Amount of fines, tenge",
      },
    },
    {
      id: "executed",
      kind: "choice",
      choices: "executed",
      label: { kk: "Орындалуы", ru: "Исполнение", en: "Executed" },
    },
    { id: "note", kind: "text2", label: { kk: "Ескертпе", ru: "Примечание", en: "Note" } },
  ],
} as const satisfies RegisterSpec;

export const monitoring = {
  id: "monitoring",
  item: "4.4",
  basis: "F4.4",
  label: {
    kk: "Қоғамдық мониторинг және сауалнамалар",
    ru: "Общественный мониторинг и опросы",
    en: "Monitoring and surveys",
  },
  hint: {
    kk: "Бір жол – бір мониторинг немесе сауалнама.",
    ru: "Одна строка – один мониторинг или опрос.",
    en: "One row is one monitoring or survey.",
  },
  key: "conductor",
  use: "published",
  columns: [
    {
      id: "kind",
      kind: "choice",
      choices: "monitoring-kind",
      label: { kk: "Түрі", ru: "Вид", en: "Kind" },
    },
    {
      id: "conductor",
      kind: "text2",
      label: { kk: "Кім жүргізді", ru: "Кто проводил", en: "Conducted by" },
    },
    { id: "start", kind: "date", label: { kk: "Басталған күні", ru: "Дата начала", en: "Start" } },
    {
      id: "end",
      kind: "date",
      label: { kk: "Аяқталған күні", ru: "Дата окончания", en: "End" },
    },
    {
      id: "method",
      kind: "text2",
      label: { kk: "Жүргізу тәсілі", ru: "Способ проведения", en: "Method" },
    },
    {
      id: "services",
      kind: "count",
      label: { kk: "Қамтылған қызметтер", ru: "Охвачено услуг", en: "Services covered" },
    },
    {
      id: "surveyed",
      kind: "count",
      label: { kk: "Сұралған адамдар", ru: "Опрошено, человек", en: "Surveyed" },
    },
    {
      id: "respondents",
      kind: "count",
      label: { kk: "Жауап бергендер", ru: "Ответили, человек", en: "Respondents" },
    },
    {
      id: "satisfied",
      kind: "count",
      label: { kk: "Қанағаттанды", ru: "Удовлетворены", en: "Satisfied" },
    },
    {
      id: "partly",
      kind: "count",
      label: { kk: "Ішінара қанағаттанды", ru: "Удовлетворены частично", en: "Partly satisfied" },
    },
    {
      id: "dissatisfied",
      kind: "count",
      label: { kk: "Қанағаттанбады", ru: "Не удовлетворены", en: "Dissatisfied" },
    },
    {
      id: "noAnswer",
      kind: "count",
      label: {
        kk: "Жауап беруге қиналды",
        ru: "Затруднились ответить",
        en: "No answer",
      },
    },
    {
      id: "satisfaction",
      kind: "percent",
      label: {
        kk: "Қанағаттану деңгейі, %",
        ru: "Уровень удовлетворенности, %",
        en: "Satisfaction, %",
      },
    },
    { id: "score", kind: "score", label: { kk: "Орташа балл", ru: "Средний балл", en: "Score" } },
    {
      id: "scaleMax",
      kind: "number",
      label: {
        kk: "Шкаланың ең жоғары балы",
        ru: "Наибольший балл шкалы",
        en: "Top of the scale",
      },
      hint: {
        kk: "Бос болса – 5.",
        ru: "Если пусто – 5.",
        en: "5 where it is blank.",
      },
    },
    {
      id: "satisfactionPrevious",
      kind: "percent",
      label: {
        kk: "Өткен жылғы қанағаттану деңгейі, %",
        ru: "Уровень удовлетворенности в прошлом году, %",
        en: "Satisfaction the year before, %",
      },
    },
    {
      id: "scorePrevious",
      kind: "score",
      label: {
        kk: "Өткен жылғы орташа балл",
        ru: "Средний балл в прошлом году",
        en: "Score the year before",
      },
    },
  ],
} as const satisfies RegisterSpec;

export const recommendations = {
  id: "recommendations",
  item: "4.4",
  basis: "F4.4",
  label: {
    kk: "Мониторинг ұсынымдары",
    ru: "Рекомендации по итогам мониторинга",
    en: "Recommendations",
  },
  hint: {
    kk: "Бір жол – қоғамдық мониторинг қорытындысындағы бір ұсыным және ол бойынша қабылданған шара.",
    ru: "Одна строка – одна рекомендация из заключения мониторинга и принятая по ней мера.",
    en: "One row is one recommendation of a monitoring and the measure taken on it.",
  },
  use: "published",
  columns: [
    {
      id: "monitoring",
      kind: "text",
      refersTo: "monitoring",
      label: {
        kk: "Мониторингті кім жүргізді",
        ru: "Кто проводил мониторинг",
        en: "Monitoring by",
      },
      hint: {
        kk: "Мониторинг кестесіндегі «Кім жүргізді» бағанындағыдай.",
        ru: "Как в графе «Кто проводил» таблицы мониторинга.",
        en: "As in “Conducted by” of the monitoring table.",
      },
    },
    {
      id: "text",
      kind: "text2",
      label: { kk: "Ұсыным", ru: "Рекомендация", en: "Recommendation" },
    },
    {
      id: "measure",
      kind: "text2",
      label: { kk: "Қабылданған шара", ru: "Принятая мера", en: "Measure taken" },
    },
    {
      id: "status",
      kind: "choice",
      choices: "recommendation-status",
      label: { kk: "Жай-күйі", ru: "Состояние", en: "Status" },
    },
    { id: "date", kind: "date", label: { kk: "Күні", ru: "Дата", en: "Date" } },
  ],
} as const satisfies RegisterSpec;
