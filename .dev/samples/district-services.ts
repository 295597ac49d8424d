import type { Text2 } from "../../src/form";
import type { Act, ServiceDraft } from "./services";

const departments = {
  education: { kk: "Білім бөлімі", ru: "Отдел образования" },
  social: {
    kk: "Жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
    ru: "Отдел занятости и социальных программ",
  },
  land: { kk: "Жер қатынастары бөлімі", ru: "Отдел земельных отношений" },
  architecture: {
    kk: "Сәулет және құрылыс бөлімі",
    ru: "Отдел архитектуры и строительства",
  },
  agriculture: { kk: "Ауыл шаруашылығы бөлімі", ru: "Отдел сельского хозяйства" },
  housing: { kk: "Тұрғын үй бөлімі", ru: "Отдел жилищных отношений" },
  roads: {
    kk: "Жолаушылар көлігі және автомобиль жолдары бөлімі",
    ru: "Отдел пассажирского транспорта и автомобильных дорог",
  },
  business: { kk: "Кәсіпкерлік бөлімі", ru: "Отдел предпринимательства" },
  sport: { kk: "Дене шынықтыру және спорт бөлімі", ru: "Отдел физической культуры и спорта" },
  culture: { kk: "Мәдениет бөлімі", ru: "Отдел культуры" },
  archive: { kk: "Аудандық архив", ru: "Районный архив" },
} as const satisfies Record<string, Text2>;

const rules = (kk: string, ru: string): Text2 => ({
  kk: `${kk} мемлекеттік қызметтер көрсету қағидалары`,
  ru: `Правила оказания государственных услуг ${ru}`,
});

const acts = {
  preschool: {
    title: rules("Мектепке дейінгі білім беру саласында", "в сфере дошкольного образования"),
    number: "9001/НҚ",
    date: "2020-06-19",
  },
  school: {
    title: rules("Орта білім беру саласында", "в сфере среднего образования"),
    number: "9002/НҚ",
    date: "2020-10-12",
  },
  children: {
    title: rules("Отбасы және балалар саласында", "в сфере семьи и детей"),
    number: "9003/НҚ",
    date: "2020-04-24",
  },
  employment: {
    title: rules("Жұмыспен қамту саласында", "в сфере занятости населения"),
    number: "9004/НҚ",
    date: "2023-06-30",
  },
  socialAid: {
    title: rules("Әлеуметтік көмек көрсету саласында", "в сфере социальной помощи"),
    number: "9005/НҚ",
    date: "2023-06-30",
  },
  disability: {
    title: rules(
      "Мүгедектігі бар адамдарды қолдау саласында",
      "в сфере поддержки лиц с инвалидностью",
    ),
    number: "9006/НҚ",
    date: "2023-06-22",
  },
  land: {
    title: rules("Жер қатынастары саласында", "в сфере земельных отношений"),
    number: "9007/НҚ",
    date: "2020-10-01",
  },
  cadastre: {
    title: rules(
      "Мемлекеттік жер кадастры саласында",
      "в сфере государственного земельного кадастра",
    ),
    number: "9008/НҚ",
    date: "2020-10-01",
  },
  architecture: {
    title: rules("Сәулет және қала құрылысы саласында", "в сфере архитектуры и градостроительства"),
    number: "9009/НҚ",
    date: "2021-03-16",
  },
  livestock: {
    title: rules("Мал шаруашылығы саласында", "в сфере животноводства"),
    number: "9010/НҚ",
    date: "2019-03-15",
  },
  crops: {
    title: rules("Өсімдік шаруашылығы саласында", "в сфере растениеводства"),
    number: "9011/НҚ",
    date: "2020-03-30",
  },
  veterinary: {
    title: rules("Ветеринария саласында", "в сфере ветеринарии"),
    number: "9012/НҚ",
    date: "2020-09-28",
  },
  housing: {
    title: rules("Тұрғын үй қатынастары саласында", "в сфере жилищных отношений"),
    number: "9013/НҚ",
    date: "2021-04-29",
  },
  transport: {
    title: rules("Автомобиль көлігі саласында", "в сфере автомобильного транспорта"),
    number: "9014/НҚ",
    date: "2020-04-24",
  },
  business: {
    title: rules("Кәсіпкерлікті қолдау саласында", "в сфере поддержки предпринимательства"),
    number: "9015/НҚ",
    date: "2020-07-14",
  },
  sport: {
    title: rules("Дене шынықтыру және спорт саласында", "в сфере физической культуры и спорта"),
    number: "9016/НҚ",
    date: "2020-05-20",
  },
  culture: {
    title: rules("Мәдениет саласында", "в сфере культуры"),
    number: "9017/НҚ",
    date: "2020-05-28",
  },
  archive: {
    title: rules("Архив ісі саласында", "в сфере архивного дела"),
    number: "9018/НҚ",
    date: "2020-09-23",
  },
} as const satisfies Record<string, Act>;

type Marks = "free" | "paid" | "mixed";
type Form = "paper" | "electronic" | "both" | "proactive";

interface Line {
  readonly name: Text2;
  readonly form: Form;
  readonly volume: number;
  readonly fee?: Marks;
  /** In the State Corporation as well. */
  readonly corporation?: true;
  readonly recipients?: ServiceDraft["recipients"];
  readonly changed?: ServiceDraft["changed"];
}

const groups: readonly {
  readonly department: Text2;
  readonly act: Act;
  readonly lines: readonly Line[];
}[] = [
  {
    department: departments.education,
    act: acts.preschool,
    lines: [
      {
        name: {
          kk: "Мектепке дейінгі ұйымға жіберу үшін балаларды кезекке қою",
          ru: "Постановка детей на очередь для направления в дошкольную организацию",
        },
        form: "electronic",
        volume: 3100,
        corporation: true,
      },
      {
        name: {
          kk: "Мектепке дейінгі ұйымға құжаттар қабылдау және балаларды қабылдау",
          ru: "Прием документов и зачисление детей в дошкольную организацию",
        },
        form: "both",
        volume: 1450,
      },
    ],
  },
  {
    department: departments.education,
    act: acts.school,
    lines: [
      {
        name: {
          kk: "Жалпы білім беретін ұйымға құжаттар қабылдау және оқуға қабылдау",
          ru: "Прием документов и зачисление в организацию общего образования",
        },
        form: "both",
        volume: 4200,
        corporation: true,
      },
      {
        name: {
          kk: "Білім беру ұйымдары арасында оқушыларды ауыстыру",
          ru: "Перевод учащихся между организациями общего образования",
        },
        form: "both",
        volume: 1900,
      },
      {
        name: {
          kk: "Негізгі орта және жалпы орта білім туралы құжаттың телнұсқасын беру",
          ru: "Выдача дубликата документа об основном среднем и общем среднем образовании",
        },
        form: "both",
        volume: 180,
        corporation: true,
      },
      {
        name: {
          kk: "Үйде жеке тегін оқытуды ұйымдастыру үшін құжаттар қабылдау",
          ru: "Прием документов для организации индивидуального бесплатного обучения на дому",
        },
        form: "both",
        volume: 74,
      },
      {
        name: {
          kk: "Мүмкіндігі шектеулі балаларды түзету ұйымына қабылдау",
          ru: "Зачисление детей с ограниченными возможностями в коррекционную организацию",
        },
        form: "paper",
        volume: 58,
      },
      {
        name: {
          kk: "Педагогтерді аттестаттаудан өткізуге өтініштер қабылдау",
          ru: "Прием заявлений на прохождение аттестации педагогов",
        },
        form: "electronic",
        volume: 620,
      },
      {
        name: {
          kk: "Лагерьлерде балалардың демалуы үшін жолдама беру",
          ru: "Предоставление отдыха детям в загородных и пришкольных лагерях",
        },
        form: "both",
        volume: 840,
        fee: "mixed",
      },
      {
        name: {
          kk: "Шалғайдағы елді мекендерде тұратын балаларды тегін тасымалдау",
          ru: "Предоставление бесплатного подвоза детям, проживающим в отдаленных населенных пунктах",
        },
        form: "paper",
        volume: 310,
      },
      {
        name: {
          kk: "Жекелеген санаттағы оқушыларды тегін тамақтандыру",
          ru: "Предоставление бесплатного питания отдельным категориям обучающихся",
        },
        form: "proactive",
        volume: 1700,
      },
    ],
  },
  {
    department: departments.education,
    act: acts.children,
    lines: [
      {
        name: {
          kk: "Қорғаншылық немесе қамқоршылық белгілеу жөнінде анықтама беру",
          ru: "Выдача справки по опеке и попечительству",
        },
        form: "electronic",
        volume: 260,
        corporation: true,
      },
      {
        name: {
          kk: "Жетім балаға қамқоршылық немесе қорғаншылық белгілеу",
          ru: "Установление опеки или попечительства над ребенком-сиротой",
        },
        form: "both",
        volume: 41,
        corporation: true,
      },
      {
        name: {
          kk: "Кәмелетке толмағандардың мүлкіне билік ету үшін анықтама беру",
          ru: "Выдача справки для распоряжения имуществом несовершеннолетних",
        },
        form: "electronic",
        volume: 530,
        corporation: true,
      },
      {
        name: {
          kk: "Қорғаншыларға баланы асырап-бағуға жәрдемақы тағайындау",
          ru: "Назначение выплаты пособия опекунам на содержание ребенка",
        },
        form: "proactive",
        volume: 96,
      },
      {
        name: {
          kk: "Баланы патронаттық тәрбиеге беру",
          ru: "Передача ребенка на патронатное воспитание",
        },
        form: "both",
        volume: 12,
        corporation: true,
      },
      {
        name: {
          kk: "Баланы асырап алуға тілек білдірген адамдарды есепке қою",
          ru: "Постановка на учет лиц, желающих усыновить ребенка",
        },
        form: "both",
        volume: 17,
      },
      {
        name: {
          kk: "Баланы асырап алуға байланысты біржолғы ақшалай төлемді тағайындау",
          ru: "Назначение единовременной денежной выплаты в связи с усыновлением ребенка",
        },
        form: "proactive",
        volume: 14,
      },
    ],
  },
  {
    department: departments.social,
    act: acts.employment,
    lines: [
      {
        name: {
          kk: "Жұмыс іздеп жүрген адамды тіркеу",
          ru: "Регистрация лица, ищущего работу",
        },
        form: "electronic",
        volume: 3900,
        corporation: true,
      },
      {
        name: {
          kk: "Жұмыссыз адам ретінде тіркеу туралы анықтама беру",
          ru: "Выдача справки о регистрации в качестве безработного",
        },
        form: "electronic",
        volume: 2750,
        corporation: true,
      },
      {
        name: {
          kk: "Жұмыспен қамтуға жәрдемдесу шараларына қатысуға жолдама беру",
          ru: "Выдача направления на участие в мерах содействия занятости",
        },
        form: "both",
        volume: 1320,
      },
      {
        name: {
          kk: "Қандас мәртебесін беру немесе ұзарту",
          ru: "Присвоение или продление статуса кандаса",
        },
        form: "both",
        volume: 66,
        corporation: true,
      },
      {
        name: {
          kk: "Жаңа бизнес-идеяларды іске асыруға гранттар беру",
          ru: "Предоставление грантов на реализацию новых бизнес-идей",
        },
        form: "electronic",
        volume: 145,
        changed: {
          previous: 88,
          why: {
            kk: "2025 жылы гранттарға бөлінген қаржы ұлғайтылды",
            ru: "В 2025 году увеличены средства, выделенные на гранты",
          },
        },
      },
      {
        name: {
          kk: "Еңбек мобильділігі бойынша қоныс аударушыларды қолдау",
          ru: "Поддержка переселенцев по мобильности трудовых ресурсов",
        },
        form: "paper",
        volume: 38,
      },
    ],
  },
  {
    department: departments.social,
    act: acts.socialAid,
    lines: [
      {
        name: {
          kk: "Мемлекеттік атаулы әлеуметтік көмек тағайындау",
          ru: "Назначение государственной адресной социальной помощи",
        },
        form: "both",
        volume: 2100,
        corporation: true,
      },
      {
        name: {
          kk: "Тұрғын үй көмегін тағайындау",
          ru: "Назначение жилищной помощи",
        },
        form: "electronic",
        volume: 480,
        corporation: true,
      },
      {
        name: {
          kk: "Жергілікті өкілді органның шешімі бойынша әлеуметтік көмек тағайындау",
          ru: "Назначение социальной помощи по решению местного представительного органа",
        },
        form: "both",
        volume: 1650,
      },
      {
        name: {
          kk: "Ауылда тұратын мамандарға отын сатып алуға әлеуметтік көмек тағайындау",
          ru: "Назначение социальной помощи на приобретение топлива специалистам села",
        },
        form: "both",
        volume: 910,
        corporation: true,
      },
      {
        name: {
          kk: "Ауылға келген мамандарға көтерме жәрдемақы мен бюджеттік кредит беру",
          ru: "Предоставление подъемного пособия и бюджетного кредита специалистам, прибывшим в село",
        },
        form: "electronic",
        volume: 118,
      },
      {
        name: {
          kk: "Атаулы көмек алушыға тиесілігін растайтын анықтама беру",
          ru: "Выдача справки о принадлежности к получателям адресной помощи",
        },
        form: "electronic",
        volume: 1880,
        corporation: true,
      },
    ],
  },
  {
    department: departments.social,
    act: acts.disability,
    lines: [
      {
        name: {
          kk: "Протездік-ортопедиялық көмек ұсынуға құжаттар ресімдеу",
          ru: "Оформление документов на обеспечение протезно-ортопедической помощью",
        },
        form: "both",
        volume: 77,
        corporation: true,
      },
      {
        name: {
          kk: "Техникалық көмекші құралдармен қамтамасыз етуге құжаттар ресімдеу",
          ru: "Оформление документов на обеспечение техническими вспомогательными средствами",
        },
        form: "both",
        volume: 240,
        corporation: true,
      },
      {
        name: {
          kk: "Жеке көмекшінің қызметімен қамтамасыз етуге құжаттар ресімдеу",
          ru: "Оформление документов на услуги индивидуального помощника",
        },
        form: "both",
        volume: 92,
        corporation: true,
      },
      {
        name: {
          kk: "Ымдау тілі маманының қызметіне құжаттар ресімдеу",
          ru: "Оформление документов на услуги специалиста жестового языка",
        },
        form: "both",
        volume: 31,
        corporation: true,
      },
      {
        name: {
          kk: "Санаторийлік-курорттық емделуге құжаттар ресімдеу",
          ru: "Оформление документов на санаторно-курортное лечение",
        },
        form: "both",
        volume: 205,
        corporation: true,
      },
      {
        name: {
          kk: "Үйде күтім көрсету жағдайында арнаулы әлеуметтік қызметтерге құжаттар ресімдеу",
          ru: "Оформление документов на специальные социальные услуги на дому",
        },
        form: "both",
        volume: 134,
      },
      {
        name: {
          kk: "Үйде оқитын мүгедектігі бар балаларға материалдық қамсыздандыру тағайындау",
          ru: "Назначение материального обеспечения детям с инвалидностью, обучающимся на дому",
        },
        form: "proactive",
        volume: 63,
      },
    ],
  },
  {
    department: departments.land,
    act: acts.land,
    lines: [
      {
        name: {
          kk: "Жеке тұрғын үй салу үшін жер учаскесін алуға кезекке қою",
          ru: "Постановка на очередь на получение участка для индивидуального жилья",
        },
        form: "electronic",
        volume: 1260,
        corporation: true,
      },
      {
        name: {
          kk: "Жер учаскесін мемлекет меншігінен сатып алу",
          ru: "Приобретение прав на земельные участки из государственной собственности",
        },
        form: "electronic",
        volume: 540,
        fee: "paid",
        recipients: "both",
      },
      {
        name: {
          kk: "Жер учаскесінің нысаналы мақсатын өзгерту",
          ru: "Изменение целевого назначения земельного участка",
        },
        form: "electronic",
        volume: 172,
        recipients: "both",
        corporation: true,
      },
      {
        name: {
          kk: "Жер учаскесін пайдалануға рұқсат беру",
          ru: "Выдача разрешения на использование земельного участка",
        },
        form: "electronic",
        volume: 88,
        recipients: "both",
      },
      {
        name: {
          kk: "Жер учаскелерін қалыптастыру жөніндегі жерге орналастыру жобаларын бекіту",
          ru: "Утверждение землеустроительных проектов по формированию земельных участков",
        },
        form: "electronic",
        volume: 690,
        recipients: "both",
      },
    ],
  },
  {
    department: departments.land,
    act: acts.cadastre,
    lines: [
      {
        name: {
          kk: "Жер учаскесінің кадастрлық құнын бекіту",
          ru: "Утверждение кадастровой стоимости земельного участка",
        },
        form: "electronic",
        volume: 415,
        recipients: "both",
        corporation: true,
      },
      {
        name: {
          kk: "Жер учаскелерінің бөлінетіндігі мен бөлінбейтіндігін айқындау",
          ru: "Определение делимости и неделимости земельных участков",
        },
        form: "electronic",
        volume: 133,
        recipients: "both",
      },
    ],
  },
  {
    department: departments.architecture,
    act: acts.architecture,
    lines: [
      {
        name: {
          kk: "Құрылыс жобаларын әзірлеуге бастапқы материалдар беру",
          ru: "Предоставление исходных материалов для разработки проектов строительства",
        },
        form: "electronic",
        volume: 870,
        recipients: "both",
        corporation: true,
      },
      {
        name: {
          kk: "Жылжымайтын мүлік объектілерінің мекенжайын нақтылау жөнінде анықтама беру",
          ru: "Выдача справки по определению адреса объектов недвижимости",
        },
        form: "electronic",
        volume: 2350,
        recipients: "both",
        corporation: true,
      },
      {
        name: {
          kk: "Қолданыстағы ғимараттарды қайта жоспарлауға шешім беру",
          ru: "Выдача решения на реконструкцию и перепланировку существующих зданий",
        },
        form: "electronic",
        volume: 96,
        recipients: "both",
        corporation: true,
      },
      {
        name: {
          kk: "Сыртқы (көрнекі) жарнаманы орналастыру туралы хабарлама қабылдау",
          ru: "Прием уведомления о размещении наружной (визуальной) рекламы",
        },
        form: "electronic",
        volume: 125,
        recipients: "both",
        fee: "paid",
      },
    ],
  },
  {
    department: departments.agriculture,
    act: acts.livestock,
    lines: [
      {
        name: {
          kk: "Асыл тұқымды мал шаруашылығын дамытуға субсидия беру",
          ru: "Субсидирование развития племенного животноводства",
        },
        form: "electronic",
        volume: 760,
        recipients: "both",
        changed: {
          previous: 1215,
          why: {
            kk: "Субсидиялау бағыттарының бір бөлігі облыстық деңгейге берілді",
            ru: "Часть направлений субсидирования передана на областной уровень",
          },
        },
      },
      {
        name: {
          kk: "Жеке қосалқы шаруашылықтың бар-жоғы туралы анықтама беру",
          ru: "Выдача справки о наличии личного подсобного хозяйства",
        },
        form: "electronic",
        volume: 5400,
        corporation: true,
      },
    ],
  },
  {
    department: departments.agriculture,
    act: acts.crops,
    lines: [
      {
        name: {
          kk: "Тыңайтқыштардың құнын субсидиялау",
          ru: "Субсидирование стоимости удобрений",
        },
        form: "electronic",
        volume: 340,
        recipients: "both",
      },
      {
        name: {
          kk: "Тұқым шаруашылығын дамытуға субсидия беру",
          ru: "Субсидирование развития семеноводства",
        },
        form: "electronic",
        volume: 155,
        recipients: "both",
      },
    ],
  },
  {
    department: departments.agriculture,
    act: acts.veterinary,
    lines: [
      {
        name: { kk: "Ветеринариялық анықтама беру", ru: "Выдача ветеринарной справки" },
        form: "both",
        volume: 6150,
        recipients: "both",
        fee: "mixed",
      },
      {
        name: {
          kk: "Ауыл шаруашылығы жануарларын бірдейлендіру және паспорт беру",
          ru: "Идентификация сельскохозяйственных животных с выдачей паспорта",
        },
        form: "paper",
        volume: 2980,
        recipients: "both",
        fee: "mixed",
      },
    ],
  },
  {
    department: departments.housing,
    act: acts.housing,
    lines: [
      {
        name: {
          kk: "Мемлекеттік тұрғын үй қорынан тұрғын үйге мұқтаж азаматтарды есепке қою",
          ru: "Постановка на учет граждан, нуждающихся в жилище из государственного фонда",
        },
        form: "electronic",
        volume: 1040,
        corporation: true,
      },
      {
        name: {
          kk: "Мемлекеттік тұрғын үй қорындағы тұрғын үйді жекешелендіру",
          ru: "Приватизация жилища из государственного жилищного фонда",
        },
        form: "both",
        volume: 49,
        corporation: true,
        fee: "paid",
      },
      {
        name: {
          kk: "Тұрғын үйдің бар-жоғы туралы анықтама беру",
          ru: "Выдача справки о наличии или отсутствии жилища",
        },
        form: "electronic",
        volume: 1510,
        corporation: true,
      },
    ],
  },
  {
    department: departments.roads,
    act: acts.transport,
    lines: [
      {
        name: {
          kk: "Такси тасымалдаушының қызметті бастағаны туралы хабарламасын тіркеу",
          ru: "Регистрация уведомления о начале деятельности перевозчика такси",
        },
        form: "electronic",
        volume: 210,
        recipients: "both",
      },
      {
        name: {
          kk: "Жолаушыларды тұрақты тасымалдау маршруттарына куәлік беру",
          ru: "Выдача свидетельства на маршруты регулярных перевозок пассажиров",
        },
        form: "paper",
        volume: 23,
        recipients: "legal",
        fee: "paid",
      },
    ],
  },
  {
    department: departments.business,
    act: acts.business,
    lines: [
      {
        name: {
          kk: "Шағын кәсіпкерлік субъектілеріне мемлекеттік гранттар беру",
          ru: "Предоставление государственных грантов субъектам малого предпринимательства",
        },
        form: "electronic",
        volume: 57,
        recipients: "both",
      },
      {
        name: {
          kk: "Сауда объектілерін орналастыру орындарын беру",
          ru: "Предоставление мест для размещения торговых объектов",
        },
        form: "electronic",
        volume: 184,
        recipients: "both",
      },
    ],
  },
  {
    department: departments.sport,
    act: acts.sport,
    lines: [
      {
        name: {
          kk: "Спорттық разрядтар мен санаттар беру",
          ru: "Присвоение спортивных разрядов и категорий",
        },
        form: "electronic",
        volume: 390,
        corporation: true,
      },
      {
        name: {
          kk: "Спорт секцияларына балаларды қабылдау",
          ru: "Зачисление детей в спортивные секции",
        },
        form: "electronic",
        volume: 820,
        changed: {
          previous: 560,
          why: {
            kk: "2025 жылы жаңа спорт кешені ашылды",
            ru: "В 2025 году открыт новый спортивный комплекс",
          },
        },
      },
    ],
  },
  {
    department: departments.culture,
    act: acts.culture,
    lines: [
      {
        name: {
          kk: "Мәдени құндылықтарды уақытша әкетуге куәлік беру",
          ru: "Выдача свидетельства на временный вывоз культурных ценностей",
        },
        form: "paper",
        volume: 6,
        corporation: true,
      },
    ],
  },
  {
    department: departments.archive,
    act: acts.archive,
    lines: [
      {
        name: { kk: "Архивтік анықтама беру", ru: "Выдача архивной справки" },
        form: "both",
        volume: 2240,
        recipients: "both",
        corporation: true,
      },
      {
        name: {
          kk: "Архивтік құжаттардың көшірмелерін беру",
          ru: "Выдача копий архивных документов",
        },
        form: "both",
        volume: 380,
        recipients: "both",
        fee: "mixed",
      },
    ],
  },
];

const automation = {
  paper: "none",
  both: "partial",
  electronic: "full",
  proactive: "full",
} as const satisfies Record<Form, ServiceDraft["automation"]>;

/** Codes begin with a 9, which no section of the state register does. */
export const districtServices: readonly ServiceDraft[] = groups.flatMap(
  ({ department, act, lines }, group) =>
    lines.map(({ name, form, volume, fee, corporation, recipients, changed }, line) => ({
      code: `9${String(group + 1).padStart(2, "0")}01${String(line + 1).padStart(3, "0")}`,
      department,
      act,
      name,
      fee: fee ?? "free",
      form,
      automation: automation[form],
      corporation: corporation ?? false,
      recipients: recipients ?? "individuals",
      volume,
      ...(changed === undefined ? {} : { changed }),
    })),
);
