import { openExcel, UnreadableFile, type OpenedExcel } from "../../host";
import { fail, type FileFailure, type Result } from "../../ooxml";
import type { WorkbookFailure } from "../../workbook";
import { orRefuse } from "./refusal";
import { CliError } from "./failure";

type Refusal = FileFailure | WorkbookFailure;

/** What an operation made of a workbook, and the workbook's bytes afterwards. */
export interface Worked<Value> {
  readonly value: Value;
  readonly bytes: Uint8Array;
}

/**
 * Runs the add-in's own code on a workbook in the emulated Excel. `file` is null for a new workbook, `path` names it in
 * refusals. Nothing is written to the disk here.
 */
export async function inExcel<Value>(
  path: string,
  file: Uint8Array | null,
  work: () => Promise<Result<Value, Refusal>>,
): Promise<Worked<Value>> {
  const host = await opened(path, file);
  try {
    const value = orRefuse(path, await work());
    return { value, bytes: await host.save() };
  } finally {
    host.close();
  }
}

async function opened(path: string, file: Uint8Array | null): Promise<OpenedExcel> {
  try {
    return await openExcel(file === null ? {} : { file });
  } catch (error) {
    if (error instanceof UnreadableFile) {
      throw new CliError({ code: "in-file", path, failure: error.failure });
    }
    throw error;
  }
}

/** Goes on with the value, or carries the failure out. */
export async function andThen<Value, Next>(
  result: Promise<Result<Value, Refusal>>,
  next: (value: Value) => Promise<Result<Next, Refusal>>,
): Promise<Result<Next, Refusal>> {
  const first = await result;
  return first.ok ? next(first.value) : fail(first.failure);
}
