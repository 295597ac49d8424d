const longest = 31;
const forbidden = /[\\/?*[\]:]/g;

/** A legal name that no sheet of the workbook bears yet, in any case of letters: with a number where need be. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const legal = wanted
    .replace(forbidden, " ")
    .replace(/^'+|'+$/g, "")
    .slice(0, longest)
    .trim();
  if (!taken.has(legal.toLowerCase())) return legal;
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const name = `${legal.slice(0, longest - ending.length)}${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
