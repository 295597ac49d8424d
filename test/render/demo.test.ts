import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { items, registers, sections, tableName } from "../../src/form";
import { samples } from "../../src/standalone/samples";
import { freshFolder, readByOpenpyxl, textOfPdf, toPdf } from "./programs";

const root = join(__dirname, "../..");
const run = promisify(execFile);

jest.setTimeout(240_000);

let folder: string;
beforeAll(async () => {
  folder = await freshFolder();
  await run(process.execPath, [join(root, "dist/cli/esep.cjs"), "demo", "--out", folder]);
});

describe.each(["kk", "ru"] as const)("the Word report in LibreOffice, %s", (language) => {
  let text: string;
  beforeAll(async () => {
    text = await textOfPdf(await toPdf(join(folder, `esep-2025-${language}.docx`), folder));
  });

  test("has the five sections in the law's order", () => {
    const places = sections.map(({ heading }, index) =>
      text.lastIndexOf(`${index + 1}. ${firstWords(heading[language])}`),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test("has all 14 items", () => {
    for (const { heading } of items) expect(text).toContain(firstWords(heading[language]));
  });
});

/** Headings wrap: their beginning stands on one line. */
const firstWords = (heading: string): string => heading.split(" ").slice(0, 3).join(" ");

describe("the workbook of the demo", () => {
  test("opens in LibreOffice, every sheet of the form with its words", async () => {
    const text = await textOfPdf(await toPdf(join(folder, "esep-2025.xlsx"), folder));
    expect(text).toContain(firstWords(items[0].heading[samples.district.language]));
  });

  test("has the form's tables, names, lists and charts for openpyxl", async () => {
    const [link] = samples.district.links;
    const book = await readByOpenpyxl(join(folder, "esep-2025.xlsx"), link?.sheet ?? "");
    expect(book.tables).toEqual(expect.arrayContaining(registers.map(({ id }) => tableName(id))));
    expect(book.names).toEqual(
      expect.arrayContaining(["esep_provider_bin", "esep_counts_servicesTotal"]),
    );
    expect(book.charts).toBeGreaterThanOrEqual(3);
    expect(book.lists).toBeGreaterThanOrEqual(20);
  });

  test("leaves the office's own sheets as they were", async () => {
    const sample = join(root, "assets/samples", samples.district.file);
    const { sheets } = await readByOpenpyxl(sample, samples.district.links[0]?.sheet ?? "");
    for (const sheet of sheets) {
      const before = await readByOpenpyxl(sample, sheet);
      const after = await readByOpenpyxl(join(folder, "esep-2025.xlsx"), sheet);
      expect(after.cells).toEqual(before.cells);
    }
  });
});

/** A program that holds a file against the ISO schemas, where the machine has one: CI names it. */
const validator = process.env["OOXML_VALIDATOR"];
if (validator !== undefined) {
  describe("held against the ISO schemas", () => {
    test.each(["esep-2025.xlsx", "esep-2025-kk.docx", "esep-2025-ru.docx"])(
      "%s has no fault",
      async (name) => {
        const { stdout } = await run("/usr/bin/python3", [validator, join(folder, name)]);
        expect(stdout).toContain(" 0 faults");
      },
    );
  });
}
