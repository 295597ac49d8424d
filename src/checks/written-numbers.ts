const writtenDate = /(\d{1,2})\.\d{1,2}\.(\d{4})/g;
const blank = "[ \\u00a0\\u202f\\u2009]";
const number = new RegExp(`\\d{1,3}(?:${blank}\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?`, "g");

/** The numbers that a text names, alike in either language: groups joined, a decimal point, months left out. */
export function numbersIn(text: string): ReadonlySet<string> {
  const spoken = text.replace(writtenDate, "$1; $2");
  return new Set(Array.from(spoken.matchAll(number), ([found]) => plain(found)));
}

function plain(found: string): string {
  return String(Number(found.replace(/\s/g, "").replace(",", ".")));
}

export function notIn(numbers: ReadonlySet<string>, others: ReadonlySet<string>): string {
  return [...numbers].filter((each) => !others.has(each)).join(", ");
}
