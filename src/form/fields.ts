import { countLines, type CountLineId } from "./counts";
import type { Label } from "./language";
import type { FieldSpec } from "./model";

const providerFields = [
  {
    id: "provider.kind",
    kind: "choice",
    choices: "body-kind",
    label: { kk: "Орган түрі", ru: "Вид органа", en: "Kind of body" },
  },
  {
    id: "provider.reportYear",
    kind: "count",
    label: { kk: "Есепті жыл", ru: "Отчетный год", en: "Reporting year" },
  },
  {
    id: "provider.name",
    kind: "text2",
    label: { kk: "Органның атауы", ru: "Наименование органа", en: "Name of the body" },
  },
  {
    id: "provider.shortName",
    kind: "text2",
    label: { kk: "Қысқаша атауы", ru: "Краткое наименование", en: "Short name" },
  },
  {
    id: "provider.bin",
    kind: "code",
    digits: 12,
    label: { kk: "БСН", ru: "БИН", en: "BIN" },
    hint: {
      kk: "Он екі цифр, соңғысы – бақылау разряды.",
      ru: "Двенадцать цифр, последняя – контрольный разряд.",
      en: "Twelve digits, the last is a check digit.",
    },
  },
  {
    id: "provider.kato",
    kind: "code",
    digits: 9,
    label: { kk: "ӘАОЖ (КАТО) коды", ru: "Код КАТО", en: "KATO code" },
  },
  {
    id: "provider.address",
    kind: "text2",
    label: { kk: "Мекенжайы", ru: "Адрес", en: "Address" },
  },
  {
    id: "provider.headPosition",
    kind: "text2",
    label: { kk: "Басшының лауазымы", ru: "Должность руководителя", en: "Post of the head" },
  },
  {
    id: "provider.headName",
    kind: "text2",
    label: { kk: "Басшының аты-жөні", ru: "Ф.И.О. руководителя", en: "Name of the head" },
  },
  {
    id: "provider.phone",
    kind: "text",
    label: { kk: "Телефоны", ru: "Телефон", en: "Phone" },
  },
  {
    id: "provider.email",
    kind: "text",
    label: { kk: "Электрондық поштасы", ru: "Электронная почта", en: "E-mail" },
  },
  {
    id: "provider.website",
    kind: "url",
    label: { kk: "Ресми интернет-ресурсы", ru: "Официальный интернет-ресурс", en: "Web site" },
  },
  {
    id: "provider.portalPage",
    kind: "url",
    label: {
      kk: "«Электрондық үкіметтің» веб-порталындағы беті",
      ru: "Страница на веб-портале «электронного правительства»",
      en: "Page on the “e-government” portal",
    },
  },
  {
    id: "provider.workingHours",
    kind: "text2",
    label: { kk: "Жұмыс кестесі", ru: "График работы", en: "Working hours" },
  },
  {
    id: "provider.subordinates",
    kind: "count",
    label: {
      kk: "Қызмет көрсететін ведомстволық бағынысты ұйымдар саны",
      ru: "Количество подведомственных организаций, оказывающих услуги",
      en: "Subordinate organisations that provide services",
    },
  },
  {
    id: "provider.staff",
    kind: "count",
    label: {
      kk: "Мемлекеттік қызметтер көрсететін қызметкерлер саны",
      ru: "Количество работников, оказывающих государственные услуги",
      en: "Employees who provide services",
    },
  },
  {
    id: "provider.compiler",
    kind: "text",
    published: false,
    label: { kk: "Есепті құрастырушы", ru: "Составитель отчета", en: "Compiled by" },
    hint: {
      kk: "Есепте жарияланбайды.",
      ru: "В отчете не публикуется.",
      en: "Never published.",
    },
  },
  {
    id: "provider.compilerPhone",
    kind: "text",
    published: false,
    label: {
      kk: "Құрастырушының телефоны",
      ru: "Телефон составителя",
      en: "Phone of the compiler",
    },
    hint: {
      kk: "Есепте жарияланбайды.",
      ru: "В отчете не публикуется.",
      en: "Never published.",
    },
  },
] as const satisfies readonly FieldSpec[];

type CountField<Line extends CountLineId> = Line extends CountLineId
  ? | { readonly id: `counts.${Line}`; readonly kind: "count"; readonly label: Label }
    | { readonly id: `counts.${Line}.previous`; readonly kind: "count"; readonly label: Label }
    | {
        readonly id: `counts.${Line}.source`;
        readonly kind: "text";
        readonly refersTo: "sources";
        readonly label: Label;
      }
  : never;

const previousYear: Label = { kk: "өткен жыл", ru: "прошлый год", en: "year before" };
const source: Label = { kk: "ақпарат көзі", ru: "источник информации", en: "source" };

function extended(label: Label, by: Label): Label {
  return {
    kk: `${label.kk}: ${by.kk}`,
    ru: `${label.ru}: ${by.ru}`,
    en: `${label.en}: ${by.en}`,
  };
}

const countFields: readonly CountField<CountLineId>[] = countLines.flatMap(({ id, label }) => [
  { id: `counts.${id}`, kind: "count", label },
  {
    id: `counts.${id}.previous`,
    kind: "count",
    label: extended(label, previousYear),
  },
  {
    id: `counts.${id}.source`,
    kind: "text",
    refersTo: "sources",
    label: extended(label, source),
  },
]);

const settingsFields = [
  {
    id: "settings.formVersion",
    kind: "text",
    published: false,
    label: { kk: "Үлгі нысанның нұсқасы", ru: "Версия типовой формы", en: "Version of the form" },
  },
  {
    id: "settings.sheetLanguage",
    kind: "choice",
    choices: "sheet-language",
    published: false,
    label: { kk: "Парақтардың тілі", ru: "Язык листов", en: "Language of the sheets" },
  },
  {
    id: "settings.topN",
    kind: "count",
    published: false,
    label: {
      kk: "1.3-тармақтағы қызметтер саны",
      ru: "Количество услуг в пункте 1.3",
      en: "Services in item 1.3",
    },
  },
  {
    id: "settings.changeThreshold",
    kind: "percent",
    published: false,
    label: {
      kk: "Түсіндірмені қажет ететін өзгеріс, %",
      ru: "Изменение, которое требует пояснения, %",
      en: "Change that needs an explanation, %",
    },
  },
  {
    id: "settings.changeFactor",
    kind: "number",
    published: false,
    label: {
      kk: "Қатеге ұқсайтын өзгеріс, есе",
      ru: "Изменение, похожее на ошибку, раз",
      en: "Change that looks like a mistake, times",
    },
  },
  {
    id: "settings.minimumSample",
    kind: "count",
    published: false,
    label: {
      kk: "Респонденттердің ең аз саны",
      ru: "Наименьшее число респондентов",
      en: "Least number of respondents",
    },
  },
  {
    id: "settings.marginOfError",
    kind: "number",
    published: false,
    label: {
      kk: "Сауалнама қателігінің шегі, пайыздық тармақ",
      ru: "Предел погрешности опроса, процентных пунктов",
      en: "Limit of the margin of error, points",
    },
  },
  {
    id: "settings.partsTolerance",
    kind: "number",
    published: false,
    label: {
      kk: "Үлестер қосындысындағы дөңгелектеу, әр үлеске",
      ru: "Округление в сумме долей, на каждую долю",
      en: "Rounding in a sum of parts, per part",
    },
  },
  {
    id: "settings.minimumSources",
    kind: "count",
    published: false,
    label: {
      kk: "Тәуелсіз дереккөздердің ең аз саны",
      ru: "Наименьшее число независимых источников",
      en: "Least number of independent sources",
    },
  },
  {
    id: "settings.complaintDaysProvider",
    kind: "count",
    published: false,
    label: {
      kk: "Көрсетілетін қызметті берушінің шағымды қарау мерзімі, жұмыс күні",
      ru: "Срок рассмотрения жалобы услугодателем, рабочих дней",
      en: "Complaint at the provider, working days",
    },
  },
  {
    id: "settings.complaintDaysAuthorised",
    kind: "count",
    published: false,
    label: {
      kk: "Уәкілетті органның шағымды қарау мерзімі, жұмыс күні",
      ru: "Срок рассмотрения жалобы уполномоченным органом, рабочих дней",
      en: "Complaint at the authorised body, working days",
    },
  },
  {
    id: "settings.extensionDays",
    kind: "count",
    published: false,
    label: {
      kk: "Мерзімді ұзарту, жұмыс күні",
      ru: "Продление срока, рабочих дней",
      en: "Extension, working days",
    },
  },
  {
    id: "settings.noticeDays",
    kind: "count",
    published: false,
    label: {
      kk: "Ұзарту туралы хабарлау мерзімі, жұмыс күні",
      ru: "Срок уведомления о продлении, рабочих дней",
      en: "Notice of the extension, working days",
    },
  },
  {
    id: "settings.discussionDays",
    kind: "count",
    published: false,
    label: {
      kk: "Жария талқылаудың ең қысқа мерзімі, жұмыс күні",
      ru: "Наименьший срок публичного обсуждения, рабочих дней",
      en: "Shortest public discussion, working days",
    },
  },
  {
    id: "settings.reminderDays",
    kind: "count",
    published: false,
    label: {
      kk: "Жариялау мерзімін еске салу, неше күн бұрын",
      ru: "Напоминание о сроке публикации, за сколько дней",
      en: "Reminder before the deadline, days",
    },
  },
] as const satisfies readonly FieldSpec[];

/** Every field outside the registers, in the order of the sheets. */
export const fields = [...providerFields, ...countFields, ...settingsFields] as const;

type SettingId = (typeof settingsFields)[number]["id"];
type WithDefault = Exclude<SettingId, "settings.formVersion" | "settings.sheetLanguage">;

/** What a setting is worth where the workbook says nothing: `checks.md` of the project and Law Arts. 15, 25. */
export const defaults = {
  "settings.topN": 10,
  "settings.changeThreshold": 30,
  "settings.changeFactor": 10,
  "settings.minimumSample": 30,
  "settings.marginOfError": 5,
  "settings.partsTolerance": 0.1,
  "settings.minimumSources": 2,
  "settings.complaintDaysProvider": 5,
  "settings.complaintDaysAuthorised": 15,
  "settings.extensionDays": 10,
  "settings.noticeDays": 3,
  "settings.discussionDays": 10,
  "settings.reminderDays": 14,
} as const satisfies Record<WithDefault, number>;
