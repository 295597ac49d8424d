import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../../src/standalone/cli/main";

export interface CliRun {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in this process, in English unless told otherwise. */
export async function runCli(
  words: readonly string[],
  language: "kk" | "ru" | "en" = "en",
): Promise<CliRun> {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await main(words, {
    environment: { ESEP_LANG: language },
    today: "2026-03-02",
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { exitCode, out: out.join(""), err: err.join("") };
}

/** A folder of its own for one test. */
export const freshFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "esep-"));

/** What lies in a folder, hidden files too: a half-written file would show. */
export const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).sort();
