import { languages } from "../../form";
import type { Text2 } from "../../form";
import { acrossRule } from "../across-rule";
import { fieldRule } from "../field-rule";
import { checkDigitOf } from "../identifiers";
import { withoutPersonalData } from "../masking";

/** Item 1.1: the body itself. */
export const generalRules = [
  acrossRule({
    code: "GEN-01",
    severity: "error",
    scope: "field",
    basis: "R2, R9",
    item: "1.1",
    variants: ["unknown"],
    unless: ["RDG-01", "RDG-08", "CNT-03"],
    reads: {},
    mayReadFields: ["provider.kind"],
    remarks: ["unknown-choice"],
    check({ answers, remarks, placeOfField }) {
      if (answers["provider.kind"] !== undefined) return [];
      const field = "provider.kind";
      const told = remarks.find(({ subject }) => "field" in subject && subject.field === field);
      if (told === undefined) return [{ facts: {}, field, cells: placeOfField(field) }];
      const found = withoutPersonalData(told.found);
      return [{ facts: { found }, found, variant: "unknown", field, cells: [told.cell] }];
    },
  }),

  acrossRule({
    code: "GEN-02",
    severity: "error",
    scope: "field",
    basis: "F1.1; LL19",
    item: "1.1",
    variants: ["kk", "ru"],
    unless: ["RDG-01", "RDG-08", "CNT-03"],
    reads: {},
    mayReadFields: ["provider.name"],
    check({ answers, placeOfField }) {
      const missing = missingLanguages(answers["provider.name"]?.value ?? {});
      const [language] = missing.languages;
      if (language === undefined) return [];
      const cells = [...missing.languages, ...missing.others].flatMap((each) =>
        placeOfField(`provider.name.${each}`),
      );
      const place = { field: "provider.name", cells } as const;
      return missing.name === undefined
        ? [{ ...place, facts: {} }]
        : [{ ...place, facts: { name: missing.name }, variant: language }];
    },
  }),

  fieldRule({
    code: "GEN-03",
    severity: "error",
    basis: "F1.1",
    item: "1.1",
    variants: ["empty", "length", "kind", "never"],
    unless: ["RDG-01", "RDG-08", "CNT-03"],
    reads: [],
    mayRead: ["provider.bin"],
    check: (values) => faultOfBin(values["provider.bin"] ?? ""),
  }),
] as const;

/** The languages that lack the name, the others, and the name as it stands in one of these. */
function missingLanguages(name: Partial<Text2>) {
  const others = languages.filter((language) => name[language] !== undefined);
  return {
    languages: languages.filter((language) => name[language] === undefined),
    others,
    name: others.map((language) => name[language])[0],
  };
}

const length = 12;

/** The number itself is never told: a mistyped BIN may be a person's IIN. */
function faultOfBin(bin: string) {
  if (bin === "") return { facts: {}, variant: "empty" } as const;
  if (!/^\d{12}$/.test(bin)) {
    const found = bin.replace(/\D/g, "").length;
    return {
      facts: { expected: length, found },
      expected: length,
      found,
      variant: "length",
    } as const;
  }
  const [, , , , kind = ""] = bin;
  if (!/[4-6]/.test(kind))
    return { facts: { found: kind }, expected: "4, 5, 6", found: kind, variant: "kind" } as const;
  const expected = checkDigitOf(bin);
  if (expected === null) return { facts: {}, variant: "never" } as const;
  const found = Number(bin[length - 1]);
  return found === expected ? undefined : { facts: { expected, found }, expected, found };
}
