import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { putPage } from "./generated";
import { checksPage } from "./docs-checks";

/** Writes the generated parts of docs/; with --check says which are stale instead, and fails. */
const root = join(__dirname, "..");

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
putPage(
  path,
  page.replace(
    /(<!-- imports:begin -->)[^]*(<!-- imports:end -->)/,
    (_, begin: string, end: string) => `${begin}\n\n${importPicture()}\n\n${end}`,
  ),
);

putPage("docs/checks.md", checksPage());
