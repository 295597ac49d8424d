import { russianErrors, russianItems } from "./russian";
import { russianFunctions } from "./russian-functions";

/** How formulas are typed and shown in a language and region. */
export interface Dialect {
  readonly decimal: "." | ",";
  readonly separator: "," | ";";
  readonly arrayColumn: "," | ";" | "\\";
  readonly arrayRow: ";" | ":";
  readonly booleans: { readonly true: string; readonly false: string };
  /** en-US name to local name, for those that differ. */
  readonly functions: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  /** Of structured references: "#All" and so on. */
  readonly items: Readonly<Record<string, string>>;
}

export const enUs: Dialect = {
  decimal: ".",
  separator: ",",
  arrayColumn: ",",
  arrayRow: ";",
  booleans: { true: "TRUE", false: "FALSE" },
  functions: {},
  errors: {},
  items: {},
};

const ruRu: Dialect = {
  decimal: ",",
  separator: ";",
  arrayColumn: ";",
  arrayRow: ":",
  booleans: { true: "ИСТИНА", false: "ЛОЖЬ" },
  functions: russianFunctions,
  errors: russianErrors,
  items: russianItems,
};

/** Excel in Kazakh keeps the English function names; separators come from the region. */
const kkKz: Dialect = { ...enUs, decimal: ",", separator: ";", arrayColumn: "\\", arrayRow: ";" };

/** The dialect of a content language ("ru-RU"); en-US for those not known here. */
export function dialectOf(locale: string): Dialect {
  const language = locale.toLowerCase().split("-")[0];
  if (language === "ru") return ruRu;
  return language === "kk" ? kkKz : enUs;
}
