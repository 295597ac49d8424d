import type { Text2 } from "../../src/form";
import type { Act, ServiceDraft } from "./services";

const department: Text2 = { kk: "Әкім аппараты", ru: "Аппарат акима" };

const farm: Act = {
  title: {
    kk: "Мал шаруашылығы саласында мемлекеттік қызметтер көрсету қағидалары",
    ru: "Правила оказания государственных услуг в сфере животноводства",
  },
  number: "9010/НҚ",
  date: "2019-03-15",
};
const aid: Act = {
  title: {
    kk: "Әлеуметтік көмек көрсету саласында мемлекеттік қызметтер көрсету қағидалары",
    ru: "Правила оказания государственных услуг в сфере социальной помощи",
  },
  number: "9005/НҚ",
  date: "2023-06-30",
};
const school: Act = {
  title: {
    kk: "Орта білім беру саласында мемлекеттік қызметтер көрсету қағидалары",
    ru: "Правила оказания государственных услуг в сфере среднего образования",
  },
  number: "9002/НҚ",
  date: "2020-10-12",
};
const land: Act = {
  title: {
    kk: "Жер қатынастары саласында мемлекеттік қызметтер көрсету қағидалары",
    ru: "Правила оказания государственных услуг в сфере земельных отношений",
  },
  number: "9007/НҚ",
  date: "2020-10-01",
};

const common = { department, fee: "free", recipients: "individuals" } as const;

export const okrugServices: readonly ServiceDraft[] = [
  {
    ...common,
    code: "90101001",
    act: farm,
    name: {
      kk: "Жеке қосалқы шаруашылықтың бар-жоғы туралы анықтама беру",
      ru: "Выдача справки о наличии личного подсобного хозяйства",
    },
    form: "both",
    automation: "partial",
    corporation: true,
    volume: 610,
  },
  {
    ...common,
    code: "90101002",
    act: farm,
    name: {
      kk: "Ауыл шаруашылығы жануарларын бірдейлендіру және паспорт беру",
      ru: "Идентификация сельскохозяйственных животных с выдачей паспорта",
    },
    fee: "mixed",
    form: "paper",
    automation: "none",
    corporation: false,
    recipients: "both",
    volume: 285,
  },
  {
    ...common,
    code: "90201001",
    act: aid,
    name: {
      kk: "Мемлекеттік атаулы әлеуметтік көмек тағайындауға өтініш қабылдау",
      ru: "Прием заявлений на назначение государственной адресной социальной помощи",
    },
    form: "both",
    automation: "partial",
    corporation: true,
    volume: 96,
  },
  {
    ...common,
    code: "90201002",
    act: aid,
    name: {
      kk: "Ауылда тұратын мамандарға отын сатып алуға әлеуметтік көмек тағайындау",
      ru: "Назначение социальной помощи на приобретение топлива специалистам села",
    },
    form: "both",
    automation: "partial",
    corporation: true,
    volume: 58,
  },
  {
    ...common,
    code: "90201003",
    act: aid,
    name: {
      kk: "Үйде күтім көрсету жағдайында арнаулы әлеуметтік қызметтерге құжаттар ресімдеу",
      ru: "Оформление документов на специальные социальные услуги на дому",
    },
    form: "paper",
    automation: "none",
    corporation: false,
    volume: 14,
  },
  {
    ...common,
    code: "90201004",
    act: aid,
    name: {
      kk: "Атаулы көмек алушыға тиесілігін растайтын анықтама беру",
      ru: "Выдача справки о принадлежности к получателям адресной помощи",
    },
    form: "electronic",
    automation: "full",
    corporation: false,
    volume: 74,
  },
  {
    ...common,
    code: "90301001",
    act: school,
    name: {
      kk: "Шалғайдағы елді мекендерде тұратын балаларды тегін тасымалдау",
      ru: "Предоставление бесплатного подвоза детям, проживающим в отдаленных населенных пунктах",
    },
    form: "paper",
    automation: "none",
    corporation: false,
    volume: 37,
  },
  {
    ...common,
    code: "90401001",
    act: land,
    name: {
      kk: "Жер учаскесін пайдалануға рұқсат беру",
      ru: "Выдача разрешения на использование земельного участка",
    },
    form: "electronic",
    automation: "full",
    corporation: false,
    recipients: "both",
    volume: 12,
  },
  {
    ...common,
    code: "90401002",
    act: land,
    name: {
      kk: "Жеке тұрғын үй салуға жер учаскесін беру жөнінде құжаттар қабылдау",
      ru: "Прием документов на предоставление участка для индивидуального жилья",
    },
    fee: "paid",
    form: "both",
    automation: "partial",
    corporation: true,
    volume: 21,
  },
];
