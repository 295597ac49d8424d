import type { RegisterSpec } from "../model";

/** Channels of Art. 18 of the Law; their sum is `provided`. */
export const services = {
  id: "services",
  item: "1.2",
  basis: "F1.2",
  label: {
    kk: "Мемлекеттік көрсетілетін қызметтер тізілімі",
    ru: "Реестр государственных услуг",
    en: "Register of public services",
  },
  hint: {
    kk: "Бір жол – мемлекеттік көрсетілетін қызметтің бір түрі. Қызмет түрлерінің санын көрсетілген қызметтердің санымен шатастырмаңыз.",
    ru: "Одна строка – один вид государственной услуги. Не путайте количество видов услуг с количеством оказанных услуг.",
    en: "One row is one kind of public service. Kinds of services are not services provided.",
  },
  key: "code",
  use: "published",
  columns: [
    {
      id: "code",
      kind: "code",
      digits: 8,
      label: { kk: "Қызмет коды", ru: "Код услуги", en: "Service code" },
      hint: {
        kk: "Тізілімдегі сегіз таңбалы код.",
        ru: "Восьмизначный код по реестру.",
        en: "Eight-digit code of the state register.",
      },
    },
    {
      id: "name",
      kind: "text2",
      label: { kk: "Қызметтің атауы", ru: "Наименование услуги", en: "Name of the service" },
    },
    {
      id: "byLaw",
      kind: "text2",
      label: {
        kk: "Заңға тәуелді актінің атауы",
        ru: "Наименование подзаконного акта",
        en: "Title of the by-law",
      },
      hint: {
        kk: "Қызмет көрсету тәртібін айқындайтын акт.",
        ru: "Акт, определяющий порядок оказания услуги.",
        en: "The act that sets how the service is provided.",
      },
    },
    {
      id: "byLawNumber",
      kind: "text",
      label: { kk: "Актінің нөмірі", ru: "Номер акта", en: "Number of the by-law" },
    },
    {
      id: "byLawDate",
      kind: "date",
      label: { kk: "Актінің күні", ru: "Дата акта", en: "Date of the by-law" },
    },
    {
      id: "fee",
      kind: "choice",
      choices: "fee",
      label: { kk: "Тегін немесе ақылы", ru: "Бесплатно или платно", en: "Free or paid" },
    },
    {
      id: "feeBasis",
      kind: "text2",
      label: { kk: "Төлем негізі", ru: "Основание платы", en: "Basis of the fee" },
      hint: {
        kk: "Ақылы немесе аралас қызмет үшін: мөлшері және оны белгілейтін акт.",
        ru: "Для платной или смешанной услуги: размер и акт, которым он установлен.",
        en: "For a paid or mixed service: the amount and the act that sets it.",
      },
    },
    {
      id: "form",
      kind: "choice",
      choices: "service-form",
      label: { kk: "Көрсету нысаны", ru: "Форма оказания", en: "Form of providing" },
    },
    {
      id: "automation",
      kind: "choice",
      choices: "automation",
      label: { kk: "Автоматтандыру", ru: "Автоматизация", en: "Automation" },
    },
    {
      id: "oneApplication",
      kind: "flag",
      label: {
        kk: "«Бір өтініш» қағидаты бойынша",
        ru: "По принципу «одного заявления»",
        en: "By “one application”",
      },
    },
    {
      id: "stateCorporation",
      kind: "flag",
      label: {
        kk: "Мемлекеттік корпорацияда қолжетімді",
        ru: "Доступна в Государственной корпорации",
        en: "Given through the State Corporation",
      },
    },
    {
      id: "recipients",
      kind: "choice",
      choices: "recipients",
      label: {
        kk: "Көрсетілетін қызметті алушылар",
        ru: "Услугополучатели",
        en: "Recipients",
      },
    },
    {
      id: "byProvider",
      kind: "count",
      label: {
        kk: "Көрсетілді: қызметті беруші арқылы",
        ru: "Оказано: через услугодателя",
        en: "Provided: by the provider",
      },
    },
    {
      id: "byStateCorporation",
      kind: "count",
      label: {
        kk: "Көрсетілді: Мемлекеттік корпорация арқылы",
        ru: "Оказано: через Государственную корпорацию",
        en: "Provided: State Corporation",
      },
    },
    {
      id: "byPortal",
      kind: "count",
      label: {
        kk: "Көрсетілді: веб-портал арқылы",
        ru: "Оказано: через веб-портал",
        en: "Provided: portal",
      },
    },
    {
      id: "bySubscriberDevice",
      kind: "count",
      label: {
        kk: "Көрсетілді: абоненттік құрылғы арқылы",
        ru: "Оказано: через абонентское устройство",
        en: "Provided: subscriber device",
      },
    },
    {
      id: "byOtherSystems",
      kind: "count",
      label: {
        kk: "Көрсетілді: өзге ақпараттандыру объектілері",
        ru: "Оказано: через иные объекты информатизации",
        en: "Provided: other information systems",
      },
    },
    {
      id: "byProactive",
      kind: "count",
      label: {
        kk: "Көрсетілді: проактивті",
        ru: "Оказано: проактивно",
        en: "Provided: proactively",
      },
    },
    {
      id: "provided",
      kind: "count",
      label: { kk: "Көрсетілді: барлығы", ru: "Оказано: всего", en: "Provided: total" },
      hint: {
        kk: "Арналар бойынша сандардың қосындысы.",
        ru: "Сумма по каналам.",
        en: "The sum of the channels.",
      },
    },
    {
      id: "applications",
      kind: "count",
      label: { kk: "Өтініштер", ru: "Заявления", en: "Applications" },
    },
    {
      id: "refused",
      kind: "count",
      label: { kk: "Бас тартылды", ru: "Отказано", en: "Refused" },
    },
    {
      id: "withdrawn",
      kind: "count",
      label: { kk: "Өтініш қайтарып алынды", ru: "Заявление отозвано", en: "Withdrawn" },
    },
    {
      id: "inProgress",
      kind: "count",
      label: { kk: "Қаралуда", ru: "На рассмотрении", en: "In progress" },
      hint: {
        kk: "Есепті жылдың соңында қаралып жатқан өтініштер.",
        ru: "Заявления, рассмотрение которых не завершено на конец отчетного года.",
        en: "Applications not finished at the end of the reporting year.",
      },
    },
    {
      id: "late",
      kind: "count",
      label: {
        kk: "Мерзімі бұзылып көрсетілді",
        ru: "Оказано с нарушением срока",
        en: "Provided late",
      },
    },
    {
      id: "providedPrevious",
      kind: "count",
      label: {
        kk: "Көрсетілді: өткен жылы",
        ru: "Оказано: в прошлом году",
        en: "Provided: year before",
      },
    },
    {
      id: "explanation",
      kind: "text2",
      label: {
        kk: "Күрт өзгерістің түсіндірмесі",
        ru: "Пояснение резкого изменения",
        en: "Explanation of a sharp change",
      },
    },
  ],
} as const satisfies RegisterSpec;
