import type { Answers } from "../../form";
import type { FileFailure, Result } from "../../ooxml";
import { readAnswers, type Snapshot, type WorkbookFailure } from "../../workbook";
import { readSnapshot } from "../../workbook/file";
import { calculated, uncalculatedOf } from "./calculated";
import { CliError } from "./failure";
import { readBytes } from "./files";

/** The value, or the refusal with the file that it is about. */
export function orRefuse<Value>(
  path: string,
  result: Result<Value, FileFailure | WorkbookFailure>,
): Value {
  if (!result.ok) throw new CliError({ code: "in-file", path, failure: result.failure });
  return result.value;
}

export async function snapshotOf(path: string): Promise<Snapshot> {
  const file = await readBytes(path);
  const snapshot = orRefuse(path, readSnapshot(file));
  return uncalculatedOf(snapshot) > 0 ? calculated(path, file, snapshot) : snapshot;
}

export async function answersOf(path: string): Promise<Answers> {
  return orRefuse(path, readAnswers(await snapshotOf(path)));
}
