// Runs the tests of the named jest projects and ends with the plain line "N passed, N failed".
const { spawnSync } = require("node:child_process");
const { mkdirSync, readFileSync, rmSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const projects = process.argv.slice(2);
const outcome = join(root, ".cache", `tests-${projects.join("-")}.json`);
mkdirSync(join(root, ".cache"), { recursive: true });
rmSync(outcome, { force: true });

const { status } = spawnSync(
  process.execPath,
  [
    join(root, "node_modules/jest/bin/jest.js"),
    "--config",
    join(root, ".dev/jest.config.cjs"),
    "--selectProjects",
    ...projects,
    "--json",
    `--outputFile=${outcome}`,
  ],
  { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
);

const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
  readFileSync(outcome, "utf8"),
);
const failed = numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : 0);
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
console.log(`${numPassedTests} passed, ${failed} failed${skipped}`);
process.exit(status ?? 1);
