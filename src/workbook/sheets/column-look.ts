import { choiceLists, listName } from "../../form";
import type { ChoiceListId, ColumnSpec, Kind, Language } from "../../form";
import type { Args, MessageKey, Translator } from "../../messages";
import type { ValidationRule, ValidationWords } from "../plan";
import type { ColumnPart } from "../read/form-index";

/** How cells of a kind show their values. */
const formats: Readonly<Record<Kind, string>> = {
  text: "@",
  text2: "@",
  url: "@",
  code: "@",
  count: "#,##0",
  number: "#,##0.00",
  money: "#,##0.00",
  percent: "0.0%",
  score: "0.00",
  date: "dd.mm.yyyy",
  flag: "General",
  choice: "General",
};

/** A year has no thousands. */
const plainNumber = "0";

export const formatOf = ({ id, kind }: Pick<ColumnSpec, "id" | "kind">): string =>
  id === "provider.reportYear" ? plainNumber : formats[kind];

const widths: Readonly<Record<Kind, number>> = {
  text: 20,
  text2: 28,
  url: 24,
  code: 14,
  count: 13,
  number: 14,
  money: 18,
  percent: 12,
  score: 10,
  date: 13,
  flag: 14,
  choice: 16,
};

const widest = 30;

const longestWord = (text: string): number =>
  Math.max(...text.split(/[\s/]+/).map((word) => word.length));

/** Characters: enough, in both languages of the sheets, for the longest word of the header and for most of what the list offers. */
export const widthOf = (part: ColumnPart): number =>
  Math.max(...(["kk", "ru"] as const).map((language) => widthIn(part, language)));

function widthIn({ column: spec, headers }: ColumnPart, language: Language): number {
  const labels = spec.choices ? labelsOf(spec.choices, language) : [];
  const offered = Math.max(0, ...labels.map((label) => label.length)) + 4;
  const wanted = Math.max(widths[spec.kind], Math.min(offered, widest));
  return Math.max(wanted, Math.ceil(longestWord(headers[language]) * 1.15) + 4);
}

export const labelsOf = (list: ChoiceListId, language: Language): readonly string[] =>
  choiceLists[list].map(({ label }) => label[language]);

const huge = 1e12;
const rulesByKind: Readonly<Partial<Record<Kind, ValidationRule>>> = {
  count: { type: "whole", least: 0, most: huge },
  number: { type: "decimal", least: -huge, most: huge },
  money: { type: "decimal", least: 0, most: huge },
  score: { type: "decimal", least: 0, most: 1000 },
  percent: { type: "decimal", least: 0, most: 1 },
  date: { type: "date", first: "=DATE(1990,1,1)", last: "=DATE(2100,12,31)" },
  flag: { type: "list", source: `=${listName("yes-no")}` },
};

/** The native validation of a cell; null where any text will do. */
export function validationRule({ kind, choices, digits }: ColumnSpec): ValidationRule | null {
  if (choices) return { type: "list", source: `=${listName(choices)}` };
  if (kind === "code" && digits !== undefined)
    return { type: "length", least: digits, most: digits };
  return rulesByKind[kind] ?? null;
}

/** The language of the sheets, and its sentences. */
export interface SheetWords extends Pick<Translator, "t"> {
  readonly language: Language;
}

type Says = (spec: ColumnSpec, t: Translator["t"]) => string;
type PlainKey = { [Key in MessageKey]: Args<Key> extends [] ? Key : never }[MessageKey];

const plain =
  (key: PlainKey): Says =>
  (_, t) =>
    t(key);

const prompts: Readonly<Record<Kind, Says>> = {
  text: plain("sheet.prompt.text"),
  text2: plain("sheet.prompt.text"),
  url: plain("sheet.prompt.url"),
  code: ({ digits = 0 }, t) => t("sheet.prompt.code", { digits }),
  count: plain("sheet.prompt.count"),
  number: plain("sheet.prompt.number"),
  money: plain("sheet.prompt.money"),
  percent: plain("sheet.prompt.percent"),
  score: plain("sheet.prompt.score"),
  date: plain("sheet.prompt.date"),
  flag: plain("sheet.prompt.choice"),
  choice: plain("sheet.prompt.choice"),
};

const textPrompts = { kk: "sheet.prompt.kk", ru: "sheet.prompt.ru" } as const;

const alerts: Readonly<Record<Kind, Says>> = {
  text: plain("sheet.alert.text"),
  text2: plain("sheet.alert.text"),
  url: plain("sheet.alert.text"),
  code: ({ digits = 0 }, t) => t("sheet.alert.code", { digits }),
  count: plain("sheet.alert.count"),
  number: plain("sheet.alert.number"),
  money: plain("sheet.alert.number"),
  percent: plain("sheet.alert.percent"),
  score: plain("sheet.alert.number"),
  date: plain("sheet.alert.date"),
  flag: plain("sheet.alert.choice"),
  choice: plain("sheet.alert.choice"),
};

const longestTitle = 32;
const longestPrompt = 255;

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

/** What Excel shows beside a selected cell: the kind's own sentence, then the column's. */
export function promptOf(
  { column, language: written, headers }: ColumnPart,
  { language, t }: SheetWords,
): ValidationWords {
  const own = written === null ? prompts[column.kind](column, t) : t(textPrompts[written]);
  const hint = column.hint?.[language];
  return {
    title: cut(headers[language], longestTitle),
    message: cut(hint === undefined ? own : `${own} ${hint}`, longestPrompt),
  };
}

/** What Excel says when a value is refused; a code of another length is only warned of. */
export const alertOf = (
  spec: ColumnSpec,
  { t }: SheetWords,
): ValidationWords & { readonly style: "stop" | "warning" } => ({
  title: cut(t("sheet.alert.title"), longestTitle),
  message: alerts[spec.kind](spec, t),
  style: spec.kind === "code" ? "warning" : "stop",
});

/** What a list shows for a code. */
export function labelIn(list: ChoiceListId, code: string, language: Language): string {
  const choice = choiceLists[list].find((each) => each.code === code);
  if (!choice) throw new Error(`${list} has no code ${code}`);
  return choice.label[language];
}
