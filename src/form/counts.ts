import type { Label } from "./language";
import type { services } from "./registers/services";

type ServiceColumn = (typeof services)["columns"][number]["id"];

/** How a line of item 1.2 follows from the rows of `services`; a flag is compared with `yes` or `no`. */
export type Derivation =
  | { readonly how: "rows" }
  | { readonly how: "where"; readonly column: ServiceColumn; readonly is: string }
  | { readonly how: "sum"; readonly column: ServiceColumn }
  | { readonly how: "distinct"; readonly column: ServiceColumn };

interface CountLineSpec {
  readonly id: string;
  /** `kinds` counts kinds of services or by-laws, `provided` counts acts of providing. */
  readonly of: "kinds" | "provided";
  readonly label: Label;
  readonly derive: Derivation;
}

/** The lines of item 1.2, in the order of its sub-paragraphs: formula, computation and CNT-07 come from here. */
export const countLines = [
  {
    id: "servicesTotal",
    of: "kinds",
    label: {
      kk: "Мемлекеттік көрсетілетін қызметтердің саны",
      ru: "Количество государственных услуг",
      en: "Number of public services",
    },
    derive: { how: "rows" },
  },
  {
    id: "servicesStateCorporation",
    of: "kinds",
    label: {
      kk: "«Азаматтарға арналған үкімет» мемлекеттік корпорациясы арқылы көрсетілетін мемлекеттік қызметтер саны",
      ru: "Количество государственных услуг, оказываемых через Государственную корпорацию «Правительство для граждан»",
      en: "Number of services provided through the State Corporation “Government for Citizens”",
    },
    derive: { how: "where", column: "stateCorporation", is: "yes" },
  },
  {
    id: "servicesFree",
    of: "kinds",
    label: {
      kk: "Тегін негізде көрсетілетін мемлекеттік қызметтердің саны",
      ru: "Количество государственных услуг, оказываемых на бесплатной основе",
      en: "Number of services provided free of charge",
    },
    derive: { how: "where", column: "fee", is: "free" },
  },
  {
    id: "servicesPaid",
    of: "kinds",
    label: {
      kk: "Ақылы негізде көрсетілетін мемлекеттік қызметтердің саны",
      ru: "Количество государственных услуг, оказываемых на платной основе",
      en: "Number of services provided for a fee",
    },
    derive: { how: "where", column: "fee", is: "paid" },
  },
  {
    id: "servicesMixed",
    of: "kinds",
    label: {
      kk: "Тегін және ақылы негізде көрсетілетін мемлекеттік қызметтердің саны",
      ru: "Количество государственных услуг, оказываемых на бесплатной и платной основе",
      en: "Number of services provided free of charge and for a fee",
    },
    derive: { how: "where", column: "fee", is: "mixed" },
  },
  {
    id: "servicesPaper",
    of: "kinds",
    label: {
      kk: "Қағаз нысанда көрсетілетін мемлекеттік қызметтердің саны",
      ru: "Количество государственных услуг, оказываемых в бумажной форме",
      en: "Number of services provided on paper",
    },
    derive: { how: "where", column: "form", is: "paper" },
  },
  {
    id: "servicesElectronic",
    of: "kinds",
    label: {
      kk: "Электрондық нысанда көрсетілетін мемлекеттік қызметтердің саны",
      ru: "Количество государственных услуг, оказываемых в электронной форме",
      en: "Number of services provided electronically",
    },
    derive: { how: "where", column: "form", is: "electronic" },
  },
  {
    id: "servicesBoth",
    of: "kinds",
    label: {
      kk: "Қағаз және электрондық нысанда көрсетілетін мемлекеттік қызметтердің саны",
      ru: "Количество государственных услуг, оказываемых в бумажной и электронной форме",
      en: "Number of services provided on paper and electronically",
    },
    derive: { how: "where", column: "form", is: "both" },
  },
  {
    id: "servicesProactive",
    of: "kinds",
    label: {
      kk: "Проактивті көрсетілетін мемлекеттік қызметтердің саны",
      ru: "Количество государственных услуг, оказываемых проактивно",
      en: "Number of services provided proactively",
    },
    derive: { how: "where", column: "form", is: "proactive" },
  },
  {
    id: "byLaws",
    of: "kinds",
    label: {
      kk: "Мемлекеттік қызметтерді көрсету тәртібін айқындайтын бекітілген заңға тәуелді нормативтік құқықтық актілердің саны",
      ru: "Количество утвержденных подзаконных нормативных правовых актов, определяющих порядок оказания государственных услуг",
      en: "Number of approved by-laws that set how public services are provided",
    },
    derive: { how: "distinct", column: "byLawNumber" },
  },
  {
    id: "providedTotal",
    of: "provided",
    label: {
      kk: "Барлығы көрсетілген мемлекеттік қызметтер",
      ru: "Всего оказано государственных услуг",
      en: "Public services provided, total",
    },
    derive: { how: "sum", column: "provided" },
  },
  {
    id: "byProvider",
    of: "provided",
    label: {
      kk: "Көрсетілетін қызметті беруші арқылы көрсетілді",
      ru: "Оказано через услугодателя",
      en: "Provided by the provider itself",
    },
    derive: { how: "sum", column: "byProvider" },
  },
  {
    id: "byStateCorporation",
    of: "provided",
    label: {
      kk: "Мемлекеттік корпорация арқылы көрсетілді",
      ru: "Оказано через Государственную корпорацию",
      en: "Provided through the State Corporation",
    },
    derive: { how: "sum", column: "byStateCorporation" },
  },
  {
    id: "byPortal",
    of: "provided",
    label: {
      kk: "«Электрондық үкіметтің» веб-порталы арқылы көрсетілді",
      ru: "Оказано через веб-портал «электронного правительства»",
      en: "Provided through the “e-government” portal",
    },
    derive: { how: "sum", column: "byPortal" },
  },
  {
    id: "bySubscriberDevice",
    of: "provided",
    label: {
      kk: "Абоненттік құрылғы арқылы көрсетілді",
      ru: "Оказано через абонентское устройство",
      en: "Provided through a subscriber device",
    },
    derive: { how: "sum", column: "bySubscriberDevice" },
  },
  {
    id: "byOtherSystems",
    of: "provided",
    label: {
      kk: "Өзге ақпараттандыру объектілері арқылы көрсетілді",
      ru: "Оказано через иные объекты информатизации",
      en: "Provided through other information systems",
    },
    derive: { how: "sum", column: "byOtherSystems" },
  },
  {
    id: "byProactive",
    of: "provided",
    label: {
      kk: "Проактивті көрсетілді",
      ru: "Оказано проактивно",
      en: "Provided proactively",
    },
    derive: { how: "sum", column: "byProactive" },
  },
] as const satisfies readonly CountLineSpec[];

export type CountLine = (typeof countLines)[number];
export type CountLineId = CountLine["id"];
