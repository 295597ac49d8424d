import type { Answers } from "../../form";
import { readAnswers, type Snapshot } from "../../workbook";
import { readSnapshot } from "../../workbook/file";
import { readBytes } from "./files";
import { orRefuse } from "./refusal";

export { orRefuse } from "./refusal";

/** A file as it is read; Excel is loaded only where formulas have no results. */
export async function snapshotOf(path: string): Promise<Snapshot> {
  const file = await readBytes(path);
  const snapshot = orRefuse(path, readSnapshot(file));
  if (uncalculatedOf(snapshot) === 0) return snapshot;
  const { calculated } = await import("./calculated");
  return calculated(path, file, snapshot);
}

/** How many formulas of a file have no result: the program that wrote it does not calculate. */
const uncalculatedOf = ({ sheets }: Snapshot): number =>
  sheets.reduce((sum, { uncalculated }) => sum + uncalculated.size, 0);

export async function answersOf(path: string): Promise<Answers> {
  return orRefuse(path, readAnswers(await snapshotOf(path)));
}
