import { withoutContacts } from "./contact-data";
import { digitRuns, numbersOfLength } from "./digit-windows";
import type { Facts, Scalar } from "./finding";
import { isBin, isIin } from "./identifiers";
import { mayNamePerson } from "./may-name-person";

const longest = 80;
const hidden = "•";
const identifier = 12;

const isPersonal = (number: string): boolean => isIin(number) || isBin(number);

/** A cell that is not text has lost a leading zero. */
const namesPerson = (run: string): boolean =>
  numbersOfLength(run, identifier).some(isPersonal) ||
  numbersOfLength(run, identifier - 1).some((number) => isPersonal(`0${number}`));

const isoDate = /^\d{4}-\d\d-\d\d$/;
/** Findings of one kind repeat the same few texts. */
const known = new Map<string, string>();
const mostKnown = 5_000;

/** A text fit to be repeated: numbers of persons, phones, addresses and names are blotted out. */
export function masked(text: string): string {
  if (isoDate.test(text) || !mayNamePerson(text)) return text;
  const met = known.get(text);
  if (met !== undefined) return met;
  if (known.size >= mostKnown) known.clear();
  const made = blottedOut(text);
  known.set(text, made);
  return made;
}

function blottedOut(text: string): string {
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
  if (value < 1e10) return value;
  const digits = Number.isSafeInteger(value) ? String(value).padStart(identifier, "0") : "";
  return digits.length === identifier && isPersonal(digits) ? hidden.repeat(identifier) : value;
}

/** The same object where nothing had to be blotted out. */
export function maskedFacts(facts: Facts): Facts {
  const changed = Object.entries(facts).flatMap(([name, value]) => {
    const safe = maskedScalar(value);
    return safe === value ? [] : [[name, safe] as const];
  });
  return changed.length === 0 ? facts : { ...facts, ...Object.fromEntries(changed) };
}
