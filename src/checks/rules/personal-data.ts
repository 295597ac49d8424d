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
    variants: ["bin"],
    mayReadFields: ["provider.bin"],
    check({ text }, _given, fields) {
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
] as const;
