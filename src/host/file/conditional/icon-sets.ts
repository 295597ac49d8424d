const numbers: Readonly<Record<string, string>> = { "3": "Three", "4": "Four", "5": "Five" };

/** "3Arrows" of the file is "ThreeArrows" of the API. */
export const readIconSet = (name: string): string =>
  name.replace(/^[345]/, (number) => numbers[number] ?? number);

export const writeIconSet = (name: string): string =>
  name.replace(
    /^(Three|Four|Five)/,
    (word) => Object.entries(numbers).find(([, each]) => each === word)?.[0] ?? word,
  );
