import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checksPage } from "../../.dev/docs-checks";

test("docs/checks.md is what the catalogue, its cases and its words say now", () => {
  expect(readFileSync(join(__dirname, "../../docs/checks.md"), "utf8")).toBe(checksPage());
});
