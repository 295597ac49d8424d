const between = "[\\s\\u00a0\\u202f()./\\u2010-\\u2015-]{0,3}";
const mobile = new RegExp(
  `(?<!\\d)(?:\\+?7|8)${between}(?:70\\d|747|75\\d|76\\d|77\\d)${between}\\d{3}${between}\\d{2}${between}\\d{2}(?!\\d)`,
  "g",
);
const email = /[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g;
const stateDomain = /(?:^|\.)gov\.kz$/i;
/** An identity card or a passport named beside its number, or the number of a passport alone. */
const document =
  /(?:куәлі|удостоверен|уд\.?\s?лич|төлқұжат|паспорт)\p{L}*[^\d]{0,20}\d{8,9}(?!\d)|(?<![\p{L}\d])N\d{8}(?!\d)/giu;

const digitsOf = (text: string): string => text.replace(/\D/g, "");
/** Without the trunk prefix, which is written +7 or 8. */
const subscriber = (phone: string): string => digitsOf(phone).slice(-10);

export function mobilePhonesIn(text: string, own: readonly string[]): number {
  const known = own.map(digitsOf);
  return Array.from(text.matchAll(mobile), ([phone]) => subscriber(phone)).filter(
    (phone) => !known.some((digits) => digits.includes(phone)),
  ).length;
}

/** Addresses of state bodies and of the body's own domain are meant to be published. */
export function emailsIn(text: string, own: string | undefined): number {
  const domain = own?.split("@")[1]?.toLowerCase();
  return Array.from(text.matchAll(email), ([, host = ""]) => host.toLowerCase()).filter(
    (host) => host !== domain && !stateDomain.test(host),
  ).length;
}

export function documentNumbersIn(text: string): number {
  return text.match(document)?.length ?? 0;
}

const upper = "[А-ЯЁӘҒҚҢӨҰҮҺІ]";
const lower = "[а-яёәғқңөұүһі]";
const patronymic = `${upper}${lower}+(?:ұлы|қызы|улы|кызы|вич(?:а|у|ем)?|вн(?:а|ы|е|у|ой))(?!\\p{L})`;
const initials = `${upper}\\.\\s?(?:${upper}\\.)?`;
const fullName = new RegExp(
  `${patronymic}|(?<!\\p{L})${upper}${lower}+\\s${initials}|(?<!\\p{L})${initials}\\s?${upper}${lower}{2,}`,
  "gu",
);

/** A patronymic, or a surname with initials. */
export function hasFullName(text: string): boolean {
  return text.search(fullName) >= 0;
}

const dot = "•";
const blotted = (found: string): string => found.replace(/[\p{L}\p{N}]/gu, dot);

/** The text with every phone, address, document number and full name blotted out. */
export function withoutContacts(text: string): string {
  return [mobile, email, document, fullName].reduce(
    (safe, pattern) => safe.replace(pattern, blotted),
    text,
  );
}
