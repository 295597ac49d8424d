import type { RegisterId } from "../../../form";
import { complaints, complaintsAnnex } from "./complaints";
import {
  externalControl,
  indicators,
  internalControl,
  monitoring,
  plans,
  recommendations,
} from "./control";
import type { Lexicon } from "./lexicon";
import { services } from "./services";
import { accessPoints, acts, discussions, events, feedback, improvements, training } from "./work";

/** A register that offices keep as a table, and how they call its columns. */
export interface RegisterWords {
  readonly columns: Lexicon;
  /** What the sheet's name or a title above the table says. */
  readonly title: string;
}

/** The registers that can be recognised; the others have only their own headers to be known by. */
export const registerWords: Readonly<Partial<Record<RegisterId, RegisterWords>>> = {
  services: {
    columns: services,
    title:
      "услуг|қызметтер|қызмет|реестр|тізілім|оказан !жалоб !шағым !контрол !бақылау !опрос !обсужд",
  },
  complaints: { columns: complaints, title: "жалоб|шағым|обращен !код" },
  complaintsAnnex: { columns: complaintsAnnex, title: "жалоб|шағым приложен|қосымша|свод|жиынтық" },
  accessPoints: {
    columns: accessPoints,
    title: "источник|дереккөз|места|орындары|доступ|қолжетім|информирован",
  },
  discussions: { columns: discussions, title: "обсужд|талқыла" },
  events: { columns: events, title: "мероприят|шара|разъясн|түсіндір|семинар|прозрачн|ашықтық" },
  feedback: { columns: feedback, title: "обратн|кері связ|байланыс" },
  improvements: {
    columns: improvements,
    title: "оптимиз|автоматиз|оңтайл|автоматтанд|совершенств|жетілдір",
  },
  training: { columns: training, title: "обучен|оқыту|квалифик|біліктіл|учеба|оқу" },
  acts: { columns: acts, title: "акт|=нпа|=нқа|нормативн" },
  internalControl: {
    columns: internalControl,
    title: "внутренн|ішкі|контрол|бақылау !уполном !уәкіл !внешн !сыртқы",
  },
  externalControl: { columns: externalControl, title: "уполном|уәкіл|внешн|сыртқы|провер|тексер" },
  monitoring: {
    columns: monitoring,
    title: "мониторинг|опрос|сауалн|сұрау|анкет|удовл|қанағ !рекоменд !ұсыным",
  },
  recommendations: { columns: recommendations, title: "рекоменд|ұсыным" },
  plans: { columns: plans, title: "план|жоспар|перспектив" },
  indicators: { columns: indicators, title: "индикатор|показател|көрсеткіш" },
};
