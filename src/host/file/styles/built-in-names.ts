const accents = [1, 2, 3, 4, 5, 6].flatMap((accent) => [
  `Accent${String(accent)}`,
  `20% - Accent${String(accent)}`,
  `40% - Accent${String(accent)}`,
  `60% - Accent${String(accent)}`,
]);

const numbers: Readonly<Record<string, number>> = {
  Normal: 0,
  Comma: 3,
  Currency: 4,
  Percent: 5,
  "Comma [0]": 6,
  "Currency [0]": 7,
  Hyperlink: 8,
  "Followed Hyperlink": 9,
  Note: 10,
  "Warning Text": 11,
  Title: 15,
  "Heading 1": 16,
  "Heading 2": 17,
  "Heading 3": 18,
  "Heading 4": 19,
  Input: 20,
  Output: 21,
  Calculation: 22,
  "Check Cell": 23,
  "Linked Cell": 24,
  Total: 25,
  Good: 26,
  Bad: 27,
  Neutral: 28,
  ...Object.fromEntries(accents.map((name, index) => [name, 29 + index])),
  "Explanatory Text": 53,
};

/** The number by which files know a cell style of Excel's own; null for a user's. */
export const builtInId = (name: string): number | null => numbers[name] ?? null;
