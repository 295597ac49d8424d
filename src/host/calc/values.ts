import { CellError } from "../model";
import { cellKind } from "./engine";
import type { CellValue } from "../model";

/** What the engine says of a cell that it cannot calculate, though Excel might. */
export const engineFailures = ["#N/IMPL!", "#ERROR!"] as const;
export const circular = "#CIRC!";

/** A constant as it is typed into the engine; text with its apostrophe, so that nothing is read into it. */
export function typedText(value: NonNullable<CellValue>): string {
  if (typeof value === "number") return numberText(value);
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.text === "#GETTING_DATA" ? "#N/A" : value.text;
}

const numberText = (value: number): string => String(value).replace("e+", "E+").replace("e-", "E-");

/** The value of a cell from the engine's text and kind; "failed" and "circular" need more work. */
export function readValue(kind: number, text: string): CellValue | "failed" | "circular" {
  if (kind === cellKind.number) return Number(text);
  if (kind === cellKind.boolean) return text === "TRUE";
  if (kind !== cellKind.error) return text;
  if (text === circular) return "circular";
  return CellError.parse(text) ?? "failed";
}
