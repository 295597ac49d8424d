// Says which ExcelApi requirement set the add-in's code needs, and fails above the one that its manifest declares.
//   node -r ./.dev/register.cjs .dev/requirement-sets.ts [--declared 1.14] [file …]
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareSets, isAbove } from "./requirements/api-set";
import { declaredVersion } from "./requirements/declared";
import { findUses } from "./requirements/uses";
import type { Use } from "./requirements/uses";

const root = join(__dirname, "..");
/** All that may speak to Excel; the host's own code is no part of the add-in. */
const folders = ["src/workbook/office", "src/taskpane"];

const filesIn = (folder: string): readonly string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => join(root, folder, name))
    : [];

function declared(): string {
  const manifest = join(root, "manifest.xml");
  const version = existsSync(manifest) ? declaredVersion(readFileSync(manifest, "utf8")) : null;
  return version ?? "1.14";
}

const lineOf = ({ member, set, place }: Use): string =>
  `  ${set.name} ${set.version}  ${member}  ${place}`;

const { values, positionals } = parseArgs({
  options: { declared: { type: "string" } },
  allowPositionals: true,
});
const limit = values.declared ?? declared();
const files = positionals.length > 0 ? positionals : folders.flatMap(filesIn);
const { uses, slips } = findUses(root, files);
const sorted = uses.toSorted((one, other) => compareSets(other.set, one.set));
const [highest] = sorted;
const over = sorted.filter(({ set }) => isAbove(set, limit));

console.log(
  `${uses.length} uses of Excel's API in ${files.length} files; declared: ExcelApi ${limit}`,
);
if (highest) {
  console.log(`highest set used: ${highest.set.name} ${highest.set.version}`);
  const members = new Map(
    sorted.filter(({ set }) => compareSets(set, highest.set) === 0).map((use) => [use.member, use]),
  );
  for (const use of members.values()) console.log(lineOf(use));
}
for (const use of over) console.error(`above the declared set:\n${lineOf(use)}`);
for (const { text, place } of slips) console.error(`in load: ${text}  ${place}`);
if (over.length + slips.length > 0) process.exitCode = 1;
