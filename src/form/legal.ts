import type { Language, Text2 } from "./language";

/** `verified`: read in an official copy; `not-verified`: an official should compare it with the act in force. */
export type LegalStatus = "verified" | "not-verified";

interface LegalAct {
  readonly title: Text2;
  readonly date: string;
  readonly number: string;
  readonly status: LegalStatus;
}

/** Version of the model form that a workbook is made to: number of the Order, date of its last known change, revision of ours. */
export const formVersion = "193-2020-01-20/1";

/** The Order, its edition and the Law that it rests on. The Russian wording is translated with the terms of the Law. */
export const legal = {
  order: {
    title: {
      kk: "Орталық мемлекеттік органдардың, облыстардың, республикалық маңызы бар қалалардың, астананың, аудандардың, облыстық маңызы бар қалалардың жергілікті атқарушы органдарының, қаладағы аудандар, аудандық маңызы бар қалалар, кенттер, ауылдар, ауылдық округтер әкімдерінің мемлекеттік қызметтер көрсету мәселелері жөніндегі қызметінің есебін қалыптастыру мен ұсыну қағидаларын және оның үлгі нысанын бекіту туралы",
      ru: "Об утверждении Правил формирования и представления отчета деятельности центральных государственных органов, местных исполнительных органов областей, городов республиканского значения, столицы, районов, городов областного значения, акимов районов в городе, городов районного значения, поселков, сел, сельских округов по вопросам оказания государственных услуг и его типовой формы",
    },
    issuer: {
      kk: "Қазақстан Республикасы Экономика және бюджеттік жоспарлау министрі",
      ru: "Министр экономики и бюджетного планирования Республики Казахстан",
    },
    date: "2013-06-25",
    number: "193",
    status: "not-verified",
  },
  registration: { date: "2013-07-02", number: "8549" },
  amendments: [
    {
      title: {
        kk: "Қазақстан Республикасы Ұлттық экономика министрінің бұйрығы: үлгі нысанның жаңа редакциясы",
        ru: "Приказ Министра национальной экономики Республики Казахстан: новая редакция типовой формы",
      },
      date: "2015-12-09",
      number: "757",
      inForce: "2016-03-01",
      status: "not-verified",
    },
    {
      title: {
        kk: "Қазақстан Республикасы Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрінің бұйрығы: Қағидалардың 4-тармағы, үлгі нысанның 1 және 2-тармақтары",
        ru: "Приказ Министра цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан: пункт 4 Правил, пункты 1 и 2 типовой формы",
      },
      date: "2020-01-20",
      number: "19/НҚ",
      inForce: null,
      status: "not-verified",
    },
  ],
  /** Where each language of the headings comes from. */
  editions: {
    kk: { of: "2020-01-20", origin: "order", status: "not-verified" },
    ru: { of: "2020-01-20", origin: "translated", status: "not-verified" },
  },
  law: {
    title: {
      kk: "«Мемлекеттік көрсетілетін қызметтер туралы» Қазақстан Республикасының Заңы",
      ru: "Закон Республики Казахстан «О государственных услугах»",
    },
    date: "2013-04-15",
    number: "88-V",
    /** The edition of the Law that its articles are cited from. */
    edition: "2023-07-01",
    status: "not-verified",
  },
} as const satisfies {
  readonly order: LegalAct & { readonly issuer: Text2 };
  readonly registration: { readonly date: string; readonly number: string };
  readonly amendments: readonly (LegalAct & { readonly inForce: string | null })[];
  readonly editions: Readonly<
    Record<
      Language,
      {
        readonly of: string;
        readonly origin: "order" | "translated";
        readonly status: LegalStatus;
      }
    >
  >;
  readonly law: LegalAct & { readonly edition: string };
};

/** Articles of Law No. 88-V that rules, registers and sentences rest on. */
export const articles = {
  "L5(2)": {
    kk: "Көрсетілетін қызметті берушілердің міндеттері",
    ru: "Обязанности услугодателей",
  },
  L10: {
    kk: "Орталық мемлекеттік органдардың құзыреті",
    ru: "Компетенция центральных государственных органов",
  },
  L12: { kk: "Мемлекеттік көрсетілетін қызметтер тізілімі", ru: "Реестр государственных услуг" },
  L15: {
    kk: "Заңға тәуелді нормативтік құқықтық актілер жобаларын жария талқылау",
    ru: "Публичное обсуждение проектов подзаконных нормативных правовых актов",
  },
  L18: {
    kk: "Мемлекеттік қызметтер көрсету арналары",
    ru: "Каналы оказания государственных услуг",
  },
  "L19-1": {
    kk: "Мемлекеттік қызмет көрсетуден бас тарту",
    ru: "Отказ в оказании государственной услуги",
  },
  L23: {
    kk: "Мемлекеттік қызметтер көрсету тәртібі туралы ақпарат",
    ru: "Информация о порядке оказания государственных услуг",
  },
  L24: { kk: "Мемлекеттік қызметтер үшін төлем", ru: "Плата за государственные услуги" },
  L25: {
    kk: "Көрсетілетін қызметті алушылардың шағымдары",
    ru: "Жалобы услугополучателей по вопросам оказания государственных услуг",
  },
  L29: { kk: "Қоғамдық мониторинг", ru: "Общественный мониторинг" },
} as const satisfies Readonly<Record<string, Text2>>;

/** The day and month by which the report of a year is published in the next year: Rules item 9. */
export const publicationDeadline = { month: 4, day: 30 } as const;

/** Kinds of bodies that develop by-laws and hold their public discussion: Law Arts. 10(1), 15(2). */
export const developsByLaws = ["central"] as const;

/** Title page: `{name}` stands in the nominative on a line of its own, so that no name has to be inflected. */
export const titlePage = {
  title: {
    kk: "Мемлекеттік қызметтер көрсету мәселелері жөніндегі қызметтің есебі",
    ru: "Отчет о деятельности по вопросам оказания государственных услуг",
  },
  period: { kk: "{year} жыл", ru: "за {year} год" },
  basis: {
    kk: "Қазақстан Республикасы Экономика және бюджеттік жоспарлау министрінің 2013 жылғы 25 маусымдағы № 193 бұйрығымен бекітілген үлгі нысан бойынша",
    ru: "по типовой форме, утвержденной приказом Министра экономики и бюджетного планирования Республики Казахстан от 25 июня 2013 года № 193",
  },
  /** One line, for the properties of a file. */
  full: {
    kk: "{name}: мемлекеттік қызметтер көрсету мәселелері жөніндегі қызметтің {year} жылғы есебі",
    ru: "{name}: отчет о деятельности по вопросам оказания государственных услуг за {year} год",
  },
} as const satisfies Readonly<Record<string, Text2>>;

export function titleOf(language: Language, body: { name: string; year: number }): string {
  return titlePage.full[language]
    .replace("{name}", () => body.name)
    .replace("{year}", String(body.year));
}
