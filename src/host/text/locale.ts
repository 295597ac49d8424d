import type { LocaleName } from "../profile";

/** How a language and region types and shows numbers, dates and words. */
export interface Locale {
  readonly name: LocaleName;
  readonly decimal: "." | ",";
  /** Between groups of three digits. */
  readonly group: string;
  /** Order of typed dates. */
  readonly dateOrder: "mdy" | "dmy";
  readonly dateSeparator: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly shortTime: string;
  readonly longTime: string;
  readonly true: string;
  readonly false: string;
  readonly general: string;
  readonly currency: string;
  /** From January on. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Sunday on. */
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
}

const names = (text: string): readonly string[] => text.split(" ");

const enUs: Locale = {
  name: "en-US",
  decimal: ".",
  group: ",",
  dateOrder: "mdy",
  dateSeparator: "/",
  shortDate: "m/d/yyyy",
  longDate: "dddd, mmmm d, yyyy",
  shortTime: "h:mm AM/PM",
  longTime: "h:mm:ss AM/PM",
  true: "TRUE",
  false: "FALSE",
  general: "General",
  currency: "$",
  months: names(
    "January February March April May June July August September October November December",
  ),
  shortMonths: names("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
  days: names("Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
  shortDays: names("Sun Mon Tue Wed Thu Fri Sat"),
};

const nbsp = "\u00a0";

const ruRu: Locale = {
  name: "ru-RU",
  decimal: ",",
  group: nbsp,
  dateOrder: "dmy",
  dateSeparator: ".",
  shortDate: "dd.mm.yyyy",
  longDate: "d mmmm yyyy",
  shortTime: "h:mm",
  longTime: "h:mm:ss",
  true: "ИСТИНА",
  false: "ЛОЖЬ",
  general: "Основной",
  currency: "₽",
  months: names("Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь"),
  shortMonths: names("янв фев мар апр май июн июл авг сен окт ноя дек"),
  days: names("воскресенье понедельник вторник среда четверг пятница суббота"),
  shortDays: names("Вс Пн Вт Ср Чт Пт Сб"),
};

const kkKz: Locale = {
  ...ruRu,
  name: "kk-KZ",
  longDate: "yyyy mmmm d",
  true: "TRUE",
  false: "FALSE",
  general: "General",
  currency: "₸",
  months: names(
    "Қаңтар Ақпан Наурыз Сәуір Мамыр Маусым Шілде Тамыз Қыркүйек Қазан Қараша Желтоқсан",
  ),
  shortMonths: names("қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел."),
  days: names("жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі"),
  shortDays: names("Жс Дс Сс Ср Бс Жм Сб"),
};

const known: Readonly<Record<LocaleName, Locale>> = { "en-US": enUs, "ru-RU": ruRu, "kk-KZ": kkKz };

export const localeOf = (name: LocaleName): Locale => known[name];
