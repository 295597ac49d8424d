import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tableName } from "../../../src/form";
import { openExcel } from "../../../src/host";
import { samples } from "../../../src/standalone/samples";
import { readSnapshot } from "../../../src/workbook/file";
import { filesIn, freshFolder, runCli } from "./run-cli";

const assets = join(__dirname, "../../../assets/samples");
const { ruralOkrug } = samples;
const own = join(assets, ruralOkrug.file);

jest.setTimeout(120_000);

async function snapshotAt(path: string) {
  const read = readSnapshot(new Uint8Array(await readFile(path)));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** A workbook as a person would change it in Excel. */
async function edited(
  path: string,
  target: string,
  work: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<void> {
  const host = await openExcel({ file: new Uint8Array(await readFile(path)) });
  await host.Excel.run(work);
  await writeFile(target, await host.save());
  host.close();
}

interface JsonFinding {
  readonly code: string;
  readonly severity: string;
  readonly cells: readonly { readonly sheet: string; readonly address: string }[];
  readonly message: Readonly<Record<"kk" | "ru" | "en", string>>;
}

async function findingsOf(path: string) {
  const { exitCode, out } = await runCli(["check", path, "--format", "json"]);
  const { findings, rulesRun, valuesRead } = JSON.parse(out) as {
    readonly findings: readonly JsonFinding[];
    readonly rulesRun: number;
    readonly valuesRead: number;
  };
  return { exitCode, findings, rulesRun, valuesRead };
}

let folder: string;
let book: string;
beforeAll(async () => {
  folder = await freshFolder();
  const demo = await runCli(["demo", "--out", folder]);
  expect(demo.err).not.toContain("Esep:");
  expect(demo.exitCode).toBe(0);
  book = join(folder, "esep-2025.xlsx");
});

describe("the demo", () => {
  test("leaves the workbook, the reports in both languages and the data, and nothing half-written", async () => {
    expect(await filesIn(folder)).toEqual([
      "esep-2025-kk.docx",
      "esep-2025-kk.html",
      "esep-2025-kk.pptx",
      "esep-2025-ru.docx",
      "esep-2025-ru.html",
      "esep-2025-ru.pptx",
      "esep-2025-schema.json",
      "esep-2025.json",
      "esep-2025.xlsx",
    ]);
  });

  test("finds no error in the sample", async () => {
    const { exitCode, findings, valuesRead } = await findingsOf(book);
    expect(exitCode).toBe(0);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(valuesRead).toBeGreaterThan(5000);
  });

  test("draws charts that a second run leaves where they are", async () => {
    const charts = async () => (await snapshotAt(book)).sheets.flatMap((sheet) => sheet.charts);
    const before = await charts();
    expect(before.length).toBeGreaterThanOrEqual(3);
    expect((await runCli(["charts", book])).exitCode).toBe(0);
    expect(await charts()).toEqual(before);
  });
});

describe("a slip in the office's own sheet", () => {
  test.each(samples.district.slips)("is found at its cell: $finds", async (slip) => {
    const path = join(folder, "slip.xlsx");
    await edited(book, path, async (context) => {
      const cell = context.workbook.worksheets.getItem(slip.sheet).getRange(slip.address);
      cell.values = [[slip.value]];
      await context.sync();
    });
    const { findings } = await findingsOf(path);
    const found = findings.filter(
      ({ code, cells }) =>
        code === slip.finds &&
        cells.some(({ sheet, address }) => sheet === slip.sheet && address === slip.address),
    );
    expect(found.length).toBeGreaterThan(0);
  });

  test("a deleted table is a finding that names it", async () => {
    const path = join(folder, "no-table.xlsx");
    await edited(book, path, async (context) => {
      context.workbook.tables.getItem(tableName("plans")).delete();
      await context.sync();
    });
    const { exitCode, findings } = await findingsOf(path);
    expect(exitCode).toBe(1);
    expect(findings.some(({ message }) => message.en.includes(tableName("plans")))).toBe(true);
  });
});

describe("new", () => {
  test("makes a workbook whose empty form lacks every item", async () => {
    const path = join(folder, "blank.xlsx");
    const made = await runCli(["new", path, "--kind", "rural-okrug-akim", "--year", "2025"]);
    expect([made.exitCode, made.err]).toEqual([0, ""]);
    const { exitCode, findings } = await findingsOf(path);
    expect(exitCode).toBe(1);
    expect(findings.filter(({ code }) => code === "GEN-06").length).toBeGreaterThan(10);
  });

  test("leaves a file that is there as it is", async () => {
    const path = join(folder, "mine.xlsx");
    await writeFile(path, "mine");
    const words = ["new", path, "--kind", "district", "--year", "2025"];
    const { exitCode, err } = await runCli(words);
    expect(exitCode).toBe(3);
    expect(err).toContain("mine.xlsx");
    expect(await readFile(path, "utf8")).toBe("mine");
  });

  test("leaves the office's sheets, and the file they come from, untouched", async () => {
    const before = await readFile(own);
    const path = join(folder, "with-form.xlsx");
    const words = ["--from", own, "--kind", "rural-okrug-akim", "--year", "2025", "--lang", "ru"];
    expect((await runCli(["new", path, ...words])).exitCode).toBe(0);
    expect(await readFile(own)).toEqual(before);
    const { sheets } = await snapshotAt(own);
    const after = new Map((await snapshotAt(path)).sheets.map((sheet) => [sheet.name, sheet]));
    for (const sheet of sheets) {
      const same = after.get(sheet.name);
      expect(same?.values).toEqual(sheet.values);
      expect(same?.formulas).toEqual(sheet.formulas);
      expect(same?.tables).toEqual(sheet.tables);
    }
  });
});

describe("link", () => {
  const link = ruralOkrug.links[0]!;
  const request = [
    "--register",
    link.register,
    "--range",
    `'${link.sheet}'!${link.range}`,
    "--header",
    link.headerRows.join("-"),
    "--map",
    ...Object.entries(link.map).map(([part, column]) => `${part}=${column}`),
  ];
  let path: string;
  beforeAll(async () => {
    path = join(folder, "link.xlsx");
    const words = ["--from", own, "--kind", "rural-okrug-akim", "--year", "2025"];
    await runCli(["new", path, ...words]);
  });

  test("without --save says what would be read and writes nothing", async () => {
    const before = await readFile(path);
    const { exitCode, out } = await runCli(["link", path, ...request]);
    expect(exitCode).toBe(0);
    expect(out).toContain("--save");
    expect(await readFile(path)).toEqual(before);
  });

  test("with --save the workbook keeps it, and the rows are read from where they stand", async () => {
    const { exitCode, out } = await runCli([
      "link",
      path,
      ...request,
      "--save",
      "--format",
      "json",
    ]);
    expect(exitCode).toBe(0);
    const said = JSON.parse(out) as { readonly rows: number; readonly saved: boolean };
    expect(said).toMatchObject({ register: link.register, saved: true });
    expect(said.rows).toBeGreaterThan(0);
    const { names } = await snapshotAt(path);
    expect(names.some(({ name }) => name.startsWith("esep_link_"))).toBe(true);
  });

  test.each([
    ["no such sheet", ["--range", "Nowhere!A1:C9", "--map", "code=A"], "Nowhere"],
    ["no range", ["--range", "A1", "--map", "code=A"], "A1"],
    ["no such field", ["--range", request[3]!, "--map", "nothing=B"], "nothing"],
    ["a map that is none", ["--range", request[3]!, "--map", "code"], "code"],
    ["no such register", ["--register", "nothing", "--range", "S!A1:B2"], "nothing"],
  ])("refuses in one line: %s", async (_, words, named) => {
    const before = await readFile(path);
    const register = words.includes("--register") ? [] : ["--register", "services"];
    const { exitCode, err } = await runCli(["link", path, ...register, ...words, "--save"]);
    expect(exitCode).toBeGreaterThan(1);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toContain(named);
    expect(await readFile(path)).toEqual(before);
  });
});

describe("export", () => {
  test("refuses while errors stand, and makes no folder", async () => {
    const path = join(folder, "unfilled.xlsx");
    await runCli(["new", path, "--kind", "district", "--year", "2025"]);
    const out = join(folder, "report");
    const { exitCode, err } = await runCli(["export", path, "--out", out]);
    expect(exitCode).toBe(1);
    expect(err).toContain("--draft");
    expect(await filesIn(folder)).not.toContain("report");
  });

  test("makes a marked draft on wish, in the languages and formats that are asked for", async () => {
    const out = join(folder, "draft");
    const words = ["--out", out, "--lang", "ru", "--format", "docx", "--draft"];
    const { exitCode } = await runCli(["export", join(folder, "unfilled.xlsx"), ...words]);
    expect(exitCode).toBe(1);
    expect(await filesIn(out)).toEqual(["esep-2025-draft-ru.docx"]);
  });

  test("a workbook without the form is refused with 3", async () => {
    const { exitCode, err } = await runCli(["export", own, "--out", join(folder, "none")]);
    expect(exitCode).toBe(3);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(await filesIn(folder)).not.toContain("none");
  });
});
