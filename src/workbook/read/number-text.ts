import { tidied } from "./comparable";

const multiples: Readonly<Record<string, number>> = {
  тыс: 1_000,
  мың: 1_000,
  млн: 1_000_000,
  миллион: 1_000_000,
};

/** Digits in one piece or in groups of three, parted by a space or an apostrophe; a comma or a dot before decimals. */
const shape =
  /^([-−+]?)(\d+|\d{1,3}(?:[ '’]\d{3})+)(?:[.,](\d+))?(?: ?(тыс|мың|млн|миллион)\.?)?( ?%)?$/;

export interface NumberText {
  readonly value: number;
  readonly percent: boolean;
}

/** The number that a text stands for; null where it may mean two things or nothing. */
export function parseNumber(text: string): NumberText | null {
  const match = shape.exec(tidied(text).toLowerCase());
  if (!match) return null;
  const [, sign, whole = "", decimals = "0", multiple = "", percent] = match;
  const digits = Number(`${whole.replace(/[ '’]/g, "")}.${decimals}`);
  const value = rounded(digits * (multiples[multiple] ?? 1));
  return { value: isNegative(sign) ? -value : value, percent: percent !== undefined };
}

const isNegative = (sign: string | undefined): boolean => sign === "-" || sign === "−";

/** Without the dust of binary fractions. */
export const rounded = (value: number): number => Number(value.toPrecision(14));
