import type { RowValues } from "../../src/form";

const club = { kk: "Ауылдық клуб", ru: "Сельский клуб" };
const office = { kk: "Округ әкімінің аппараты", ru: "Аппарат акима округа" };
const villageSchool = { kk: "Ауыл мектебі", ru: "Сельская школа" };

export const complaints: readonly RowValues<"complaints">[] = [
  {
    number: "Ш-1",
    date: "2025-02-11",
    channel: "e-otinish",
    service: "90101001",
    cause: "delay",
    considered: "provider",
    answeredOn: "2025-02-17",
    outcome: "satisfied",
    justified: "yes",
    measures: {
      kk: "Анықтама берілді, маманға ескерту жасалды",
      ru: "Справка выдана, специалисту сделано замечание",
    },
  },
  {
    number: "Ш-2",
    date: "2025-04-03",
    channel: "reception",
    service: "90101002",
    cause: "access",
    considered: "provider",
    answeredOn: "2025-04-08",
    outcome: "partly",
    justified: "partly",
    measures: {
      kk: "Мал дәрігерінің қабылдау кестесі өзгертілді",
      ru: "Изменен график приема ветеринарного врача",
    },
  },
  {
    number: "Ш-3",
    date: "2025-06-18",
    channel: "paper",
    service: "90201002",
    cause: "extra-documents",
    considered: "provider",
    answeredOn: "2025-06-24",
    outcome: "explained",
    justified: "no",
  },
  {
    number: "Ш-4",
    date: "2025-09-09",
    channel: "contact-centre",
    service: "90101001",
    cause: "ethics",
    considered: "provider",
    answeredOn: "2025-09-15",
    outcome: "explained",
    justified: "no",
  },
  {
    number: "Ш-5",
    date: "2025-11-20",
    channel: "e-otinish",
    service: "90401001",
    cause: "refusal",
    considered: "provider",
    answeredOn: "2025-11-24",
    outcome: "redirected",
  },
];

export const events: readonly Required<Omit<RowValues<"events">, "url">>[] = [
  {
    date: "2025-02-26",
    type: "meeting",
    topic: {
      kk: "Округ әкімінің халық алдындағы есебі",
      ru: "Отчет акима округа перед населением",
    },
    place: club,
    participants: 96,
  },
  {
    date: "2025-04-16",
    type: "explanation",
    topic: {
      kk: "Мал паспортын рәсімдеу тәртібі",
      ru: "Порядок оформления паспорта животного",
    },
    place: club,
    participants: 41,
  },
  {
    date: "2025-08-21",
    type: "explanation",
    topic: {
      kk: "Оқушыларды тегін тасымалдауға өтініш беру",
      ru: "Подача заявления на бесплатный подвоз учащихся",
    },
    place: villageSchool,
    participants: 33,
  },
  {
    date: "2025-10-15",
    type: "open-day",
    topic: { kk: "Әкім аппаратында ашық есік күні", ru: "День открытых дверей в аппарате акима" },
    place: office,
    participants: 27,
  },
];

export const training: readonly Required<RowValues<"training">>[] = [
  {
    date: "2025-03-12",
    topic: {
      kk: "Мемлекеттік қызметтер туралы заңнама",
      ru: "Законодательство о государственных услугах",
    },
    form: "seminar",
    organiser: { kk: "Аудан әкімінің аппараты", ru: "Аппарат акима района" },
    planned: 2,
    trained: 2,
    accessibility: false,
  },
  {
    date: "2025-10-02",
    topic: {
      kk: "Мүгедектігі бар адамдармен қарым-қатынас жасау",
      ru: "Общение с лицами с инвалидностью",
    },
    form: "online",
    organiser: { kk: "Аудан әкімінің аппараты", ru: "Аппарат акима района" },
    planned: 2,
    trained: 2,
    accessibility: true,
  },
];

export const internalControl: readonly Required<RowValues<"internalControl">>[] = [
  {
    date: "2025-05-21",
    subject: { kk: "Шаруашылық анықтамаларын беру", ru: "Выдача хозяйственных справок" },
    planned: true,
    services: 2,
    applications: 60,
    violations: 2,
    violationsDelay: 1,
    violationsRefusal: 0,
    violationsDocuments: 1,
    violationsOther: 0,
    eliminated: 2,
    disciplined: 0,
    measures: {
      kk: "Маманға түсіндірілді, кемшіліктер жойылды",
      ru: "Специалисту даны разъяснения, недостатки устранены",
    },
  },
  {
    date: "2025-11-06",
    subject: { kk: "Әлеуметтік қызметтер", ru: "Социальные услуги" },
    planned: true,
    services: 4,
    applications: 45,
    violations: 1,
    violationsDelay: 1,
    violationsRefusal: 0,
    violationsDocuments: 0,
    violationsOther: 0,
    eliminated: 1,
    disciplined: 0,
    measures: {
      kk: "Мерзімдерді бақылау журналы енгізілді",
      ru: "Введен журнал контроля сроков",
    },
  },
];

export const monitoring: readonly Required<RowValues<"monitoring">>[] = [
  {
    kind: "survey",
    conductor: { kk: "Округ әкімінің аппараты", ru: "Аппарат акима округа" },
    start: "2025-09-08",
    end: "2025-09-26",
    method: { kk: "Қағаз сауалнама", ru: "Бумажная анкета" },
    services: 9,
    surveyed: 450,
    respondents: 412,
    satisfied: 371,
    partly: 25,
    dissatisfied: 11,
    noAnswer: 5,
    satisfaction: 90,
    score: 4.52,
    scaleMax: 5,
    satisfactionPrevious: 87.4,
    scorePrevious: 4.41,
  },
];
