import type { Locale } from "./locale";

/** A number as the format "General" shows it in a wide cell: at most 11 places. */
export function generalText(value: number, locale: Locale): string {
  return generalDigits(value).replace(".", locale.decimal);
}

function generalDigits(value: number): string {
  if (value === 0) return "0";
  const magnitude = Math.abs(value);
  const exponent = Math.floor(Math.log10(magnitude));
  if (exponent >= 11 || (exponent < -4 && !fitsPlain(magnitude))) return scientific(value);
  const decimals = Math.max(0, Math.min(10, exponent < 0 ? 9 : 9 - exponent));
  const text = value.toFixed(decimals);
  const trimmed = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return trimmed.replace(/^-/, "").length > 11 ? scientific(value) : trimmed;
}

/** 0.00001 stays plain because it needs no more than the places there are. */
const fitsPlain = (magnitude: number): boolean =>
  magnitude >= 1e-9 && Math.abs(Number(magnitude.toFixed(9)) - magnitude) <= magnitude * 1e-14;

function scientific(value: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
  const digits = mantissa.replace(/\.?0+$/, "");
  const power = Number(exponent);
  return `${digits}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** All the digits Excel keeps, 15, as the formula bar shows them. */
export function plainText(value: number, locale: Locale): string {
  const rounded = Number(value.toPrecision(15));
  const text =
    Math.abs(rounded) >= 1e21 || (rounded !== 0 && Math.abs(rounded) < 1e-19)
      ? scientific15(rounded)
      : fixed(rounded);
  return text.replace(".", locale.decimal);
}

function fixed(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  const [mantissa = "", exponent = "0"] = text.split("e");
  const digits = mantissa.replace(/^-|\./g, "").length - 1;
  return value.toFixed(Math.min(100, Math.max(0, digits - Number(exponent))));
}

const scientific15 = (value: number): string =>
  value
    .toExponential()
    .replace(/e([+-])(\d)$/, "E$10$2")
    .replace("e", "E");
