import { runCLI } from "jest";
import { join } from "node:path";
import { strictRules } from "./strictness/rules";
import { withoutRule, testFiles } from "./strictness/rule";
import type { StrictRule } from "./strictness/rule";

/**
 * `npm run strictness`: takes each rule of the host out of the source, in memory, and runs its tests, which must
 * fail; without a change all of them must pass. Names after it choose rules by a part of their titles.
 */
const root = join(__dirname, "..");
const swc = {
  jsc: { target: "es2022", parser: { syntax: "typescript", tsx: false } },
  module: { type: "commonjs" },
};

const project = (displayName: string, tests: readonly string[], mutant: StrictRule | null) => ({
  displayName,
  rootDir: root,
  roots: ["<rootDir>/src", "<rootDir>/test/host"],
  testEnvironment: "node",
  testMatch: tests.map((test) => `<rootDir>/${test}`),
  transform: { "^.+\\.[cm]?[jt]sx?$": [join(__dirname, "strictness/mutate.cjs"), { swc, mutant }] },
  transformIgnorePatterns: ["/node_modules/(?!(@ironcalc)/)"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/out/"],
});

interface Titles {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
}

/** By display name: which tests passed and which failed. */
async function outcomes(projects: readonly object[]): Promise<ReadonlyMap<string, Titles>> {
  const config = JSON.stringify({ projects, reporters: [], rootDir: root });
  const { results } = await runCLI({ config, _: [], $0: "", silent: true, maxWorkers: 2 }, [root]);
  const found = new Map<string, Titles>();
  for (const { displayName, testResults, testExecError, testFilePath } of results.testResults) {
    if (testExecError) throw new Error(`${testFilePath}: ${testExecError.message}`);
    const name = displayName?.name ?? "";
    const before = found.get(name) ?? { passed: [], failed: [] };
    const titles = (status: string) =>
      testResults.filter((each) => each.status === status).map(({ title }) => title);
    found.set(name, {
      passed: [...before.passed, ...titles("passed")],
      failed: [...before.failed, ...titles("failed")],
    });
  }
  return found;
}

const sound = "without a change";

async function main(words: readonly string[]): Promise<void> {
  const isChosen = ({ title }: StrictRule): boolean =>
    words.length === 0 || words.some((word) => title.includes(word));
  const chosen = strictRules.filter(isChosen);
  const seen = await outcomes([
    project(sound, Object.values(testFiles), null),
    ...chosen.map((rule) => project(nameOf(rule), [rule.test], rule)),
  ]);
  const faults = faultsOf(seen.get(sound) ?? { passed: [], failed: ["nothing was run"] });
  const caught = chosen.filter((rule) => isCaught(rule, seen.get(nameOf(rule))));
  for (const line of faults) console.log(line);
  for (const rule of chosen) console.log(lineOf(rule, caught.includes(rule), seen));
  console.log(
    `${String(caught.length)} of ${String(chosen.length)} rules are missed by their tests when taken out.`,
  );
  if (faults.length > 0 || caught.length < chosen.length) process.exitCode = 1;
}

/** Tests that fail without a change, and tests that nothing is known to make fail. */
const faultsOf = ({ passed, failed }: Titles): readonly string[] => [
  ...failed.map((title) => `FAILS BY ITSELF  ${title}`),
  ...passed.filter((title) => !isNamed(title)).map((title) => `NO RULE  ${title}`),
];

const isNamed = (title: string): boolean =>
  [...withoutRule, ...strictRules.map((rule) => rule.title)].some((start) =>
    title.startsWith(start),
  );

const nameOf = (rule: StrictRule): string => String(strictRules.indexOf(rule));

/** With the number of the file's other tests that fail without the rule. */
function lineOf(rule: StrictRule, isKept: boolean, seen: ReadonlyMap<string, Titles>): string {
  const others = (seen.get(nameOf(rule))?.failed.length ?? 0) - 1;
  const mark = isKept ? "caught  " : "SURVIVES";
  return `${mark}  ${rule.title}  (${rule.source}; ${rule.file}; +${String(others)})`;
}

/** Every test of that title has failed, and there is one. */
const isCaught = ({ title }: StrictRule, seen: Titles | undefined): boolean =>
  seen !== undefined &&
  seen.failed.some((each) => each.startsWith(title)) &&
  !seen.passed.some((each) => each.startsWith(title));

void main(process.argv.slice(2));
