const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const;
const neverIssued = 10;

function remainder(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11;
}

/** The twelfth digit that the first eleven ask for; null for eleven that are never issued. */
export function checkDigitOf(digits: string): number | null {
  const first = remainder(digits, firstWeights);
  if (first !== neverIssued) return first;
  const second = remainder(digits, secondWeights);
  return second === neverIssued ? null : second;
}

function hasCheckDigit(digits: string): boolean {
  return /^\d{12}$/.test(digits) && checkDigitOf(digits) === Number(digits[11]);
}

const isMonth = (digits: string): boolean => /^(0[1-9]|1[0-2])$/.test(digits);

/** 4 resident legal entity, 5 non-resident, 6 joint individual entrepreneurship. */
export function hasBinShape(digits: string): boolean {
  return /^\d{4}[4-6]\d{7}$/.test(digits) && isMonth(digits.slice(2, 4));
}

export function isBin(digits: string): boolean {
  return hasBinShape(digits) && hasCheckDigit(digits);
}

/** The BIN of a person's own business: published, it names the person. */
export function isJointEntrepreneurBin(digits: string): boolean {
  return isBin(digits) && digits[4] === "6";
}

/** Centuries by the seventh digit; 0 is met in numbers of foreigners and tells none. */
const centuries: Readonly<Record<string, readonly number[]>> = {
  0: [1800, 1900, 2000],
  1: [1800],
  2: [1800],
  3: [1900],
  4: [1900],
  5: [2000],
  6: [2000],
};

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function hasBirthDate(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  const century = centuries[digits[6] ?? ""] ?? [];
  return century.some((start) => isDay(start + Number(digits.slice(0, 2)), month, day));
}

export function isIin(digits: string): boolean {
  return hasCheckDigit(digits) && hasBirthDate(digits);
}
