import type { Label, Text2 } from "./language";

/** `none`: nothing of the kind in the reporting year; `no-power`: the law gives it to other bodies. */
export type StatementCode = "none" | "no-power";

interface NarrativeSpec {
  readonly id: string;
  /** Clause of the Order, as findings print it. */
  readonly clause: string;
  /** The heading in the words of the law. */
  readonly heading: Label;
  /** A few words for lists and navigation. */
  readonly short: Label;
  /** The sub-paragraphs of the item, in the words of the form. */
  readonly bullets?: readonly Label[];
  /** Sentences that may stand in place of data. */
  readonly statements: Readonly<Partial<Record<StatementCode, Text2>>>;
}

interface SectionSpec {
  readonly id: string;
  readonly heading: Label;
  readonly items: readonly NarrativeSpec[];
}

/** Annex 2 of the Order. Section 5 has no items of its own: it is its item. */
export const sections = [
  {
    id: "1",
    heading: { kk: "Жалпы ережелер", ru: "Общие положения", en: "General provisions" },
    items: [
      {
        id: "1.1",
        clause: "F1.1",
        heading: {
          kk: "Көрсетілетін қызметті беруші туралы мәліметтер",
          ru: "Сведения об услугодателе",
          en: "Particulars of the service provider",
        },
        short: { kk: "Қызметті беруші", ru: "Услугодатель", en: "Service provider" },
        statements: {},
      },
      {
        id: "1.2",
        clause: "F1.2",
        heading: {
          kk: "Мемлекеттік көрсетілетін қызметтер туралы ақпарат",
          ru: "Информация о государственных услугах",
          en: "Information on public services",
        },
        short: { kk: "Қызметтердің саны", ru: "Количество услуг", en: "Number of services" },
        bullets: [
          {
            kk: "мемлекеттік көрсетілетін қызметтердің саны",
            ru: "количество государственных услуг",
            en: "the number of public services",
          },
          {
            kk: "«Азаматтарға арналған үкімет» мемлекеттік корпорациясы арқылы көрсетілетін мемлекеттік қызметтер саны",
            ru: "количество государственных услуг, оказываемых через Государственную корпорацию «Правительство для граждан»",
            en: "the number of public services provided through the State Corporation “Government for Citizens”",
          },
          {
            kk: "тегін және (немесе) ақылы негізде көрсетілетін мемлекеттік қызметтердің саны",
            ru: "количество государственных услуг, оказываемых на бесплатной и (или) платной основе",
            en: "the number of public services provided free of charge and (or) for a fee",
          },
          {
            kk: "қағаз және (немесе) электрондық нысанда көрсетілетін мемлекеттік қызметтердің саны",
            ru: "количество государственных услуг, оказываемых в бумажной и (или) электронной форме",
            en: "the number of public services provided on paper and (or) electronically",
          },
          {
            kk: "мемлекеттік қызметтерді көрсету тәртібін айқындайтын бекітілген заңға тәуелді нормативтік құқықтық актілердің саны",
            ru: "количество утвержденных подзаконных нормативных правовых актов, определяющих порядок оказания государственных услуг",
            en: "the number of approved by-laws that set how public services are provided",
          },
        ],
        statements: {
          none: {
            kk: "Есепті жылы мемлекеттік қызметтер көрсетілген жоқ.",
            ru: "В отчетном году государственные услуги не оказывались.",
          },
        },
      },
      {
        id: "1.3",
        clause: "F1.3",
        heading: {
          kk: "Барынша талап ететін мемлекеттік көрсетілетін қызметтер туралы ақпарат",
          ru: "Информация о наиболее востребованных государственных услугах",
          en: "Information on the public services most in demand",
        },
        short: { kk: "Сұранысы көп қызметтер", ru: "Востребованные услуги", en: "Most in demand" },
        statements: {
          none: {
            kk: "Есепті жылы мемлекеттік қызметтер көрсетілмегендіктен, барынша талап ететін қызметтер айқындалған жоқ.",
            ru: "Наиболее востребованные государственные услуги не определены, так как в отчетном году государственные услуги не оказывались.",
          },
        },
      },
    ],
  },
  {
    id: "2",
    heading: {
      kk: "Көрсетілетін қызметті алушылармен жұмыс",
      ru: "Работа с услугополучателями",
      en: "Work with service recipients",
    },
    items: [
      {
        id: "2.1",
        clause: "F2.1",
        heading: {
          kk: "Мемлекеттік қызметтер көрсету тәртібі туралы ақпаратқа қол жеткізу көздері мен орындары туралы мәліметтер",
          ru: "Сведения об источниках и местах доступа к информации о порядке оказания государственных услуг",
          en: "Sources and places of access to information on how public services are provided",
        },
        short: { kk: "Ақпарат орындары", ru: "Места информирования", en: "Places of information" },
        statements: {
          none: {
            kk: "Есепті жылы мемлекеттік қызметтер көрсету тәртібі туралы ақпаратқа қол жеткізудің көздері мен орындары болған жоқ.",
            ru: "В отчетном году источников и мест доступа к информации о порядке оказания государственных услуг не было.",
          },
        },
      },
      {
        id: "2.2",
        clause: "F2.2",
        heading: {
          kk: "Мемлекеттік қызметтерді көрсету тәртібін айқындайтын заңға тәуелді нормативтік құқықтық актілер жобаларын жария талқылаулар туралы ақпарат",
          ru: "Информация о публичных обсуждениях проектов подзаконных нормативных правовых актов, определяющих порядок оказания государственных услуг",
          en: "Information on public discussions of draft by-laws that set how public services are provided",
        },
        short: { kk: "Жария талқылаулар", ru: "Публичные обсуждения", en: "Public discussions" },
        statements: {
          none: {
            kk: "Есепті жылы мемлекеттік қызметтерді көрсету тәртібін айқындайтын заңға тәуелді нормативтік құқықтық актілердің жобалары жария талқылауға шығарылған жоқ.",
            ru: "В отчетном году проекты подзаконных нормативных правовых актов, определяющих порядок оказания государственных услуг, на публичное обсуждение не выносились.",
          },
          "no-power": {
            kk: "Мемлекеттік қызметтерді көрсету тәртібін айқындайтын заңға тәуелді нормативтік құқықтық актілерді орталық мемлекеттік органдар әзірлейді және олардың жобаларын жария талқылауды да солар өткізеді. Көрсетілетін қызметті берушінің мұндай өкілеттігі жоқ.",
            ru: "Подзаконные нормативные правовые акты, определяющие порядок оказания государственных услуг, разрабатывают центральные государственные органы, они же проводят публичные обсуждения их проектов. Услугодатель таких полномочий не имеет.",
          },
        },
      },
      {
        id: "2.3",
        clause: "F2.3",
        heading: {
          kk: "Мемлекеттік қызметтер көрсету процесінің ашықтығын қамтамасыз етуге бағытталған іс-шаралар (түсіндіру жұмыстары, семинарлар, кездесулер, сұхбат және басқалар)",
          ru: "Мероприятия, направленные на обеспечение прозрачности процесса оказания государственных услуг (разъяснительные работы, семинары, встречи, интервью и другие)",
          en: "Events held to make the providing of public services transparent (explanatory work, seminars, meetings, interviews and others)",
        },
        short: { kk: "Ашықтық іс-шаралары", ru: "Мероприятия", en: "Events" },
        statements: {
          none: {
            kk: "Есепті жылы мемлекеттік қызметтер көрсету процесінің ашықтығын қамтамасыз етуге бағытталған іс-шаралар өткізілген жоқ.",
            ru: "В отчетном году мероприятия, направленные на обеспечение прозрачности процесса оказания государственных услуг, не проводились.",
          },
        },
      },
    ],
  },
  {
    id: "3",
    heading: {
      kk: "Мемлекеттік қызметтер көрсету процестерін жетілдіру жөніндегі қызмет",
      ru: "Деятельность по совершенствованию процессов оказания государственных услуг",
      en: "Improvement of the processes of providing public services",
    },
    items: [
      {
        id: "3.1",
        clause: "F3.1",
        heading: {
          kk: "Мемлекеттік қызметтер көрсету процестерін оңтайландыру және автоматтандыру нәтижелері",
          ru: "Результаты оптимизации и автоматизации процессов оказания государственных услуг",
          en: "Results of optimising and automating the processes of providing public services",
        },
        short: {
          kk: "Оңтайландыру және автоматтандыру",
          ru: "Оптимизация и автоматизация",
          en: "Optimisation and automation",
        },
        statements: {
          none: {
            kk: "Есепті жылы мемлекеттік қызметтер көрсету процестерін оңтайландыру және автоматтандыру жұмыстары жүргізілген жоқ.",
            ru: "В отчетном году оптимизация и автоматизация процессов оказания государственных услуг не проводились.",
          },
        },
      },
      {
        id: "3.2",
        clause: "F3.2",
        heading: {
          kk: "Мемлекеттік қызметтер көрсету саласындағы қызметкерлердің біліктілігін арттыруға бағытталған іс-шаралар",
          ru: "Мероприятия, направленные на повышение квалификации работников в сфере оказания государственных услуг",
          en: "Events held to raise the qualification of employees who provide public services",
        },
        short: { kk: "Біліктілікті арттыру", ru: "Повышение квалификации", en: "Training" },
        statements: {
          none: {
            kk: "Есепті жылы мемлекеттік қызметтер көрсету саласындағы қызметкерлердің біліктілігін арттыруға бағытталған іс-шаралар өткізілген жоқ.",
            ru: "В отчетном году мероприятия, направленные на повышение квалификации работников в сфере оказания государственных услуг, не проводились.",
          },
        },
      },
      {
        id: "3.3",
        clause: "F3.3",
        heading: {
          kk: "Мемлекеттік қызметтер көрсету процестерін нормативтік-құқықтық жетілдіру",
          ru: "Нормативно-правовое совершенствование процессов оказания государственных услуг",
          en: "Improvement of the legal acts on the processes of providing public services",
        },
        short: { kk: "Нормативтік-құқықтық жетілдіру", ru: "Нормативные акты", en: "Legal acts" },
        statements: {
          none: {
            kk: "Есепті жылы мемлекеттік қызметтер көрсету процестерін нормативтік-құқықтық жетілдіру жұмыстары жүргізілген жоқ.",
            ru: "В отчетном году нормативно-правовое совершенствование процессов оказания государственных услуг не проводилось.",
          },
          "no-power": {
            kk: "Мемлекеттік қызметтерді көрсету тәртібін айқындайтын заңға тәуелді нормативтік құқықтық актілерді орталық мемлекеттік органдар әзірлейді және бекітеді. Көрсетілетін қызметті берушінің мұндай өкілеттігі жоқ.",
            ru: "Подзаконные нормативные правовые акты, определяющие порядок оказания государственных услуг, разрабатывают и утверждают центральные государственные органы. Услугодатель таких полномочий не имеет.",
          },
        },
      },
    ],
  },
  {
    id: "4",
    heading: {
      kk: "Мемлекеттік қызметтер көрсету сапасын бақылау",
      ru: "Контроль за качеством оказания государственных услуг",
      en: "Control of the quality of public services",
    },
    items: [
      {
        id: "4.1",
        clause: "F4.1",
        heading: {
          kk: "Мемлекеттік қызметтер көрсету мәселесі жөніндегі көрсетілетін қызметті алушылардың шағымдары туралы ақпарат (қосымша)",
          ru: "Информация о жалобах услугополучателей по вопросам оказания государственных услуг (приложение)",
          en: "Information on the complaints of service recipients (annex)",
        },
        short: { kk: "Шағымдар", ru: "Жалобы", en: "Complaints" },
        statements: {
          none: {
            kk: "Есепті жылы мемлекеттік қызметтер көрсету мәселелері бойынша көрсетілетін қызметті алушылардан шағым түскен жоқ (0 шағым).",
            ru: "В отчетном году жалоб услугополучателей по вопросам оказания государственных услуг не поступало (0 жалоб).",
          },
        },
      },
      {
        id: "4.2",
        clause: "F4.2",
        heading: {
          kk: "Мемлекеттік қызметтер көрсету сапасын ішкі бақылау нәтижелері",
          ru: "Результаты внутреннего контроля за качеством оказания государственных услуг",
          en: "Results of the internal control of the quality of public services",
        },
        short: { kk: "Ішкі бақылау", ru: "Внутренний контроль", en: "Internal control" },
        statements: {
          none: {
            kk: "Есепті жылы мемлекеттік қызметтер көрсету сапасын ішкі бақылау іс-шаралары өткізілген жоқ.",
            ru: "В отчетном году мероприятия внутреннего контроля за качеством оказания государственных услуг не проводились.",
          },
        },
      },
      {
        id: "4.3",
        clause: "F4.3",
        heading: {
          kk: "Мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті орган жүргізген мемлекеттік қызметтер көрсету сапасын бақылау нәтижелері",
          ru: "Результаты контроля за качеством оказания государственных услуг, проведенного уполномоченным органом по оценке и контролю за качеством оказания государственных услуг",
          en: "Results of the control of the quality of public services held by the body authorised to assess and control it",
        },
        short: {
          kk: "Уәкілетті органның бақылауы",
          ru: "Контроль уполномоченного органа",
          en: "Control by the authorised body",
        },
        statements: {
          none: {
            kk: "Есепті жылы мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті орган бақылау іс-шараларын өткізген жоқ.",
            ru: "В отчетном году уполномоченный орган по оценке и контролю за качеством оказания государственных услуг мероприятий по контролю не проводил.",
          },
        },
      },
      {
        id: "4.4",
        clause: "F4.4",
        heading: {
          kk: "Мемлекеттік қызметтер көрсету сапасына қоғамдық мониторинг нәтижелері",
          ru: "Результаты общественного мониторинга качества оказания государственных услуг",
          en: "Results of the public monitoring of the quality of public services",
        },
        short: {
          kk: "Қоғамдық мониторинг",
          ru: "Общественный мониторинг",
          en: "Public monitoring",
        },
        statements: {
          none: {
            kk: "Есепті жылы мемлекеттік қызметтер көрсету сапасына қоғамдық мониторинг жүргізілген жоқ.",
            ru: "В отчетном году общественный мониторинг качества оказания государственных услуг не проводился.",
          },
        },
      },
    ],
  },
  {
    id: "5",
    heading: {
      kk: "Мемлекеттік қызметтер көрсетудің одан әрі тиімділігінің перспективалары және сапасына көрсетілетін қызметтерді алушылардың қанағаттануын арттыру",
      ru: "Перспективы дальнейшей эффективности и повышения удовлетворенности услугополучателей качеством оказания государственных услуг",
      en: "Prospects of further efficiency and of raising the satisfaction of service recipients with the quality of public services",
    },
    items: [
      {
        id: "5",
        clause: "F5",
        heading: {
          kk: "Мемлекеттік қызметтер көрсетудің одан әрі тиімділігінің перспективалары және сапасына көрсетілетін қызметтерді алушылардың қанағаттануын арттыру",
          ru: "Перспективы дальнейшей эффективности и повышения удовлетворенности услугополучателей качеством оказания государственных услуг",
          en: "Prospects of further efficiency and of raising the satisfaction of service recipients with the quality of public services",
        },
        short: { kk: "Перспективалар", ru: "Перспективы", en: "Prospects" },
        statements: {
          none: {
            kk: "Есепті жылдан кейінгі кезеңге іс-шаралар жоспарланған жоқ.",
            ru: "На период после отчетного года мероприятия не запланированы.",
          },
        },
      },
    ],
  },
] as const satisfies readonly SectionSpec[];

export type SectionId = (typeof sections)[number]["id"];

/** The 14 items that are filled in, in the order of the form. */
export const items = [
  ...sections[0].items,
  ...sections[1].items,
  ...sections[2].items,
  ...sections[3].items,
  ...sections[4].items,
] as const;

export type ItemId = (typeof items)[number]["id"];

/** What item 5 of the Rules asks for and the form has no item for: it opens section 1. */
export const directions = {
  id: "directions",
  clause: "R5",
  heading: {
    kk: "Мемлекеттік қызметтер көрсету мәселелері жөніндегі қызметтің негізгі бағыттары",
    ru: "Основные направления деятельности по вопросам оказания государственных услуг",
    en: "Main directions of the work on providing public services",
  },
  short: { kk: "Негізгі бағыттар", ru: "Основные направления", en: "Main directions" },
  statements: {},
} as const satisfies NarrativeSpec;

/** What item 5 of the Rules asks for and the form has no item for: it ends section 2. */
export const feedbackMechanism = {
  id: "feedback",
  clause: "R5",
  heading: {
    kk: "Көрсетілетін қызметті алушылармен кері байланыс тетігі",
    ru: "Механизм обратной связи с услугополучателями",
    en: "Feedback from service recipients",
  },
  short: { kk: "Кері байланыс", ru: "Обратная связь", en: "Feedback" },
  statements: {
    none: {
      kk: "Есепті жылы кері байланыс арналары арқылы жүгінулер түскен жоқ.",
      ru: "В отчетном году обращений по каналам обратной связи не поступало.",
    },
  },
} as const satisfies NarrativeSpec;

/** Everything that has a text of its own in the report, in the order in which it stands there. */
export const narratives = [
  directions,
  ...sections[0].items,
  ...sections[1].items,
  feedbackMechanism,
  ...sections[2].items,
  ...sections[3].items,
  ...sections[4].items,
] as const;

export type NarrativeId = (typeof narratives)[number]["id"];
