import type { WriteOptions } from "hucre/xlsx";
import { complaintRows } from "./complaints";
import { events, internalControl, monitoring, sources, training } from "./district-rows";
import { districtServices } from "./district-services";
import { Dice } from "./random";
import { requisitesSheet } from "./requisites";
import { serviceRow } from "./services";
import { officeSheet } from "./sheet";
import {
  complaintColumns,
  controlColumns,
  eventColumns,
  monitoringColumns,
  serviceColumns,
  sourceColumns,
  speller,
  trainingColumns,
} from "./tables";

const dice = new Dice(193);
const services = districtServices.map((draft) => serviceRow(draft, dice));
const complaints = complaintRows(
  {
    year: 2025,
    count: 400,
    carriedOver: 4,
    inProgress: 5,
    late: 4,
    extended: 6,
    prefix: "Ж",
    services: services.flatMap(({ code, provided }) =>
      provided < 900 ? [] : [[code, Math.sqrt(provided)] as const],
    ),
  },
  new Dice(25),
);

const ok = "Оказано через каналы / Арналар арқылы көрсетілді";

const servicesSheet = officeSheet({
  name: "Реестр услуг",
  titles: [
    "Көкарман ауданы әкімдігінің мемлекеттік көрсетілетін қызметтер тізілімі, 2025 жыл",
    "Реестр государственных услуг акимата Кокарманского района за 2025 год",
  ],
  accent: "DDEBF7",
  rows: services,
  total: "Жиыны / Итого",
  notes: ["Сведения отделов на 31.12.2025, сверено с аппаратом акима района"],
  columns: serviceColumns({
    language: "ru",
    headers: {
      number: ["№ р/с"],
      department: ["Бөлім / Отдел"],
      code: ["Код услуги"],
      nameKk: ["Қызметтің атауы"],
      nameRu: ["Наименование услуги"],
      fee: ["Платность"],
      form: ["Нысаны / Форма"],
      automation: ["Автоматизация"],
      corporation: ["ЦОН"],
      recipients: ["Получатели"],
      plan: ["План отдела"],
      byProvider: [ok, "Отдел"],
      byStateCorporation: [ok, "ЦОН"],
      byPortal: [ok, "eGov"],
      bySubscriberDevice: [ok, "eGov Mobile"],
      byOtherSystems: [ok, "Иные ИС"],
      byProactive: [ok, "Проактив"],
      provided: ["Барлығы / Всего"],
      previous: ["2024 жыл / 2024 год"],
      change: ["Өзгеріс, %"],
      applications: ["Заявлений поступило"],
      refused: ["Бас тартылды / Отказано"],
      withdrawn: ["Отозвано"],
      inProgress: ["В работе на 31.12"],
      late: ["С нарушением срока"],
      explanationKk: ["Өзгеріс себебі"],
      explanationRu: ["Причина изменения"],
      feeBasisKk: ["Төлем негізі"],
      feeBasisRu: ["Основание платы"],
      actKk: ["Қағидалардың атауы"],
      actRu: ["Наименование Правил"],
      actNumber: ["№ приказа"],
      actDate: ["Дата приказа"],
    },
    fee: speller("fee", "ru", { mixed: "частично платно" }),
    form: speller("service-form", "ru", {
      paper: "бум.",
      electronic: "эл.",
      both: "эл./бум.",
      proactive: "проакт.",
    }),
    automation: speller("automation", "ru", {
      full: "полностью",
      partial: "частично",
      none: "нет",
    }),
    recipients: speller("recipients", "ru", { individuals: "ФЛ", legal: "ЮЛ", both: "ФЛ/ЮЛ" }),
    corporation: (given) => (given ? "ЦОН" : "–"),
    textPlan: "90101002",
  }),
});

const complaintsSheet = officeSheet({
  name: "Журнал жалоб",
  titles: [
    "Мемлекеттік қызметтер көрсету мәселелері жөніндегі шағымдар журналы",
    "Журнал жалоб по вопросам оказания государственных услуг, 2025 год",
  ],
  accent: "FCE4D6",
  rows: complaints,
  columns: complaintColumns({
    headers: {
      number: ["№"],
      registered: ["Рег. номер"],
      date: ["Түскен күні"],
      channel: ["Откуда поступила"],
      service: ["Код услуги"],
      serviceName: ["Услуга"],
      cause: ["Себебі / Причина"],
      considered: ["Кем рассмотрена"],
      carriedOver: ["С 2024 года"],
      extendedOn: ["Срок продлен"],
      notifiedOn: ["Заявитель извещен"],
      answeredOn: ["Жауап күні / Дата ответа"],
      outcome: ["Результат"],
      justified: ["Негізді ме / Обоснована"],
      measuresKk: ["Қабылданған шаралар"],
      measuresRu: ["Принятые меры"],
    },
    channel: speller("complaint-channel", "ru", {
      "e-otinish": "e-Өтініш",
      paper: "канцелярия",
      reception: "прием граждан",
      "contact-centre": "1414",
      blog: "блог акима",
    }),
    cause: speller("complaint-cause", "ru", {
      delay: "срыв срока",
      refusal: "отказ",
      "extra-documents": "лишние справки",
      acceptance: "не приняли заявление",
      ethics: "грубость",
      fee: "плата",
      access: "очередь",
      other: "прочее",
    }),
    considered: speller("considered-by", "ru", {
      provider: "отдел",
      "authorised-body": "Агентство",
    }),
    outcome: speller("complaint-outcome", "ru", {
      satisfied: "решено положительно",
      partly: "частично",
      refused: "отказано",
      explained: "разъяснено",
      redirected: "перенаправлено",
      withdrawn: "отозвано",
    }),
    justified: speller("justified", "ru", { yes: "да", partly: "частично", no: "нет" }),
    services: new Map(services.map(({ code, name }) => [code, name.ru ?? ""])),
    textDate: "Ж-2025/137",
  }),
});

const eventsSheet = officeSheet({
  name: "Іс-шаралар",
  titles: ["2025 жылғы түсіндіру жұмыстары / Разъяснительная работа за 2025 год"],
  accent: "E2EFDA",
  rows: events,
  total: "Жиыны / Итого",
  columns: eventColumns({
    headers: {
      number: ["№"],
      date: ["Күні / Дата"],
      topicKk: ["Тақырыбы"],
      topicRu: ["Тема"],
      type: ["Түрі / Вид"],
      placeKk: ["Орны"],
      placeRu: ["Место"],
      people: ["Адам саны"],
      url: ["Ссылка"],
    },
    type: speller("event-type", "kk", { explanation: "түсіндіру", publication: "мақала" }),
  }),
});

const trainingSheet = officeSheet({
  name: "Обучение",
  titles: ["Қызметкерлерді оқыту, 2025 / Обучение работников, 2025"],
  accent: "FFF2CC",
  rows: training,
  total: "Итого",
  columns: trainingColumns({
    headers: {
      number: ["№"],
      topicKk: ["Тақырыбы"],
      topicRu: ["Тема"],
      date: ["Дата"],
      form: ["Форма"],
      organiserKk: ["Ұйымдастырушы"],
      organiserRu: ["Организатор"],
      planned: ["План, чел."],
      trained: ["Обучено, чел."],
      accessibility: ["Инклюзия"],
    },
    form: speller("training-form", "ru", {
      online: "дистанционно",
      course: "курсы",
      exam: "зачет",
    }),
    yes: "иә/да",
    no: "–",
  }),
});

const controlSheet = officeSheet({
  name: "Ішкі бақылау",
  titles: [
    "Мемлекеттік қызметтер көрсету сапасын ішкі бақылау, 2025 жыл",
    "Внутренний контроль за качеством оказания государственных услуг, 2025 год",
  ],
  accent: "EDEDED",
  rows: internalControl,
  total: "Жиыны",
  columns: controlColumns({
    headers: {
      number: ["№"],
      date: ["Күні"],
      planned: ["Вид проверки"],
      subjectKk: ["Тексерілген бөлім"],
      subjectRu: ["Проверенный отдел"],
      services: ["Услуг"],
      applications: ["Заявлений"],
      violations: ["Бұзушылықтар / Нарушения", "Всего"],
      delay: ["Бұзушылықтар / Нарушения", "Сроки"],
      refusal: ["Бұзушылықтар / Нарушения", "Отказы"],
      documents: ["Бұзушылықтар / Нарушения", "Документы"],
      other: ["Бұзушылықтар / Нарушения", "Иные"],
      eliminated: ["Жойылды"],
      disciplined: ["Наказано, чел."],
      measuresKk: ["Шаралар"],
      measuresRu: ["Меры"],
    },
    planned: "жоспарлы",
    unplanned: "жоспардан тыс",
  }),
});

const monitoringSheet = officeSheet({
  name: "Мониторинг",
  titles: ["Қоғамдық мониторинг және сауалнамалар / Общественный мониторинг и опросы, 2025"],
  accent: "D9E1F2",
  rows: monitoring,
  columns: monitoringColumns({
    headers: {
      number: ["№"],
      conductorKk: ["Кім жүргізді"],
      conductorRu: ["Кто проводил"],
      kind: ["Вид"],
      start: ["Басталды"],
      end: ["Аяқталды"],
      methodKk: ["Тәсілі"],
      methodRu: ["Способ"],
      services: ["Услуг охвачено"],
      surveyed: ["Анкет роздано"],
      respondents: ["Ответили"],
      satisfied: ["Ответы", "довольны"],
      partly: ["Ответы", "частично"],
      dissatisfied: ["Ответы", "не довольны"],
      noAnswer: ["Ответы", "нет ответа"],
      satisfaction: ["Қанағаттану, 2025"],
      satisfactionPrevious: ["Қанағаттану, 2024"],
      score: ["Балл, 2025"],
      scorePrevious: ["Балл, 2024"],
      scale: ["Шкала"],
    },
    kind: speller("monitoring-kind", "ru", {
      survey: "опрос",
      "state-social-order": "госсоцзаказ",
    }),
  }),
});

const sourcesSheet = officeSheet({
  name: "Источники",
  titles: ["Ақпарат көздерінің тізбесі / Перечень источников информации"],
  accent: "EDEDED",
  rows: sources,
  columns: sourceColumns({
    headers: {
      number: ["№"],
      nameKk: ["Атауы"],
      nameRu: ["Наименование"],
      kind: ["Вид"],
      ownerKk: ["Иесі"],
      ownerRu: ["Владелец"],
      date: ["Күні"],
      methodKk: ["Жинау тәсілі"],
      methodRu: ["Как собрано"],
      reference: ["Файл"],
      items: ["Пункты отчета"],
      verified: ["Сверено"],
    },
    kind: speller("source-kind", "ru", {
      statistics: "статистика",
      "efficiency-assessment": "оценка эффективности",
      "quality-control": "контроль качества",
      "internal-control": "внутренний контроль",
      "public-monitoring": "общественный мониторинг",
      survey: "опрос",
    }),
  }),
});

const requisites = requisitesSheet(
  "Реквизиты",
  "Көкарман ауданының әкімдігі / Акимат Кокарманского района",
  [
    ["Атауы / Наименование", "Көкарман ауданының әкімдігі", "Акимат Кокарманского района"],
    ["БСН / БИН", "990140000215", "990140000215"],
    ["Мекенжайы / Адрес", "Көкарман ауылы, Ойдан көшесі, 1", "село Кокарман, улица Ойдан, 1"],
    ["Телефон", "8 (71499) 2-00-01", "8 (71499) 2-00-01"],
  ],
);

export const districtBook: WriteOptions = {
  sheets: [
    requisites,
    servicesSheet,
    complaintsSheet,
    eventsSheet,
    trainingSheet,
    controlSheet,
    monitoringSheet,
    sourcesSheet,
  ],
  properties: {
    title: "Мемлекеттік қызметтер, 2025",
    creator: "Esep",
    created: new Date("2026-01-15T06:00:00Z"),
    modified: new Date("2026-01-15T06:00:00Z"),
  },
  defaultFont: { name: "Times New Roman", size: 11 },
};

export const districtRows = { services, complaints };
