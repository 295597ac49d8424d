import type { Language } from "../form";

const blank = "[ \\u00a0\\u202f\\u2009]";
const number = `(\\d{1,3}(?:${blank}\\d{3})+|\\d+)`;
const state = `(?:(?:мемлекеттік|көрсетілетін|государственн\\p{L}+)${blank}+)*`;
const within = "[^.!?\\n]{0,80}?";

type Told = "provided" | "complaints";

/** How a text says a total; what is told of a part of it, by channel or service, is not taken for one. */
const patterns: Readonly<Record<Told, Readonly<Record<Language, RegExp>>>> = {
  provided: {
    kk: new RegExp(
      `(?:барлығы|жалпы)${within}${number}${blank}+${state}қызмет\\p{L}*${blank}+көрсетілді`,
      "iu",
    ),
    ru: new RegExp(`всего${within}оказан\\p{L}*${blank}+${number}${blank}+${state}услуг`, "iu"),
  },
  complaints: {
    kk: new RegExp(
      `барлығы${within}${number}${blank}+шағым${blank}+(?:келіп${blank}+)?түсті`,
      "iu",
    ),
    ru: new RegExp(`всего${within}поступил\\p{L}*${blank}+${number}${blank}+жалоб`, "iu"),
  },
};

/** The total that a text names; null where it names none. */
export function toldTotal(text: string, of: Told, language: Language): number | null {
  const [, digits] = patterns[of][language].exec(text) ?? [];
  return digits === undefined ? null : Number(digits.replace(/\D/g, ""));
}
