import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checksPage } from "./docs-checks";

/** Writes the generated parts of docs/; with --check says which are stale instead, and fails. */
const root = join(__dirname, "..");
const isCheck = process.argv.includes("--check");
const stale: string[] = [];

function put(path: string, text: string): void {
  const file = join(root, path);
  if (readFileSync(file, "utf8") === text) return;
  if (isCheck) stale.push(path);
  else writeFileSync(file, text);
}

function importPicture(): string {
  const picture = execFileSync(
    process.execPath,
    [
      join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      "--config",
      ".dependency-cruiser.cjs",
      "src",
      "--include-only",
      "^src/",
      "--collapse",
      "^src/[^/]+",
      "-T",
      "mermaid",
    ],
    { cwd: root, encoding: "utf8" },
  );
  return `\`\`\`mermaid\n${picture.trim()}\n\`\`\``;
}

const path = "docs/architecture.md";
const page = readFileSync(join(root, path), "utf8");
put(
  path,
  page.replace(
    /(<!-- imports:begin -->)[^]*(<!-- imports:end -->)/,
    (_, begin: string, end: string) => `${begin}\n\n${importPicture()}\n\n${end}`,
  ),
);

put("docs/checks.md", checksPage());

if (stale.length > 0) {
  process.stderr.write(`Stale: ${stale.join(", ")}. Run npm run docs.\n`);
  process.exitCode = 1;
}
