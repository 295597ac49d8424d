import { languages } from "../../form";
import type { Language } from "../../form";
import { pairRule } from "../pair-rule";
import type { TextPair } from "../text-pairs";
import { isHardlyKazakh, isHardlyRussian, leftoverIn, mixedWordIn } from "../written-language";
import { notIn, numbersIn } from "../written-numbers";

/** Told by rules of their own: GEN-02, CNT-10. */
const named: ReadonlySet<string> = new Set(["provider.name", "services.name"]);
const narrative = "narratives.text";

/** The texts of the report in both languages. */
export const textRules = [
  pairRule({
    code: "TXT-01",
    severity: "error",
    basis: "LL8",
    variants: ["cell"],
    unless: ["RDG-01", "CNT-03"],
    check({ subject, text }) {
      const missing = languages.filter((language) => text[language] === undefined);
      const [language] = missing;
      if (language === undefined || named.has(subject)) return [];
      const breach = { facts: { subject: `${subject}.${language}` }, at: missing };
      return subject === narrative
        ? [breach]
        : [{ ...breach, variant: "cell", severity: "warning" }];
    },
  }),

  pairRule({
    code: "TXT-02",
    severity: "warning",
    basis: "R7(1)",
    unless: ["TXT-01"],
    check({ subject, text: { kk, ru } }) {
      if (subject !== narrative || kk === undefined || ru === undefined) return [];
      const [inKazakh, inRussian] = [numbersIn(kk), numbersIn(ru)];
      const facts = {
        kk: notIn(inKazakh, inRussian) || none,
        ru: notIn(inRussian, inKazakh) || none,
      };
      return facts.kk === none && facts.ru === none ? [] : [{ facts }];
    },
  }),

  pairRule({
    code: "TXT-03",
    severity: "warning",
    basis: "R7(1)",
    variants: ["kk", "ru", "mixed"],
    check: (pair) => languages.flatMap((language) => faultsOf(pair, language)),
  }),
] as const;

const none = "–";

const isForeign = { kk: isHardlyKazakh, ru: isHardlyRussian } as const;

function faultsOf({ subject, text }: TextPair, language: Language) {
  const words = text[language] ?? "";
  const place = `${subject}.${language}`;
  const at = [language];
  const left = leftoverIn(words);
  const mixed = mixedWordIn(words);
  return [
    ...(left === null ? [] : [{ facts: { subject: place, found: left }, found: left, at }]),
    ...(isForeign[language](words) ? [{ facts: { subject: place }, variant: language, at }] : []),
    ...(mixed === null
      ? []
      : [{ facts: { subject: place, found: mixed }, variant: "mixed" as const, found: mixed, at }]),
  ];
}
