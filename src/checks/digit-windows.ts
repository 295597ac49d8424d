/** Spaces and dashes of every kind that people part the digits of a number with. */
const separator = "[ \\u00a0\\u2000-\\u200b\\u202f\\u2060\\u2010-\\u2015\\u2212\\u00ad\\t_-]{1,3}";
export const digitRuns = new RegExp(`\\d+(?:${separator}\\d+)*`, "g");
const group = /\d+/g;

/**
 * Every number of so many digits in a text, also with spaces and dashes within, that neither begins
 * nor ends inside a longer group of digits.
 */
export function numbersOfLength(text: string, length: number): readonly string[] {
  return [...text.matchAll(digitRuns)].flatMap(([found]) =>
    found.length < length ? [] : windows(found.match(group) ?? [], length),
  );
}

function windows(groups: readonly string[], length: number): readonly string[] {
  return groups.flatMap((_, start) => {
    const number = joined(groups, start, length);
    return number.length === length ? [number] : [];
  });
}

function joined(groups: readonly string[], start: number, length: number): string {
  let number = "";
  for (let index = start; index < groups.length && number.length < length; index += 1) {
    number += groups[index] ?? "";
  }
  return number;
}
