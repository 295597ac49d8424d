import { documentNumbersIn, emailsIn, hasFullName, mobilePhonesIn } from "../contact-data";
import { numbersOfLength } from "../digit-windows";
import { isIin, isJointEntrepreneurBin } from "../identifiers";
import { textRule } from "../text-rule";

const length = 12;

/** What must never be published: the finding says where and of what kind, never the datum itself. */
export const personalDataRules = [
  textRule({
    code: "PD-01",
    severity: "error",
    basis: "PD7(3)",
    variants: ["bin", "outside"],
    outside: "outside",
    mayReadFields: ["provider.bin"],
    check({ text }, fields) {
      const numbers = numbersOfLength(text, length);
      const iins = numbers.filter(isIin).length;
      const bins = numbers.filter(
        (number) => isJointEntrepreneurBin(number) && number !== fields["provider.bin"],
      ).length;
      return [
        ...(iins > 0 ? [{ facts: { count: iins } }] : []),
        ...(bins > 0 ? [{ facts: { count: bins }, variant: "bin" as const }] : []),
      ];
    },
  }),

  textRule({
    code: "PD-02",
    severity: "warning",
    basis: "PD7(3); PD7(9)",
    variants: ["email", "document", "outside"],
    outside: "outside",
    unless: ["PD-01"],
    mayReadFields: ["provider.phone", "provider.compilerPhone", "provider.email"],
    check({ text }, fields) {
      const own = [fields["provider.phone"] ?? "", fields["provider.compilerPhone"] ?? ""];
      const phones = mobilePhonesIn(text, own);
      const emails = emailsIn(text, fields["provider.email"]);
      const documents = documentNumbersIn(text);
      return [
        ...(phones > 0 ? [{ facts: { count: phones } }] : []),
        ...(emails > 0 ? [{ facts: { count: emails }, variant: "email" as const }] : []),
        ...(documents > 0 ? [{ facts: { count: documents }, variant: "document" as const }] : []),
      ];
    },
  }),

  textRule({
    code: "PD-03",
    severity: "warning",
    basis: "PD7(3)",
    within: "complaints",
    check: ({ text }) => (hasFullName(text) ? [{ facts: {} }] : []),
  }),
] as const;
