import { runChecks, type CheckRun } from "../../../checks";
import type { Answers } from "../../../form";
import { translator } from "../../../messages";
import { answersOf } from "../books";
import { writeWhole } from "../files";
import { findingsJson } from "../findings-json";
import { findingsText } from "../findings-text";
import type { CheckOptions } from "../program";
import type { Terminal } from "../terminal";

/** 1 where errors stand, else 0. */
export async function check(
  path: string,
  options: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  const answers = await answersOf(path);
  const result = runChecks(answers, { today: terminal.today });
  const text = shown(answers, result, { options, terminal });
  if (options.out === undefined) terminal.print(text);
  else await writeWhole(options.out, text);
  return result.summary.errors > 0 ? 1 : 0;
}

interface Setting {
  readonly options: CheckOptions;
  readonly terminal: Terminal;
}

function shown(answers: Answers, result: CheckRun, { options, terminal }: Setting): string {
  if (options.format === "json") {
    return `${JSON.stringify(findingsJson(answers, result), null, 2)}\n`;
  }
  const words = options.lang ? translator(options.lang) : terminal.translator;
  return findingsText(result, words);
}
