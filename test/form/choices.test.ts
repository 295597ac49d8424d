import { choiceLists, choiceOf, labelOfChoice, uiLanguages } from "../../src/form";
import type { ChoiceSpec } from "../../src/form";

const lists = Object.entries(choiceLists).map(
  ([id, choices]) => [id, choices as readonly ChoiceSpec[]] as const,
);

describe.each(lists)("the list %s", (_, choices) => {
  test("has no code twice", () => {
    const codes = choices.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.each(uiLanguages)("has no label twice in %s", (language) => {
    const labels = choices.map(({ label }) => label[language].toLowerCase());
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("never takes one word for two codes, in whichever language it is written", () => {
    const meanings = new Map<string, Set<string>>();
    for (const { code, label, words = [] } of choices)
      for (const word of [code, ...Object.values(label), ...words]) {
        const key = word.toLowerCase();
        meanings.set(key, (meanings.get(key) ?? new Set()).add(code));
      }
    expect([...meanings].filter(([, codes]) => codes.size > 1)).toEqual([]);
  });
});

test("the eleven kinds of body stand in the order of the Order", () => {
  expect(choiceLists["body-kind"].map(({ code }) => code)).toEqual([
    "central",
    "oblast",
    "republican-city",
    "capital",
    "district",
    "oblast-city",
    "city-district-akim",
    "district-city-akim",
    "settlement-akim",
    "village-akim",
    "rural-okrug-akim",
  ]);
});

test("the six kinds of source are those of item 6 of the Rules", () => {
  expect(choiceLists["source-kind"].map(({ code }) => code)).toEqual([
    "statistics",
    "efficiency-assessment",
    "quality-control",
    "internal-control",
    "public-monitoring",
    "survey",
  ]);
});

test("a choice is found by its code, and by nothing else", () => {
  expect(choiceOf("fee", "mixed")?.label.kk).toBe("тегін және ақылы");
  expect(choiceOf("fee", "тегін")).toBeUndefined();
});

test("a label is given in each language", () => {
  expect(uiLanguages.map((language) => labelOfChoice("yes-no", "yes", language))).toEqual([
    "иә",
    "да",
    "yes",
  ]);
});

test("a narrative is named by its number and a few words", () => {
  expect(labelOfChoice("narrative", "4.1", "ru")).toBe("4.1 Жалобы");
  expect(labelOfChoice("narrative", "feedback", "kk")).toBe("Кері байланыс");
});
