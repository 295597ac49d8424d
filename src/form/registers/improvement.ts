import type { RegisterSpec } from "../model";

export const improvements = {
  id: "improvements",
  item: "3.1",
  basis: "F3.1",
  label: {
    kk: "Оңтайландыру және автоматтандыру нәтижелері",
    ru: "Результаты оптимизации и автоматизации",
    en: "Optimisation and automation",
  },
  hint: {
    kk: "Бір жол – бір қызметті жетілдіру: бұрын қалай болды және қазір қандай.",
    ru: "Одна строка – одно улучшение услуги: как было и как стало.",
    en: "One row is one improvement of a service: before and after.",
  },
  use: "published",
  columns: [
    {
      id: "service",
      kind: "code",
      digits: 8,
      refersTo: "services",
      label: { kk: "Қызмет коды", ru: "Код услуги", en: "Service code" },
    },
    {
      id: "kind",
      kind: "choice",
      choices: "improvement-kind",
      label: { kk: "Жетілдіру түрі", ru: "Вид улучшения", en: "Kind of improvement" },
    },
    {
      id: "description",
      kind: "text2",
      label: { kk: "Не өзгерді", ru: "Что изменено", en: "What has changed" },
    },
    { id: "date", kind: "date", label: { kk: "Күні", ru: "Дата", en: "Date" } },
    {
      id: "daysBefore",
      kind: "count",
      label: { kk: "Күндер: бұрын", ru: "Дней: было", en: "Days before" },
    },
    {
      id: "daysAfter",
      kind: "count",
      label: { kk: "Күндер: қазір", ru: "Дней: стало", en: "Days after" },
    },
    {
      id: "documentsBefore",
      kind: "count",
      label: { kk: "Құжаттар: бұрын", ru: "Документов: было", en: "Documents before" },
    },
    {
      id: "documentsAfter",
      kind: "count",
      label: { kk: "Құжаттар: қазір", ru: "Документов: стало", en: "Documents after" },
    },
    {
      id: "stepsBefore",
      kind: "count",
      label: { kk: "Рәсімдер: бұрын", ru: "Процедур: было", en: "Steps before" },
    },
    {
      id: "stepsAfter",
      kind: "count",
      label: { kk: "Рәсімдер: қазір", ru: "Процедур: стало", en: "Steps after" },
    },
    {
      id: "status",
      kind: "choice",
      choices: "improvement-status",
      label: { kk: "Жай-күйі", ru: "Состояние", en: "Status" },
    },
  ],
} as const satisfies RegisterSpec;

export const training = {
  id: "training",
  item: "3.2",
  basis: "F3.2",
  label: {
    kk: "Қызметкерлердің біліктілігін арттыру",
    ru: "Повышение квалификации работников",
    en: "Training of employees",
  },
  hint: {
    kk: "Бір жол – есепті жылы өткізілген бір оқыту.",
    ru: "Одна строка – одно обучение, проведенное в отчетном году.",
    en: "One row is one training of the reporting year.",
  },
  use: "published",
  columns: [
    { id: "date", kind: "date", label: { kk: "Өткізілген күні", ru: "Дата", en: "Date" } },
    { id: "topic", kind: "text2", label: { kk: "Тақырыбы", ru: "Тема", en: "Topic" } },
    {
      id: "form",
      kind: "choice",
      choices: "training-form",
      label: { kk: "Оқыту нысаны", ru: "Форма обучения", en: "Form of training" },
    },
    {
      id: "organiser",
      kind: "text2",
      label: { kk: "Ұйымдастырушы", ru: "Организатор", en: "Organiser" },
    },
    {
      id: "planned",
      kind: "count",
      label: { kk: "Жоспарланды, адам", ru: "По плану, человек", en: "Planned, people" },
    },
    {
      id: "trained",
      kind: "count",
      label: { kk: "Оқытылды, адам", ru: "Обучено, человек", en: "Trained, people" },
    },
    {
      id: "accessibility",
      kind: "flag",
      label: {
        kk: "Мүгедектігі бар адамдармен қарым-қатынас",
        ru: "Общение с лицами с инвалидностью",
        en: "Contact with persons with disabilities",
      },
      hint: {
        kk: "Оқыту мүгедектігі бар адамдармен қарым-қатынас жасау дағдыларын қамтыса – «иә».",
        ru: "«Да», если обучение охватывало навыки общения с лицами с инвалидностью.",
        en: "Yes where the training covered contact with persons with disabilities.",
      },
    },
  ],
} as const satisfies RegisterSpec;

export const acts = {
  id: "acts",
  item: "3.3",
  basis: "F3.3",
  label: {
    kk: "Нормативтік құқықтық актілер мен ұсыныстар",
    ru: "Нормативные правовые акты и предложения",
    en: "Legal acts and proposals",
  },
  hint: {
    kk: "Орталық мемлекеттік орган – өзі бекіткен заңға тәуелді актілерді, өзге органдар – енгізген ұсыныстарын жазады.",
    ru: "Центральный государственный орган указывает утвержденные им подзаконные акты, остальные – внесенные предложения.",
    en: "A central state body lists the by-laws it approved, any other body the proposals it made.",
  },
  use: "published",
  columns: [
    { id: "title", kind: "text2", label: { kk: "Атауы", ru: "Наименование", en: "Title" } },
    {
      id: "type",
      kind: "choice",
      choices: "act-type",
      label: { kk: "Түрі", ru: "Вид", en: "Kind" },
    },
    { id: "number", kind: "text", label: { kk: "Нөмірі", ru: "Номер", en: "Number" } },
    { id: "date", kind: "date", label: { kk: "Күні", ru: "Дата", en: "Date" } },
    {
      id: "services",
      kind: "count",
      label: { kk: "Қамтылған қызметтер", ru: "Затронуто услуг", en: "Services affected" },
    },
    { id: "effect", kind: "text2", label: { kk: "Нәтижесі", ru: "Результат", en: "Effect" } },
  ],
} as const satisfies RegisterSpec;
