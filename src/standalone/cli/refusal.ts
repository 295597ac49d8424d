import type { FileFailure, Result } from "../../ooxml";
import type { WorkbookFailure } from "../../workbook";
import { CliError } from "./failure";

/** The value, or the refusal with the file that it is about. */
export function orRefuse<Value>(
  path: string,
  result: Result<Value, FileFailure | WorkbookFailure>,
): Value {
  if (!result.ok) throw new CliError({ code: "in-file", path, failure: result.failure });
  return result.value;
}
