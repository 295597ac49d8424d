import { invalidArgument } from "../../protocol";
import { asNumber } from "../arguments";

export const between =
  (least: number, most: number) =>
  (value: unknown): number => {
    const number = asNumber(value);
    if (number < least || number > most)
      throw invalidArgument(`${String(least)} to ${String(most)} is expected.`);
    return number;
  };

export const markerStyles = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
  "Picture",
] as const;

export const asMarkerSize = between(2, 72);
/** No colour of its own is the empty text. */
export const color = (value: string | null): string => value ?? "";
