import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { readSnapshot } from "../../../src/workbook/file";
import { freshFolder, runCli } from "./run-cli";

jest.setTimeout(180_000);

const office = join(__dirname, "../../../assets/samples/rural-okrug.xlsx");

async function snapshotAt(path: string) {
  const read = readSnapshot(new Uint8Array(await readFile(path)));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

test("the next year's workbook is a file of its own; the old one and the office's sheets stay byte for byte", async () => {
  const folder = await freshFolder();
  const [book, next] = [join(folder, "2025.xlsx"), join(folder, "2026.xlsx")];
  await runCli(["new", book, "--from", office, "--kind", "rural-okrug-akim", "--year", "2025"]);
  const before = await readFile(book);
  const { exitCode, out, err } = await runCli(["next-year", book, "--out", next]);
  expect([exitCode, err]).toEqual([0, ""]);
  expect(out).toContain("2026");
  expect(Buffer.compare(await readFile(book), before)).toBe(0);
  const [old, made] = [await snapshotAt(book), await snapshotAt(next)];
  const own = (await snapshotAt(office)).sheets.map(({ name }) => name);
  for (const name of own)
    expect(made.sheets.find((sheet) => sheet.name === name)?.values).toEqual(
      old.sheets.find((sheet) => sheet.name === name)?.values,
    );
  expect(made.properties.title).toBe(old.properties.title);
});

test("a file that is there is not written over, and a workbook without a form is refused", async () => {
  const folder = await freshFolder();
  const next = join(folder, "2026.xlsx");
  const refused = await runCli([
    "next-year",
    office,
    "--out",
    office.replace("rural-okrug", "district"),
  ]);
  expect(refused.exitCode).toBe(3);
  expect(refused.err).toContain("is there already");
  const without = await runCli(["next-year", office, "--out", next]);
  expect(without.exitCode).toBe(3);
  expect(without.err).toContain(office);
  await expect(stat(next)).rejects.toThrow();
});

test("the option --out is asked for", async () => {
  expect((await runCli(["next-year", office])).exitCode).toBe(2);
});
