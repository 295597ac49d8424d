import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");
const isCheck = process.argv.includes("--check");

/** Writes a generated page; with --check says that it is stale instead, and fails. */
export function putPage(path: string, text: string): void {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  if (!isCheck) {
    writeFileSync(file, text);
    return;
  }
  process.stderr.write(`${path} is stale. Run npm run docs.\n`);
  process.exitCode = 1;
}
