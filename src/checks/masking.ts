import { digitRuns, numbersOfLength } from "./digit-windows";
import { isBin, isIin } from "./identifiers";

const longest = 80;
const hidden = "•";

/** What a cell says, fit to be repeated: numbers of persons are blotted out, long texts cut. */
export function withoutPersonalData(text: string): string {
  const safe = text.replace(digitRuns, (run) =>
    numbersOfLength(run, 12).some((number) => isIin(number) || isBin(number))
      ? run.replace(/\d/g, hidden)
      : run,
  );
  return safe.length > longest ? `${safe.slice(0, longest)}…` : safe;
}
