import type { ChoiceCode } from "../choices";
import type { RegisterSpec } from "../model";

/** One row per complaint: only totals ever leave the workbook. */
export const complaints = {
  id: "complaints",
  item: "4.1",
  basis: "F4.1",
  label: { kk: "Шағымдар тізілімі", ru: "Реестр жалоб", en: "Register of complaints" },
  hint: {
    kk: "Бір жол – бір шағым. Бұл жұмыс тізілімі: есепке тек жиынтық сандар енеді. Адамдардың аты-жөнін, ЖСН мен мекенжайын жазбаңыз.",
    ru: "Одна строка – одна жалоба. Это рабочий реестр: в отчет попадают только итоги. Не указывайте имена, ИИН и адреса людей.",
    en: "One row is one complaint. A working register: only totals reach the report. Write no names, IIN or addresses.",
  },
  key: "number",
  use: "working",
  columns: [
    {
      id: "number",
      kind: "text",
      published: false,
      label: { kk: "Тіркеу нөмірі", ru: "Регистрационный номер", en: "Registration number" },
    },
    {
      id: "date",
      kind: "date",
      published: false,
      label: { kk: "Тіркелген күні", ru: "Дата регистрации", en: "Registered on" },
    },
    {
      id: "channel",
      kind: "choice",
      choices: "complaint-channel",
      label: { kk: "Түсу арнасы", ru: "Канал поступления", en: "Channel" },
    },
    {
      id: "service",
      kind: "code",
      digits: 8,
      refersTo: "services",
      label: { kk: "Қызмет коды", ru: "Код услуги", en: "Service code" },
    },
    {
      id: "cause",
      kind: "choice",
      choices: "complaint-cause",
      label: { kk: "Шағымның себебі", ru: "Причина жалобы", en: "Cause" },
    },
    {
      id: "considered",
      kind: "choice",
      choices: "considered-by",
      label: { kk: "Қайда қаралады", ru: "Кем рассматривается", en: "Considered by" },
    },
    {
      id: "carriedOver",
      kind: "flag",
      label: {
        kk: "Өткен жылдан ауысты",
        ru: "Перешла с прошлого года",
        en: "Carried over",
      },
    },
    {
      id: "extendedOn",
      kind: "date",
      published: false,
      label: { kk: "Мерзімі ұзартылған күн", ru: "Дата продления срока", en: "Extended on" },
    },
    {
      id: "notifiedOn",
      kind: "date",
      published: false,
      label: {
        kk: "Ұзарту туралы хабарланған күн",
        ru: "Дата уведомления о продлении",
        en: "Told of the extension on",
      },
    },
    {
      id: "answeredOn",
      kind: "date",
      published: false,
      label: { kk: "Жауап берілген күн", ru: "Дата ответа", en: "Answered on" },
    },
    {
      id: "outcome",
      kind: "choice",
      choices: "complaint-outcome",
      label: { kk: "Қарау нәтижесі", ru: "Результат рассмотрения", en: "Outcome" },
    },
    {
      id: "justified",
      kind: "choice",
      choices: "justified",
      label: { kk: "Негізділігі", ru: "Обоснованность", en: "Justified" },
    },
    {
      id: "measures",
      kind: "text2",
      label: { kk: "Қабылданған шаралар", ru: "Принятые меры", en: "Measures taken" },
      hint: {
        kk: "Негізді шағым бойынша міндетті; дербес деректерді жазбаңыз.",
        ru: "Обязательно для обоснованной жалобы; без персональных данных.",
        en: "Needed for a justified complaint; no data of people.",
      },
    },
  ],
} as const satisfies RegisterSpec;

/** Computed from `complaints`; typed only by a body that keeps totals instead of the register. */
export const complaintsAnnex = {
  id: "complaintsAnnex",
  item: "4.1",
  basis: "F4.1",
  label: {
    kk: "Шағымдар туралы ақпарат (1-қосымша)",
    ru: "Информация о жалобах (приложение 1)",
    en: "Complaints per service (annex 1)",
  },
  hint: {
    kk: "Бір жол – бір қызмет. Шағымдар тізілімі жүргізілсе, сандар содан есептеледі; өткен жылғы сан қолмен жазылады.",
    ru: "Одна строка – одна услуга. Если ведется реестр жалоб, числа считаются по нему; вручную вносится число за прошлый год.",
    en: "One row is one service. Computed where the register of complaints is kept; only the year before is typed.",
  },
  key: "service",
  use: "published",
  columns: [
    {
      id: "service",
      kind: "code",
      digits: 8,
      refersTo: "services",
      label: { kk: "Қызмет коды", ru: "Код услуги", en: "Service code" },
    },
    { id: "received", kind: "count", label: { kk: "Түсті", ru: "Поступило", en: "Received" } },
    {
      id: "carriedOver",
      kind: "count",
      label: {
        kk: "Өткен жылдан ауысты",
        ru: "Перешло с прошлого года",
        en: "Carried over",
      },
    },
    {
      id: "justified",
      kind: "count",
      label: { kk: "Негізді", ru: "Обоснованы", en: "Justified" },
    },
    {
      id: "partly",
      kind: "count",
      label: { kk: "Ішінара негізді", ru: "Обоснованы частично", en: "Partly justified" },
    },
    {
      id: "unjustified",
      kind: "count",
      label: { kk: "Негізсіз", ru: "Не обоснованы", en: "Not justified" },
    },
    {
      id: "redirected",
      kind: "count",
      label: {
        kk: "Құзыреті бойынша жіберілді",
        ru: "Направлены по компетенции",
        en: "Redirected",
      },
    },
    {
      id: "withdrawn",
      kind: "count",
      label: { kk: "Кері қайтарып алынды", ru: "Отозваны", en: "Withdrawn" },
    },
    {
      id: "inProgress",
      kind: "count",
      label: { kk: "Қаралуда", ru: "На рассмотрении", en: "In progress" },
    },
    {
      id: "late",
      kind: "count",
      label: {
        kk: "Мерзімінен кеш жауап берілді",
        ru: "Ответ дан с опозданием",
        en: "Answered late",
      },
    },
    {
      id: "causeDelay",
      kind: "count",
      label: {
        kk: "Себебі: мерзімнің бұзылуы",
        ru: "Причина: нарушение срока",
        en: "Cause: delay",
      },
    },
    {
      id: "causeRefusal",
      kind: "count",
      label: {
        kk: "Себебі: негізсіз бас тарту",
        ru: "Причина: необоснованный отказ",
        en: "Cause: unfounded refusal",
      },
    },
    {
      id: "causeExtraDocuments",
      kind: "count",
      label: {
        kk: "Себебі: артық құжаттар",
        ru: "Причина: лишние документы",
        en: "Cause: extra documents",
      },
    },
    {
      id: "causeAcceptance",
      kind: "count",
      label: {
        kk: "Себебі: өтінішті қабылдамау",
        ru: "Причина: отказ в приеме заявления",
        en: "Cause: application not accepted",
      },
    },
    {
      id: "causeEthics",
      kind: "count",
      label: { kk: "Себебі: қызметкердің әдебі", ru: "Причина: этика", en: "Cause: conduct" },
    },
    {
      id: "causeFee",
      kind: "count",
      label: { kk: "Себебі: төлем алу", ru: "Причина: взимание платы", en: "Cause: fee" },
    },
    {
      id: "causeAccess",
      kind: "count",
      label: {
        kk: "Себебі: қол жеткізудің қиындығы",
        ru: "Причина: затрудненный доступ",
        en: "Cause: difficult access",
      },
    },
    {
      id: "causeOther",
      kind: "count",
      label: { kk: "Себебі: өзге", ru: "Причина: иное", en: "Cause: other" },
    },
    {
      id: "channelEOtinish",
      kind: "count",
      label: { kk: "Арнасы: e-Өтініш", ru: "Канал: e-Өтініш", en: "Channel: e-Otinish" },
    },
    {
      id: "channelPaper",
      kind: "count",
      label: { kk: "Арнасы: қағаз", ru: "Канал: на бумаге", en: "Channel: paper" },
    },
    {
      id: "channelReception",
      kind: "count",
      label: {
        kk: "Арнасы: жеке қабылдау",
        ru: "Канал: личный прием",
        en: "Channel: reception",
      },
    },
    {
      id: "channelContactCentre",
      kind: "count",
      label: {
        kk: "Арнасы: байланыс орталығы",
        ru: "Канал: контакт-центр",
        en: "Channel: contact centre",
      },
    },
    {
      id: "channelBlog",
      kind: "count",
      label: { kk: "Арнасы: басшының блогы", ru: "Канал: блог", en: "Channel: blog" },
    },
    {
      id: "channelOther",
      kind: "count",
      label: { kk: "Арнасы: өзге", ru: "Канал: иное", en: "Channel: other" },
    },
    {
      id: "measures",
      kind: "text2",
      label: { kk: "Қабылданған шаралар", ru: "Принятые меры", en: "Measures taken" },
    },
    {
      id: "receivedPrevious",
      kind: "count",
      label: { kk: "Өткен жылы түсті", ru: "Поступило в прошлом году", en: "Year before" },
    },
  ],
} as const satisfies RegisterSpec;

type AnnexColumn = (typeof complaintsAnnex)["columns"][number]["id"];

export const annexCauseColumn = {
  delay: "causeDelay",
  refusal: "causeRefusal",
  "extra-documents": "causeExtraDocuments",
  acceptance: "causeAcceptance",
  ethics: "causeEthics",
  fee: "causeFee",
  access: "causeAccess",
  other: "causeOther",
} as const satisfies Record<ChoiceCode<"complaint-cause">, AnnexColumn>;

export const annexChannelColumn = {
  "e-otinish": "channelEOtinish",
  paper: "channelPaper",
  reception: "channelReception",
  "contact-centre": "channelContactCentre",
  blog: "channelBlog",
  other: "channelOther",
} as const satisfies Record<ChoiceCode<"complaint-channel">, AnnexColumn>;
