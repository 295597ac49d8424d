/** Writes the sample workbooks, the same bytes each run: node -r ./.dev/register.cjs .dev/make-samples.ts */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { districtBook } from "./samples/district";
import { okrugBook } from "./samples/okrug";

const folder = join(__dirname, "../assets/samples");

async function main(): Promise<void> {
  for (const [file, book] of [
    ["rural-okrug.xlsx", okrugBook],
    ["district.xlsx", districtBook],
  ] as const) {
    writeFileSync(join(folder, file), await writeXlsx(book));
    console.log(file);
  }
}

void main();
