import type { Edits } from "./edits";
import type { FailingBook } from "./failing";

/** A workbook in which nothing is wrong; remarks that only inform may stand. */
export interface SoundBook extends Edits {
  readonly about: string;
  readonly office: FailingBook["office"];
  readonly informs?: readonly string[];
}

const book = (
  office: SoundBook["office"],
  about: string,
  edits: Omit<SoundBook, "office" | "about"> = {},
): SoundBook => ({ office, about, ...edits });

const emptied = (register: string, row: number, parts: readonly string[]) =>
  Object.fromEntries(parts.map((part) => [`${register}.${row}.${part}`, ""]));

export const soundBooks: readonly SoundBook[] = [
  book("okrugKk", "a small form in Kazakh"),
  book("okrugRu", "the same in Russian"),
  book("central", "a central body with discussions, acts and publications"),
  book("oblast", "an oblast with texts and a proactive service"),
  book("linkedOkrug", "an office's own ranges, linked", {
    informs: ["RDG-10 'Қызметтер'!A15", "RDG-10 'Жиындар'!A8"],
  }),
  book("linkedDistrict", "a district's own ranges, its slips mended", {
    set: {
      "'Журнал жалоб'!L136": { date: "2025-05-05" },
      "'Журнал жалоб'!L336": { date: "2025-10-30" },
      "'Журнал жалоб'!L145": { date: "2025-05-14" },
    },
    informs: [
      "RDG-10 'Реестр услуг'!A72",
      "RDG-10 'Іс-шаралар'!A17",
      "RDG-10 'Обучение'!A11",
      "RDG-10 'Ішкі бақылау'!A14",
    ],
  }),
  book("okrugKk", "sheets renamed, rows put in above the table, a column of the office's own", {
    work({ workbook: { worksheets } }) {
      const sheet = worksheets.getItem("1.2 Қызметтер тізілімі");
      sheet.getRange("1:3").insert(Excel.InsertShiftDirection.down);
      sheet.name = "Барлық қызмет";
      sheet.getRange("AE8").values = [["Ескерту"]];
      sheet.getRange("AE9:AE11").values = [["ішкі № 12"], [""], ["15-кабинет"]];
    },
  }),
  book("okrugRu", "no complaints, and said so", {
    clearRows: ["complaints", "complaintsAnnex"],
    set: { "narratives@4.1.statement": "Не было" },
  }),
  book("okrugKk", "no complaints, nought in the text", {
    clearRows: ["complaints", "complaintsAnnex"],
    set: {
      "narratives@4.1.text.kk": "2025 жылы шағым түскен жоқ: 0 шағым.",
      "narratives@4.1.text.ru": "В 2025 году жалоб не поступало: 0 жалоб.",
    },
  }),
  book("okrugKk", "the annex typed, without a register of complaints", {
    clearRows: ["complaints"],
    set: {
      "complaintsAnnex.1.received": 4,
      "complaintsAnnex.1.carriedOver": 1,
      "complaintsAnnex.1.justified": 2,
      "complaintsAnnex.1.unjustified": 2,
      "complaintsAnnex.1.redirected": 1,
      "complaintsAnnex.1.channelPaper": 5,
    },
    informs: ["CPL-02 complaintsAnnex.1.received"],
  }),
  book("okrugRu", "the lines of item 1.2 typed as they are counted", {
    set: {
      "counts.servicesTotal": 3,
      "counts.servicesFree": 2,
      "counts.servicesPaid": 1,
      "counts.servicesMixed": 0,
      "counts.providedTotal": 160,
    },
  }),
  book("okrugKk", "numbers that name nobody, contacts of state bodies, on a hidden sheet", {
    hiddenSheet: [
      ["БСН", "010140000004"],
      ["шот №", 123456789012],
      ["есеп-шот", "KZ12 0000 0000 0000 0000"],
      ["қабылдау", "8 (7172) 00-00-01"],
      ["пошта", "qabyldau@qiyal.gov.kz"],
      ["келісімшарт", "2025-03-12 / 0001-44"],
      ["сомасы", 990131350000],
    ],
    informs: ["PD-04 'Жасырын'!A1"],
  }),
  book("okrugRu", "a complaint carried over, extended and told of in time", {
    set: {
      "complaints.1.date": { date: "2024-12-27" },
      "complaints.1.carriedOver": "да",
      "complaints.1.extendedOn": { date: "2025-01-06" },
      "complaints.1.notifiedOn": { date: "2025-01-09" },
      "complaints.1.answeredOn": { date: "2025-01-15" },
    },
  }),
  book("okrugKk", "a complaint of the last days of the year, still in work", {
    set: {
      "complaints.2.date": { date: "2025-12-29" },
      "complaints.2.answeredOn": "",
      "complaints.2.outcome": "қаралуда",
      "complaints.2.justified": "",
    },
  }),
  book("oblast", "texts with session numbers, dates, shares and times in each language's way", {
    set: {
      "narratives@directions.text.kk":
        "Мәслихаттың XXXI сессиясында 2025 жылғы 12 наурызда 3 бағыт бекітілді: 4 500 өтініш, 94,5 %, 1-тоқсан, 9:00–18:00, e-Otinish және eGov Mobile арқылы.",
      "narratives@directions.text.ru":
        "На XXXI сессии маслихата 12 марта 2025 года утверждены 3 направления: 4500 заявлений, 94,5%, 1 квартал, с 9:00 до 18:00, через e-Otinish и eGov Mobile.",
    },
  }),
  book("oblast", "months told by number in one language, by word in the other", {
    set: {
      "narratives@directions.text.kk": "Кеңес 12.03.2025 күні өтті, 40 адам қатысты.",
      "narratives@directions.text.ru":
        "Совещание прошло 12 марта 2025 года, участвовали 40 человек.",
    },
  }),
  book("okrugKk", "a comment of a colleague", {
    comment: { "services.1.provided": "Бухгалтериямен салыстырылды, 03.02.2026" },
    informs: ["PD-04 services.1.provided"],
  }),
  book("okrugRu", "a service new this year, one gone", {
    set: {
      "services.3.providedPrevious": "",
      "services.3.explanation.kk": "Қызмет 2025 жылы енгізілді",
      "services.3.explanation.ru": "Услуга введена в 2025 году",
    },
  }),
  book("okrugKk", "a survey on a scale of a hundred points over the turn of the year", {
    set: {
      "monitoring.1.score": 0,
      "monitoring.1.scaleMax": 100,
      "monitoring.1.start": { date: "2024-12-16" },
    },
  }),
  book("central", "a discussion of ten working days to the day", {
    set: {
      "discussions.1.start": { date: "2025-05-12" },
      "discussions.1.end": { date: "2025-05-23" },
    },
  }),
  book("okrugRu", "totals left to the channels in every row", {
    set: {
      "services.1.provided": "",
      "services.2.provided": "",
      "services.3.provided": "",
    },
  }),
  book("okrugKk", "totals left to the channels in one row", { set: { "services.2.provided": "" } }),
  book("okrugRu", "rows hidden by a filter of the office", {
    work: (_, cell) => {
      cell("events.1.date").rowHidden = true;
    },
    informs: ["RDG-11 '2.3 Мероприятия'!A6:H25"],
  }),
  book("okrugKk", "the working calendar with a moved day", {
    add: {
      calendar: [
        { date: "2025-05-08", kind: "day-off", source: "үкім" },
        { date: "2025-05-03", kind: "working-day", source: "үкім" },
      ],
    },
  }),
  book("okrugKk", "plans, indicators and measures that are not there", {
    clearRows: ["improvements"],
    set: {
      ...emptied("plans", 1, ["responsible.ru", "responsible.kk"]),
      "plans.1.responsible.kk": "Бас маман",
      "plans.1.responsible.ru": "Главный специалист",
      "narratives@3.1.text.kk": "2025 жылы жақсартулар жүргізілген жоқ.",
      "narratives@3.1.text.ru": "В 2025 году улучшения не проводились.",
    },
  }),
];
