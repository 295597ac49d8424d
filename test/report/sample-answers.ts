import type { Answers, RowValues } from "../../src/form";
import { answersOf, type Fields, type Rows } from "./answers-of";

/** An invented district: no such place, people or numbers. */
export const year = 2025;

const both = (kk: string, ru: string) => ({ kk, ru });

const providerFields: Fields = {
  "provider.kind": "district",
  "provider.reportYear": year,
  "provider.name": both(
    "«Қиялтау ауданы әкімінің аппараты» мемлекеттік мекемесі",
    "Государственное учреждение «Аппарат акима Выдуманного района»",
  ),
  "provider.shortName": both("Қиялтау ауданының әкімдігі", "Акимат Выдуманного района"),
  "provider.bin": "010140000004",
  "provider.kato": "990000000",
  "provider.address": both(
    "990000, Қиялтау ауылы, Ақжол көшесі, 1",
    "990000, село Выдуманное, улица Светлая, 1",
  ),
  "provider.headPosition": both("Аудан әкімі", "Аким района"),
  "provider.headName": both("Үлгі Сынақұлы", "Пример Образцов"),
  "provider.phone": "8 (00000) 0-00-00",
  "provider.email": "info@example.kz",
  "provider.website": "https://example.kz/district",
  "provider.portalPage": "https://example.kz/portal/district",
  "provider.workingHours": both(
    "Дүйсенбі – жұма, 09:00 – 18:30, үзіліс 13:00 – 14:30",
    "Понедельник – пятница, 09:00 – 18:30, перерыв 13:00 – 14:30",
  ),
  "provider.subordinates": 4,
  "provider.staff": 37,
  "provider.compiler": "Құрастырушы-жасырын",
  "provider.compilerPhone": "+7 700 000 00 00",
  "settings.topN": 10,
};

const serviceNames: readonly (readonly [string, string])[] = [
  [
    "Жер учаскесіне жеке меншік құқығына актілер ресімдеу және беру",
    "Оформление и выдача актов на право частной собственности на земельный участок",
  ],
  [
    "Мектепке дейінгі балалар ұйымдарына жіберу үшін мектеп жасына дейінгі балаларды кезекке қою",
    "Постановка на очередь детей дошкольного возраста для направления в детские дошкольные организации",
  ],
  ["Азаматтарға тұрғын үй көмегін тағайындау", "Назначение жилищной помощи гражданам"],
  ["Атаулы әлеуметтік көмек тағайындау", "Назначение адресной социальной помощи"],
  [
    "Мүгедектігі бар адамдарды санаторий-курорттық емдеумен қамтамасыз ету",
    "Обеспечение лиц с инвалидностью санаторно-курортным лечением",
  ],
  [
    "Жеке қосалқы шаруашылықтың болуы туралы анықтама беру",
    "Выдача справки о наличии личного подсобного хозяйства",
  ],
  [
    "Асыл тұқымды мал шаруашылығын дамытуды субсидиялау",
    "Субсидирование развития племенного животноводства",
  ],
  ["Сәулет-жоспарлау тапсырмасын беру", "Выдача архитектурно-планировочного задания"],
  [
    "Мемлекеттік тұрғын үй қорынан тұрғын үйге кезекке қою",
    "Постановка на учет нуждающихся в жилье из государственного жилищного фонда",
  ],
  [
    "Негізгі орта білім беретін ұйымдарға құжаттарды қабылдау және оқуға қабылдау",
    "Прием документов и зачисление в организации образования основного среднего образования",
  ],
  ["Ауыл шаруашылығы техникасын тіркеу", "Регистрация сельскохозяйственной техники"],
  ["Қоғамдық жұмыстарға жолдама беру", "Выдача направлений на общественные работы"],
];

const provided = [4210, 2874, 1933, 1520, 884, 640, 412, 377, 251, 96, 40, 3];
const fees = ["free", "free", "paid", "free", "mixed", "free"] as const;
const forms = ["both", "electronic", "paper", "proactive", "both", "electronic"] as const;

const services: readonly RowValues<"services">[] = serviceNames.map(([kk, ru], index) => {
  const total = provided[index] ?? 0;
  const portal = Math.floor(total * 0.45);
  const corporation = Math.floor(total * 0.35);
  return {
    code: `0010${String(1001 + index)}`,
    name: both(kk, ru),
    byLaw: both(`${kk} қағидалары`, `Правила: ${ru.toLowerCase()}`),
    byLawNumber: `${100 + Math.floor(index / 2)}-ТЖ`,
    byLawDate: "2020-03-12",
    fee: fees[index % fees.length]!,
    form: forms[index % forms.length]!,
    automation: index % 3 === 0 ? "full" : index % 3 === 1 ? "partial" : "none",
    oneApplication: false,
    stateCorporation: index % 2 === 0,
    recipients: index % 4 === 0 ? "both" : "individuals",
    byPortal: portal,
    byStateCorporation: corporation,
    byProvider: total - portal - corporation,
    provided: total,
    applications: total + 3,
    refused: 2,
    withdrawn: 1,
    inProgress: 0,
    late: 0,
    providedPrevious: Math.round(total * 0.9),
    ...(index === 2 && {
      explanation: both("көмек алушылар шеңбері кеңейтілді", "расширен круг получателей помощи"),
    }),
  };
});

const complaints: readonly RowValues<"complaints">[] = Array.from({ length: 24 }, (_, index) => ({
  number: `ЖТ-ЖАСЫРЫН-${index + 1}`,
  date: `2025-${String(1 + (index % 12)).padStart(2, "0")}-1${index % 3}`,
  channel: (["e-otinish", "paper", "reception", "contact-centre"] as const)[index % 4]!,
  service: `0010${String(1001 + (index % 5))}`,
  cause: (["delay", "refusal", "extra-documents", "ethics", "access"] as const)[index % 5]!,
  considered: index % 6 === 0 ? "authorised-body" : "provider",
  carriedOver: false,
  answeredOn: `2025-${String(1 + (index % 12)).padStart(2, "0")}-1${3 + (index % 4)}`,
  outcome: (["satisfied", "partly", "refused", "explained", "redirected", "withdrawn"] as const)[
    index % 6
  ]!,
  justified: (["yes", "partly", "no"] as const)[index % 3]!,
  ...(index % 3 === 0 && {
    measures: both("Қызметкерге ескерту жасалды", "Работнику сделано замечание"),
  }),
}));

const rows: Rows = {
  services,
  complaints,
  complaintsAnnex: [
    { service: "00101001", receivedPrevious: 6 },
    { service: "00101002", receivedPrevious: 5 },
    { service: "00101003", receivedPrevious: 9 },
  ],
  accessPoints: [
    {
      kind: "premises",
      name: both("Аппарат ғимараты", "Здание аппарата"),
      address: "https://example.kz/map",
      information: both("қызмет көрсету қағидалары мен үлгілер", "правила и образцы документов"),
      updates: 12,
    },
    {
      kind: "portal",
      name: both("«Электрондық үкіметтің» веб-порталы", "Веб-портал «электронного правительства»"),
      address: "https://example.kz",
      information: both("қызметтердің паспорттары", "паспорта услуг"),
      updates: 6,
    },
    {
      kind: "contact-centre",
      name: both("Бірыңғай байланыс орталығы", "Единый контакт-центр"),
      address: "1414",
      information: both("ауызша түсіндірме", "устные разъяснения"),
    },
  ],
  events: Array.from({ length: 8 }, (_, index) => ({
    date: `2025-0${index + 1}-2${index % 8}`,
    type: (["explanation", "seminar", "meeting", "open-day"] as const)[index % 4]!,
    topic: both(
      `Мемлекеттік қызметтерді электрондық нысанда алу тәртібі, ${index + 1}-кездесу`,
      `Порядок получения государственных услуг в электронной форме, встреча ${index + 1}`,
    ),
    place: both("Мәдениет үйі", "Дом культуры"),
    participants: 15 + index * 7,
    ...(index % 2 === 0 && { url: `https://example.kz/news/${1000 + index}` }),
  })),
  feedback: [
    {
      channel: "e-otinish",
      received: 120,
      answered: 118,
      inTime: 115,
      measures: both(
        "Кезек жойылды, ақпарат жаңартылды",
        "Устранена очередь, обновлена информация",
      ),
    },
    { channel: "contact-centre", received: 44, answered: 44, inTime: 44 },
    {
      channel: "box",
      received: 6,
      answered: 6,
      inTime: 6,
      measures: both("Орындықтар қосылды", "Добавлены места для ожидания"),
    },
  ],
  improvements: [
    {
      service: "00101001",
      kind: "automation",
      description: both(
        "Өтінішті толық электрондық өңдеу енгізілді",
        "Внедрена полностью электронная обработка заявления",
      ),
      date: "2025-05-15",
      daysBefore: 15,
      daysAfter: 5,
      documentsBefore: 6,
      documentsAfter: 2,
      stepsBefore: 8,
      stepsAfter: 3,
      status: "done",
    },
    {
      service: "00101004",
      kind: "proactive",
      description: both(
        "Қызмет проактивті форматта көрсетіледі",
        "Услуга оказывается в проактивном формате",
      ),
      date: "2025-09-01",
      daysBefore: 7,
      daysAfter: 1,
      documentsBefore: 4,
      documentsAfter: 0,
      stepsBefore: 5,
      stepsAfter: 1,
      status: "done",
    },
    {
      service: "00101008",
      kind: "optimisation",
      description: both("Құжаттар тізбесін қысқарту", "Сокращение перечня документов"),
      date: "2026-03-01",
      documentsBefore: 5,
      status: "planned",
    },
  ],
  training: [
    {
      date: "2025-02-20",
      topic: both("Мемлекеттік қызметтер көрсету әдебі", "Этика оказания государственных услуг"),
      form: "seminar",
      organiser: both("Облыс әкімдігі", "Акимат области"),
      planned: 30,
      trained: 28,
      accessibility: false,
    },
    {
      date: "2025-06-11",
      topic: both("Мүгедектігі бар адамдармен қарым-қатынас", "Общение с лицами с инвалидностью"),
      form: "online",
      organiser: both("Оқу орталығы", "Учебный центр"),
      planned: 20,
      trained: 22,
      accessibility: true,
    },
  ],
  internalControl: [
    {
      date: "2025-03-14",
      subject: both(
        "Тұрғын үй көмегін тағайындау мерзімдерінің сақталуы",
        "Соблюдение сроков назначения жилищной помощи",
      ),
      planned: true,
      services: 3,
      applications: 210,
      violations: 4,
      violationsDelay: 2,
      violationsRefusal: 1,
      violationsDocuments: 1,
      violationsOther: 0,
      eliminated: 4,
      disciplined: 1,
      measures: both(
        "Жауаптылармен түсіндіру жұмысы жүргізілді",
        "С ответственными проведена разъяснительная работа",
      ),
    },
    {
      date: "2025-10-02",
      subject: both("Өтініштерді қабылдау тәртібі", "Порядок приема заявлений"),
      planned: false,
      services: 2,
      applications: 95,
      violations: 1,
      violationsDelay: 0,
      violationsRefusal: 0,
      violationsDocuments: 0,
      violationsOther: 1,
      eliminated: 1,
      disciplined: 0,
    },
  ],
  externalControl: [
    {
      date: "2025-11-20",
      body: both(
        "Уәкілетті органның облыстық департаменті",
        "Областной департамент уполномоченного органа",
      ),
      kind: "preventive",
      planned: true,
      actNumber: "17",
      actDate: "2025-11-28",
      violations: 2,
      eliminated: 2,
      orders: 1,
      disciplined: 1,
      fines: 1,
      finesAmount: 78640,
      executed: "yes",
      note: both("мерзімінде орындалды", "исполнено в срок"),
    },
  ],
  monitoring: [
    {
      kind: "public-monitoring",
      conductor: both("«Ашық пікір» қоғамдық қоры", "Общественный фонд «Открытое мнение»"),
      start: "2025-04-01",
      end: "2025-05-20",
      method: both("жеке сұхбат", "личный опрос"),
      services: 8,
      surveyed: 320,
      respondents: 300,
      satisfied: 243,
      partly: 39,
      dissatisfied: 12,
      noAnswer: 6,
      satisfaction: 81,
      score: 4.32,
      scaleMax: 5,
      satisfactionPrevious: 78.5,
      scorePrevious: 4.2,
    },
    {
      kind: "survey",
      conductor: both("Аудан әкімінің аппараты", "Аппарат акима района"),
      start: "2025-10-01",
      end: "2025-10-15",
      method: both("онлайн-сауалнама", "онлайн-анкета"),
      services: 12,
      surveyed: 150,
      respondents: 141,
      satisfied: 120,
      partly: 15,
      dissatisfied: 4,
      noAnswer: 2,
      satisfaction: 85.1,
      score: 4.51,
      satisfactionPrevious: 83.9,
      scorePrevious: 4.47,
    },
  ],
  recommendations: [
    {
      monitoring: "«Ашық пікір» қоғамдық қоры",
      text: both("Күту залында орындық санын көбейту", "Увеличить число мест в зале ожидания"),
      measure: both("Он орындық сатып алынды", "Приобретено десять кресел"),
      status: "done",
      date: "2025-07-01",
    },
    {
      monitoring: "Общественный фонд «Открытое мнение»",
      text: both("Ақпараттық стендтерді жаңарту", "Обновить информационные стенды"),
      measure: both("Стендтер әзірленуде", "Стенды изготавливаются"),
      status: "in-progress",
    },
  ],
  plans: [
    {
      measure: both(
        "Тағы үш қызметті электрондық нысанға көшіру",
        "Перевести еще три услуги в электронную форму",
      ),
      deadline: "2026-12-01",
      responsible: both("Цифрландыру бөлімі", "Отдел цифровизации"),
      result: both("электрондық қызметтер үлесі өседі", "рост доли электронных услуг"),
      indicator: "Электрондық қызметтердің үлесі",
    },
    {
      measure: both("Кезекті басқару жүйесін орнату", "Установить систему управления очередью"),
      deadline: "2026-06-01",
      responsible: both("Аппарат басшысы", "Руководитель аппарата"),
      result: both("күту уақыты қысқарады", "сокращение времени ожидания"),
    },
  ],
  indicators: [
    {
      document: both("Ауданды дамыту жоспары", "План развития района"),
      name: both("Электрондық қызметтердің үлесі", "Доля электронных услуг"),
      unit: both("пайыз", "процент"),
      plan: 80,
      fact: 83.5,
      factPrevious: 74,
    },
    {
      document: both("Ауданды дамыту жоспары", "План развития района"),
      name: both("Қызмет алушылардың қанағаттануы", "Удовлетворенность услугополучателей"),
      unit: both("пайыз", "процент"),
      plan: 85,
      fact: 81,
      factPrevious: 78.5,
      explanation: both("күту уақыты ұзақ", "долгое ожидание"),
    },
  ],
  sources: [
    {
      kind: "statistics",
      name: both(
        "Мемлекеттік қызметтердің есептік деректері",
        "Учетные данные о государственных услугах",
      ),
      owner: both("Аудан әкімінің аппараты", "Аппарат акима района"),
      date: "2026-01-20",
      method: both("ақпараттық жүйеден алынды", "выгрузка из информационной системы"),
      reference: "C:\\Users\\kupiya\\Documents\\uchet.xlsx",
      items: "1.2; 1.3",
      verified: true,
      verifiedBy: "Тексеруші-жасырын",
    },
    {
      kind: "public-monitoring",
      name: both("Қоғамдық мониторинг қорытындысы", "Заключение общественного мониторинга"),
      owner: both("«Ашық пікір» қоғамдық қоры", "Общественный фонд «Открытое мнение»"),
      date: "2025-06-05",
      method: both("сұхбат", "опрос"),
      reference: "https://example.kz/monitoring",
      items: "4.4",
      verified: true,
    },
  ],
  publications: [
    {
      place: "site",
      name: both("Жасырын жарияланым", "Скрытая публикация"),
      url: "https://example.kz/hidden",
      date: "2026-04-01",
    },
  ],
  narratives: [
    {
      item: "directions",
      text: both(
        "Есепті жылы аудан әкімінің аппараты мемлекеттік қызметтердің қолжетімділігін арттыруды және электрондық нысанға көшіруді негізгі бағыт етіп алды.\nҚызметкерлердің біліктілігін арттыруға ерекше көңіл бөлінді.",
        "В отчетном году основными направлениями работы аппарата акима района были повышение доступности государственных услуг и их перевод в электронную форму.\nОсобое внимание уделено повышению квалификации работников.",
      ),
    },
    { item: "2.2", statement: "no-power" },
    { item: "3.3", statement: "no-power" },
    {
      item: "4.3",
      text: both(
        "Уәкілетті органның нұсқамасы мерзімінде орындалды.",
        "Предписание уполномоченного органа исполнено в срок.",
      ),
    },
  ],
  acceptances: [
    {
      code: "CMP-03",
      sheet: "Жасырын парақ",
      address: "A1",
      value: "1",
      reason: "жасырын негіздеме",
      by: "Жасырын қызметкер",
      date: "2026-02-02",
    },
  ],
  links: [
    { register: "services", name: "esep_link_services", sheet: "Жасырын парақ", range: "A1:B2" },
  ],
};

const previousOf = {
  "counts.servicesTotal.previous": 11,
  "counts.servicesStateCorporation.previous": 5,
  "counts.servicesFree.previous": 7,
  "counts.servicesPaid.previous": 2,
  "counts.servicesMixed.previous": 2,
  "counts.servicesPaper.previous": 2,
  "counts.servicesElectronic.previous": 3,
  "counts.servicesBoth.previous": 4,
  "counts.servicesProactive.previous": 2,
  "counts.byLaws.previous": 6,
  "counts.providedTotal.previous": 11916,
  "counts.byProvider.previous": 3000,
  "counts.byStateCorporation.previous": 4600,
  "counts.byPortal.previous": 4316,
  "counts.servicesTotal.source": "Мемлекеттік қызметтердің есептік деректері",
} as const satisfies Fields;

export const sampleAnswers: Answers = answersOf({ ...providerFields, ...previousOf }, rows);

/** The same body with as little as it may have. */
export const bareAnswers: Answers = answersOf(
  {
    "provider.kind": "rural-okrug-akim",
    "provider.reportYear": year,
    "provider.name": both(
      "«Ойдан ауылдық округі әкімінің аппараты» мемлекеттік мекемесі",
      "Государственное учреждение «Аппарат акима Вымышленного сельского округа»",
    ),
  },
  {
    narratives: [
      { item: "4.1", statement: "none" },
      { item: "2.1", text: { kk: "Тек қазақша мәтін." } },
    ],
  },
);

export const sampleFields = { ...providerFields, ...previousOf };
export const sampleRows = rows;
