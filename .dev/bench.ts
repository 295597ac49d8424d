import { benchCheck } from "./bench/check";
import { benchExport } from "./bench/export";
import { benchHost } from "./bench/host";
import { printMeasures, type Measure } from "./bench/rounds";

const suites: Readonly<Record<string, () => Promise<readonly Measure[]>>> = {
  check: benchCheck,
  export: benchExport,
  host: benchHost,
};

/** `npm run bench -- host`: prints times beside reference figures; it asserts nothing. */
async function main(names: readonly string[]): Promise<void> {
  for (const name of names.length > 0 ? names : Object.keys(suites)) {
    const suite = suites[name];
    if (!suite) {
      process.stderr.write(`There is no suite "${name}": ${Object.keys(suites).join(", ")}.\n`);
      process.exitCode = 2;
      return;
    }
    console.log(`${name} (median of three rounds after a warm one)`);
    printMeasures(await suite());
  }
}

void main(process.argv.slice(2));
