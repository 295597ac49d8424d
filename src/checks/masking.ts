import { withoutContacts } from "./contact-data";
import { digitRuns, numbersOfLength } from "./digit-windows";
import type { Facts, Scalar } from "./finding";
import { isBin, isIin } from "./identifiers";

const longest = 80;
const hidden = "•";
const identifier = 12;

const isPersonal = (number: string): boolean => isIin(number) || isBin(number);

/** A cell that is not text has lost a leading zero. */
const namesPerson = (run: string): boolean =>
  numbersOfLength(run, identifier).some(isPersonal) ||
  numbersOfLength(run, identifier - 1).some((number) => isPersonal(`0${number}`));

/** A text fit to be repeated: numbers of persons, phones, addresses and names are blotted out. */
export function masked(text: string): string {
  if (!/\d{3}|@|\p{Lu}/u.test(text)) return text;
  const withoutNumbers = text.replace(digitRuns, (run) =>
    namesPerson(run) ? run.replace(/\d/g, hidden) : run,
  );
  return withoutContacts(withoutNumbers);
}

/** What a cell says, fit to be repeated, and cut where it is long. */
export function withoutPersonalData(text: string): string {
  const safe = masked(text);
  return safe.length > longest ? `${safe.slice(0, longest)}…` : safe;
}

/** No finding carries the datum that it may be about. */
export function maskedScalar(value: Scalar): Scalar {
  if (typeof value === "string") return masked(value);
  const digits = Number.isSafeInteger(value) ? String(value).padStart(identifier, "0") : "";
  return digits.length === identifier && value >= 1e10 && isPersonal(digits)
    ? hidden.repeat(identifier)
    : value;
}

export function maskedFacts(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, maskedScalar(value)]),
  );
}
