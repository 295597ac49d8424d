import type { RegisterSpec } from "../model";

export const accessPoints = {
  id: "accessPoints",
  item: "2.1",
  basis: "F2.1",
  label: {
    kk: "Ақпаратқа қол жеткізу көздері мен орындары",
    ru: "Источники и места доступа к информации",
    en: "Places of information",
  },
  hint: {
    kk: "Бір жол – мемлекеттік қызметтер көрсету тәртібі туралы ақпарат берілетін бір орын немесе дереккөз.",
    ru: "Одна строка – одно место или источник информации о порядке оказания государственных услуг.",
    en: "One row is one place or source of information on how public services are provided.",
  },
  use: "published",
  columns: [
    {
      id: "kind",
      kind: "choice",
      choices: "access-point-kind",
      label: { kk: "Орын түрі", ru: "Вид места", en: "Kind of place" },
    },
    {
      id: "name",
      kind: "text2",
      label: { kk: "Орынның атауы", ru: "Наименование места", en: "Name" },
    },
    {
      id: "address",
      kind: "text",
      label: {
        kk: "Мекенжайы немесе сілтемесі",
        ru: "Адрес или ссылка",
        en: "Address or link",
      },
    },
    {
      id: "information",
      kind: "text2",
      label: { kk: "Қандай ақпарат беріледі", ru: "Какая информация", en: "What is told there" },
    },
    {
      id: "updates",
      kind: "count",
      label: { kk: "Жаңартулар саны", ru: "Количество обновлений", en: "Updates" },
    },
  ],
} as const satisfies RegisterSpec;

export const discussions = {
  id: "discussions",
  item: "2.2",
  basis: "F2.2",
  label: {
    kk: "Актілер жобаларын жария талқылау",
    ru: "Публичные обсуждения проектов актов",
    en: "Public discussions of drafts",
  },
  hint: {
    kk: "Бір жол – заңға тәуелді нормативтік құқықтық акт жобасын бір жария талқылау. Тек орталық мемлекеттік органдар толтырады.",
    ru: "Одна строка – одно публичное обсуждение проекта подзаконного нормативного правового акта. Заполняют только центральные государственные органы.",
    en: "One row is one public discussion of a draft by-law. Only central state bodies fill it in.",
  },
  use: "published",
  columns: [
    {
      id: "title",
      kind: "text2",
      label: { kk: "Жобаның атауы", ru: "Наименование проекта", en: "Title of the draft" },
    },
    {
      id: "type",
      kind: "choice",
      choices: "discussion-type",
      label: { kk: "Жоба түрі", ru: "Вид проекта", en: "Kind of draft" },
    },
    {
      id: "url",
      kind: "url",
      label: { kk: "Жобаға сілтеме", ru: "Ссылка на проект", en: "Link to the draft" },
    },
    {
      id: "start",
      kind: "date",
      label: { kk: "Басталған күні", ru: "Дата начала", en: "Start" },
    },
    {
      id: "end",
      kind: "date",
      label: { kk: "Аяқталған күні", ru: "Дата окончания", en: "End" },
      hint: {
        kk: "Талқылау кемінде он жұмыс күніне созылады.",
        ru: "Обсуждение длится не менее десяти рабочих дней.",
        en: "A discussion lasts ten working days or more.",
      },
    },
    {
      id: "remarks",
      kind: "count",
      label: { kk: "Ескертулер мен ұсыныстар", ru: "Замечания и предложения", en: "Remarks" },
    },
    {
      id: "accepted",
      kind: "count",
      label: { kk: "Қабылданғаны", ru: "Принято", en: "Accepted" },
    },
    {
      id: "rejected",
      kind: "count",
      label: { kk: "Қабылданбағаны", ru: "Не принято", en: "Not accepted" },
    },
    {
      id: "reportUrl",
      kind: "url",
      label: {
        kk: "Аяқталғаны туралы есепке сілтеме",
        ru: "Ссылка на отчет о завершении",
        en: "Link to the completion report",
      },
    },
    {
      id: "outcome",
      kind: "text2",
      label: { kk: "Талқылау қорытындысы", ru: "Итог обсуждения", en: "Outcome" },
    },
  ],
} as const satisfies RegisterSpec;

export const events = {
  id: "events",
  item: "2.3",
  basis: "F2.3",
  label: {
    kk: "Ашықтықты қамтамасыз ету іс-шаралары",
    ru: "Мероприятия по обеспечению прозрачности",
    en: "Events held for transparency",
  },
  hint: {
    kk: "Бір жол – есепті жылы өткізілген бір іс-шара.",
    ru: "Одна строка – одно мероприятие, проведенное в отчетном году.",
    en: "One row is one event of the reporting year.",
  },
  use: "published",
  columns: [
    { id: "date", kind: "date", label: { kk: "Өткізілген күні", ru: "Дата", en: "Date" } },
    {
      id: "type",
      kind: "choice",
      choices: "event-type",
      label: { kk: "Іс-шара түрі", ru: "Вид мероприятия", en: "Kind of event" },
    },
    { id: "topic", kind: "text2", label: { kk: "Тақырыбы", ru: "Тема", en: "Topic" } },
    { id: "place", kind: "text2", label: { kk: "Өткізілген орны", ru: "Место", en: "Place" } },
    {
      id: "participants",
      kind: "count",
      label: { kk: "Қатысушылар саны", ru: "Количество участников", en: "Participants" },
    },
    { id: "url", kind: "url", label: { kk: "Сілтеме", ru: "Ссылка", en: "Link" } },
  ],
} as const satisfies RegisterSpec;

export const feedback = {
  id: "feedback",
  item: null,
  basis: "R5",
  label: {
    kk: "Көрсетілетін қызметті алушылармен кері байланыс",
    ru: "Обратная связь с услугополучателями",
    en: "Feedback from recipients",
  },
  hint: {
    kk: "Бір жол – кері байланыстың бір арнасы.",
    ru: "Одна строка – один канал обратной связи.",
    en: "One row is one channel of feedback.",
  },
  use: "published",
  columns: [
    {
      id: "channel",
      kind: "choice",
      choices: "feedback-channel",
      label: { kk: "Арна", ru: "Канал", en: "Channel" },
    },
    { id: "received", kind: "count", label: { kk: "Түсті", ru: "Поступило", en: "Received" } },
    {
      id: "answered",
      kind: "count",
      label: { kk: "Жауап берілді", ru: "Дан ответ", en: "Answered" },
    },
    {
      id: "inTime",
      kind: "count",
      label: {
        kk: "Оның ішінде мерзімінде",
        ru: "В том числе в срок",
        en: "Of them in time",
      },
    },
    {
      id: "measures",
      kind: "text2",
      label: { kk: "Қабылданған шаралар", ru: "Принятые меры", en: "Measures taken" },
    },
  ],
} as const satisfies RegisterSpec;
