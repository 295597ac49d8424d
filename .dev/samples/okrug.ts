import type { WriteOptions } from "hucre/xlsx";
import { complaints, events, internalControl, monitoring, training } from "./okrug-rows";
import { okrugServices } from "./okrug-services";
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
  speller,
  trainingColumns,
} from "./tables";

const dice = new Dice(9);
const services = okrugServices.map((draft) => serviceRow(draft, dice));
const channels = "Қайда көрсетілді";

const servicesSheet = officeSheet({
  name: "Қызметтер",
  titles: [
    "Қиялсай ауылдық округі әкімінің аппараты",
    "2025 жылы көрсетілген мемлекеттік қызметтер туралы мәлімет",
  ],
  accent: "E2EFDA",
  rows: services,
  total: "Жиыны",
  notes: ["31.12.2025 ж. жағдай бойынша"],
  columns: serviceColumns({
    language: "kk",
    headers: {
      number: ["Р/с №"],
      department: ["Кім жауапты"],
      code: ["Коды"],
      nameKk: ["Қызметтің атауы"],
      nameRu: ["Орысша атауы"],
      fee: ["Ақысы"],
      form: ["Нысаны"],
      automation: ["Автоматтандыру"],
      corporation: ["ХҚКО"],
      recipients: ["Алушы"],
      plan: ["Болжам"],
      byProvider: [channels, "Аппаратта"],
      byStateCorporation: [channels, "ХҚКО"],
      byPortal: [channels, "eGov"],
      bySubscriberDevice: [channels, "Телефон"],
      byOtherSystems: [channels, "Басқа жүйе"],
      byProactive: [channels, "Проактив"],
      provided: ["Барлығы"],
      previous: ["2024 жылы"],
      change: ["Өсім, %"],
      applications: ["Өтініш саны"],
      refused: ["Бас тарту"],
      withdrawn: ["Қайтарып алды"],
      inProgress: ["Қаралуда"],
      late: ["Кешіккені"],
      explanationKk: ["Түсіндірме"],
      explanationRu: ["Түсіндірме (орысша)"],
      feeBasisKk: ["Төлем негізі"],
      feeBasisRu: ["Төлем негізі (орысша)"],
      actKk: ["Қағидалар"],
      actRu: ["Қағидалар (орысша)"],
      actNumber: ["Бұйрық №"],
      actDate: ["Бұйрық күні"],
    },
    fee: speller("fee", "kk", { mixed: "ішінара ақылы" }),
    form: speller("service-form", "kk", { electronic: "эл.", both: "қағаз+эл." }),
    automation: speller("automation", "kk", { full: "толық", partial: "ішінара", none: "жоқ" }),
    recipients: speller("recipients", "kk", { individuals: "ЖТ", both: "ЖТ/ЗТ" }),
    corporation: (given) => (given ? "ХҚКО" : "жоқ"),
    textPlan: "",
  }),
});

const complaintsSheet = officeSheet({
  name: "Шағымдар",
  titles: ["Шағымдарды тіркеу журналы, 2025 жыл"],
  accent: "FCE4D6",
  rows: complaints,
  columns: complaintColumns({
    headers: {
      number: ["Р/с №"],
      registered: ["Тіркеу №"],
      date: ["Түскен күні"],
      channel: ["Қайдан түсті"],
      service: ["Қызмет коды"],
      serviceName: ["Қызмет"],
      cause: ["Шағым себебі"],
      considered: ["Кім қарады"],
      carriedOver: ["Өткен жылдан"],
      extendedOn: ["Ұзартылды"],
      notifiedOn: ["Хабарланды"],
      answeredOn: ["Жауап күні"],
      outcome: ["Нәтижесі"],
      justified: ["Негізді ме"],
      measuresKk: ["Не істелді"],
      measuresRu: ["Не істелді (орысша)"],
    },
    channel: speller("complaint-channel", "kk", {
      "e-otinish": "e-Өтініш",
      paper: "қағаз",
      reception: "жеке қабылдау",
      "contact-centre": "1414",
    }),
    cause: speller("complaint-cause", "kk", { delay: "кешіктіру", ethics: "дөрекілік" }),
    considered: speller("considered-by", "kk", { provider: "өзіміз" }),
    outcome: speller("complaint-outcome", "kk", {
      satisfied: "шешілді",
      partly: "ішінара шешілді",
      explained: "түсіндірілді",
      redirected: "жіберілді",
    }),
    justified: speller("justified", "kk", { yes: "иә", no: "жоқ" }),
    services: new Map(services.map(({ code, name }) => [code, name.kk ?? ""])),
  }),
});

const eventsSheet = officeSheet({
  name: "Жиындар",
  titles: ["Халықпен өткізілген іс-шаралар, 2025 жыл"],
  accent: "DDEBF7",
  rows: events,
  total: "Барлығы",
  columns: eventColumns({
    headers: {
      number: ["Р/с №"],
      date: ["Күні"],
      topicKk: ["Тақырыбы"],
      topicRu: ["Тақырыбы (орысша)"],
      type: ["Түрі"],
      placeKk: ["Орны"],
      placeRu: ["Орны (орысша)"],
      people: ["Қатысқан адам"],
      url: ["Сілтеме"],
    },
    type: speller("event-type", "kk", { explanation: "түсіндіру", meeting: "жиын" }),
  }),
});

const trainingSheet = officeSheet({
  name: "Оқу",
  titles: ["Мамандарды оқыту, 2025 жыл"],
  accent: "FFF2CC",
  rows: training,
  columns: trainingColumns({
    headers: {
      number: ["Р/с №"],
      topicKk: ["Тақырыбы"],
      topicRu: ["Тақырыбы (орысша)"],
      date: ["Күні"],
      form: ["Түрі"],
      organiserKk: ["Өткізген"],
      organiserRu: ["Өткізген (орысша)"],
      planned: ["Жоспар"],
      trained: ["Оқыды"],
      accessibility: ["Мүгедектігі бар адамдар туралы"],
    },
    form: speller("training-form", "kk", { online: "онлайн" }),
    yes: "иә",
    no: "жоқ",
  }),
});

const controlSheet = officeSheet({
  name: "Ішкі бақылау",
  titles: ["Ішкі бақылау, 2025 жыл"],
  accent: "EDEDED",
  rows: internalControl,
  columns: controlColumns({
    headers: {
      number: ["Р/с №"],
      date: ["Күні"],
      planned: ["Жоспарлы ма"],
      subjectKk: ["Не тексерілді"],
      subjectRu: ["Не тексерілді (орысша)"],
      services: ["Қызмет"],
      applications: ["Өтініш"],
      violations: ["Кемшіліктер", "Барлығы"],
      delay: ["Кемшіліктер", "Мерзім"],
      refusal: ["Кемшіліктер", "Бас тарту"],
      documents: ["Кемшіліктер", "Құжат"],
      other: ["Кемшіліктер", "Өзге"],
      eliminated: ["Түзетілді"],
      disciplined: ["Жазаланды"],
      measuresKk: ["Шара"],
      measuresRu: ["Шара (орысша)"],
    },
    planned: "иә",
    unplanned: "жоқ",
  }),
});

const monitoringSheet = officeSheet({
  name: "Сауалнама",
  titles: ["Тұрғындарға сауалнама, 2025 жыл"],
  accent: "D9E1F2",
  rows: monitoring,
  columns: monitoringColumns({
    headers: {
      number: ["Р/с №"],
      conductorKk: ["Кім жүргізді"],
      conductorRu: ["Кім жүргізді (орысша)"],
      kind: ["Түрі"],
      start: ["Басы"],
      end: ["Соңы"],
      methodKk: ["Қалай"],
      methodRu: ["Қалай (орысша)"],
      services: ["Қызмет саны"],
      surveyed: ["Таратылды"],
      respondents: ["Жауап берді"],
      satisfied: ["Жауаптар", "риза"],
      partly: ["Жауаптар", "ішінара"],
      dissatisfied: ["Жауаптар", "риза емес"],
      noAnswer: ["Жауаптар", "білмейді"],
      satisfaction: ["Ризалық, 2025"],
      satisfactionPrevious: ["Ризалық, 2024"],
      score: ["Балл, 2025"],
      scorePrevious: ["Балл, 2024"],
      scale: ["Шкала"],
    },
    kind: speller("monitoring-kind", "kk", { survey: "сауалнама" }),
  }),
});

const requisites = requisitesSheet("Деректемелер", "Қиялсай ауылдық округі әкімінің аппараты", [
  [
    "Атауы",
    "Қиялсай ауылдық округі әкімінің аппараты",
    "Аппарат акима Киялсайского сельского округа",
  ],
  ["БСН", "990140000106", "990140000106"],
  ["Мекенжайы", "Қиялсай ауылы, Ертегі көшесі, 3", "село Киялсай, улица Ертеги, 3"],
  ["Телефоны", "8 (71499) 2-10-03", "8 (71499) 2-10-03"],
]);

export const okrugBook: WriteOptions = {
  sheets: [
    servicesSheet,
    complaintsSheet,
    eventsSheet,
    trainingSheet,
    controlSheet,
    monitoringSheet,
    requisites,
  ],
  properties: {
    title: "Мемлекеттік қызметтер, 2025",
    creator: "Esep",
    created: new Date("2026-01-12T06:00:00Z"),
    modified: new Date("2026-01-12T06:00:00Z"),
  },
  defaultFont: { name: "Times New Roman", size: 11 },
};

export const okrugRows = { services, complaints };
