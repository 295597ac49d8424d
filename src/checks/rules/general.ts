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

  fieldRule({
    code: "GEN-02",
    severity: "error",
    basis: "F1.1; LL19",
    item: "1.1",
    variants: ["kk", "ru"],
    unless: ["RDG-01", "RDG-08", "CNT-03"],
    reads: [],
    mayRead: ["provider.name"],
    check(values) {
      const { kk, ru } = values["provider.name"] ?? {};
      if (kk !== undefined && ru !== undefined) return undefined;
      if (kk === undefined && ru === undefined) return { facts: {} };
      return kk === undefined
        ? { facts: { name: ru ?? "" }, variant: "kk" }
        : { facts: { name: kk }, variant: "ru" };
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
