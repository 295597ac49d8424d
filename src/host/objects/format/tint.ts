import { invalidArgument } from "../../protocol";
import { asNumber } from "../arguments";

/** -1 (darkest) to 1 (lightest). */
export function asTint(value: unknown): number {
  const tint = asNumber(value);
  if (tint < -1 || tint > 1) throw invalidArgument();
  return tint;
}
