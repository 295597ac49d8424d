import { translator } from "../../messages";
import { CliError } from "./failure";
import { userLanguage } from "./language";
import { runProgram } from "./program";
import { failureSentence } from "./sentence";
import type { Terminal } from "./terminal";

/** The streams and the surroundings that the program is run with. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `yyyy-mm-dd`. */
  readonly today: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs one command line; the exit code comes back, every refusal has been said in one line. */
export async function main(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { environment, today, out, err } = surroundings;
  const speech = translator(userLanguage(environment));
  const terminal: Terminal = {
    translator: speech,
    today,
    print: out,
    progress: (text) => err(`${text}\n`),
  };
  const sayFailure = (sentence: string) => err(`${speech.t("cli.failure", { sentence })}\n`);
  try {
    return await runProgram(words, terminal, {
      new: async (path, options) =>
        (await import("./commands/new")).newBook(path, options, terminal),
      link: async (path, options) =>
        (await import("./commands/link")).linkRange(path, options, terminal),
      check: async (path, options) =>
        (await import("./commands/check")).check(path, options, terminal),
      charts: async (path) => (await import("./commands/charts")).charts(path, terminal),
      export: async (path, options) =>
        (await import("./commands/export")).exportReport(path, options, terminal),
      demo: async (options) => (await import("./commands/demo")).demo(options, terminal),
      nextYear: async (path, options) =>
        (await import("./commands/next-year")).nextYear(path, options, terminal),
      serve: async (options) => (await import("./commands/serve")).serve(options, terminal),
      manifest: async (options) =>
        (await import("./commands/manifest")).manifest(options, terminal),
    });
  } catch (error) {
    if (error instanceof CliError) {
      sayFailure(failureSentence(error.failure, speech));
      return error.exitCode;
    }
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    sayFailure(speech.t("cli.failure.bug", { details: details.replace(/\s*\n\s*/g, " ← ") }));
    return 3;
  }
}
