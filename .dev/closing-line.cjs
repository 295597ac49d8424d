// Sums the outcome files of the test runs into the one closing line.
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const folder = join(__dirname, "..", ".cache");
const runs = readdirSync(folder)
  .filter((name) => /^tests-.*\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
const sum = (key) => runs.reduce((total, run) => total + run[key], 0);

console.log(`${sum("numPassedTests")} passed, ${sum("numFailedTests")} failed`);
