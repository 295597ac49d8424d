import { catalogue, runChecks, type Code, type Finding, type Rule } from "../../src/checks";
import { uiLanguages } from "../../src/form";
import { translator } from "../../src/messages";
import type { Failing } from "./case";
import { cases } from "./cases";
import { answersOf, optionsOf, type Given } from "./given";

const found = (given: Given, code: Code): readonly Finding[] =>
  runChecks(answersOf(given), optionsOf(given)).findings.filter((finding) => finding.code === code);

const wholeSentence = /^[«“(\p{Lu}\d][^{}]*[.…]$/u;
const mixedLetters = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;

describe("the catalogue", () => {
  test("has each code once", () => {
    const codes = catalogue.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("puts no rule before itself, and only rules that exist before others", () => {
    const codes = new Set<string>(catalogue.map(({ code }) => code));
    const rules: readonly Rule[] = catalogue;
    for (const { code, unless = [] } of rules) {
      expect(unless).not.toContain(code);
      expect(unless.filter((cause) => !codes.has(cause))).toEqual([]);
    }
  });

  test("has a case for every variant", () => {
    const rules: readonly Rule[] = catalogue;
    for (const { code, variants = [] } of rules) {
      const shown = cases[code as Code].fails.map(({ variant }) => variant);
      expect([code, ...variants.filter((variant) => !shown.includes(variant as never))]).toEqual([
        code,
      ]);
    }
  });
});

describe.each(catalogue.map(({ code }) => code))("%s", (code) => {
  const { passes, fails } = cases[code];

  test.each(passes.map((given, index) => [index + 1, given] as const))(
    "is silent about what is right (%i)",
    (_, given) => {
      expect(found(given, code)).toEqual([]);
    },
  );

  describe.each(fails.map((failing, index): [number, Failing] => [index + 1, failing]))(
    "about what is wrong (%i)",
    (_, failing) => {
      const findings = found(failing.given, code);
      const [finding] = findings;

      test("speaks once, with the cells and both values", () => {
        expect(findings).toHaveLength(1);
        expect(finding).toMatchObject({
          variant: failing.variant ?? null,
          expected: failing.expected ?? null,
          found: failing.found ?? null,
          ...(failing.severity && { severity: failing.severity }),
        });
        expect(finding!.cells.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual(
          failing.cells,
        );
      });

      test.each(uiLanguages)("reads whole in %s", (language) => {
        const { message, action } = translator(language).finding(finding!);
        expect(message).toMatch(wholeSentence);
        expect(action).toMatch(wholeSentence);
        const own = `${message} ${action}`.replaceAll(String(finding!.found), "…");
        if (language !== "en") expect(own).not.toMatch(mixedLetters);
      });
    },
  );
});
