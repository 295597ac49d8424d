import { CellError } from "../model";
import { cellKind } from "./engine";
import type { CellValue } from "../model";

const circularText = "#CIRC!";

/** What the engine could not work out, and what comes back to itself; no values of a cell. */
export const failed = Symbol("failed");
export const circular = Symbol("circular");

/** A constant as it is typed into the engine; text with its apostrophe, so that nothing is read into it. */
export function typedText(value: NonNullable<CellValue>): string {
  if (typeof value === "number") return numberText(value);
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.text === "#GETTING_DATA" ? "#N/A" : value.text;
}

const numberText = (value: number): string => String(value).replace("e+", "E+").replace("e-", "E-");

export type ReadValue = CellValue | typeof failed | typeof circular;

/** The value of a cell from the engine's text and kind. */
export function readValue(kind: number, text: string): ReadValue {
  if (kind === cellKind.number) return Number(text);
  if (kind === cellKind.boolean) return text === "TRUE";
  if (kind !== cellKind.error) return text;
  if (text === circularText) return circular;
  return CellError.parse(text) ?? failed;
}
