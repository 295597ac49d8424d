import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runChecks } from "../../src/checks";
import type { Answers } from "../../src/form";
import { answersOf } from "../../test/checks/given";
import { checkBookFile, complaint, service, type BookSize } from "./check-book";
import { median, timed, type Measure } from "./rounds";

const rounds = 5;
const today = "2026-02-02";
const python = "/usr/bin/python3";
const program = join(__dirname, "../../dist/cli/esep.cjs");

/** Runs a command and prints how long it took and how much memory it held at most. */
const watcher = `
import resource, subprocess, sys, time
start = time.perf_counter()
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print((time.perf_counter() - start) * 1000, used / 1024)
`;

/** What openpyxl takes only to read every cell. */
const reader = `
import openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
for sheet in book.worksheets:
    for row in sheet.iter_rows(values_only=True):
        pass
`;

interface Used {
  readonly milliseconds: number;
  readonly megabytes: number;
}

function watched(command: readonly string[]): Used {
  const printed = execFileSync(python, ["-c", watcher, ...command], { encoding: "utf8" });
  const [milliseconds = 0, megabytes = 0] = printed.split(" ").map(Number);
  return { milliseconds, megabytes };
}

const middle = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

function wholeProcess(command: readonly string[]): Used {
  watched(command);
  const runs = Array.from({ length: rounds }, () => watched(command));
  return {
    milliseconds: middle(runs.map(({ milliseconds }) => milliseconds)),
    megabytes: middle(runs.map(({ megabytes }) => megabytes)),
  };
}

function answersWith(size: BookSize): Answers {
  return answersOf({
    fields: { "provider.kind": "oblast", "provider.reportYear": 2025 },
    rows: {
      services: Array.from({ length: size.services }, (_, at) => service(at, size.failing)),
      complaints: Array.from({ length: size.complaints }, (_, at) => complaint(at, size)),
    },
  });
}

const checking = (answers: Answers): Promise<number> =>
  median(rounds, () => timed(() => Promise.resolve(runChecks(answers, { today }))));

const ratio = (name: string, value: number, most: number): void => {
  console.log(`${name.padEnd(58)} ${value.toFixed(2)} (at most ${most})`);
};

/** `npm run bench -- check`, after `npm run build:cli`. */
export async function benchCheck(): Promise<readonly Measure[]> {
  if (!existsSync(program)) throw new Error("Build the command line first: npm run build:cli");
  const folder = mkdtempSync(join(tmpdir(), "esep-bench-"));
  const size = { services: 201, complaints: 12_000, failing: false };
  const path = join(folder, "book.xlsx");
  const broken = join(folder, "broken.xlsx");
  writeFileSync(path, await checkBookFile(size));
  writeFileSync(broken, await checkBookFile({ ...size, failing: true }));
  const ours = wholeProcess([process.execPath, program, "check", path]);
  const theirs = wholeProcess([python, "-c", reader, path]);
  const failing = wholeProcess([process.execPath, program, "check", broken]);
  rmSync(folder, { recursive: true });

  const small = { services: 201, complaints: 10_000, failing: false };
  const some = await checking(answersWith(small));
  const many = await checking(answersWith({ ...small, complaints: 100_000 }));

  ratio(
    "whole process, beside openpyxl only reading: time",
    ours.milliseconds / theirs.milliseconds,
    0.8,
  );
  ratio("the same: memory", ours.megabytes / theirs.megabytes, 4);
  ratio("100,000 complaints against 10,000: time", many / some, 10.5);
  ratio("every row failing against none: time", failing.milliseconds / ours.milliseconds, 3);
  return [
    {
      name: "check of 201 services and 12,000 complaints",
      milliseconds: ours.milliseconds,
      reference: theirs.milliseconds,
    },
    { name: "rules over 10,000 complaints", milliseconds: some, reference: null },
    { name: "rules over 100,000 complaints", milliseconds: many, reference: null },
    { name: "the same, every row failing", milliseconds: failing.milliseconds, reference: null },
  ];
}
