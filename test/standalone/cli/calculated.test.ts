import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { freshFolder, runCli } from "./run-cli";

jest.setTimeout(120_000);

/** As a program saves that writes formulas and cannot calculate. */
async function withoutResults(path: string): Promise<void> {
  const parts = Object.entries(unzipSync(new Uint8Array(await readFile(path))));
  const emptied = parts.map(([name, bytes]): [string, Uint8Array] => [
    name,
    /^xl\/worksheets\/sheet\d+\.xml$/.test(name)
      ? strToU8(strFromU8(bytes).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, "$1"))
      : bytes,
  ]);
  await writeFile(path, zipSync(Object.fromEntries(emptied)));
}

async function countsOf(path: string): Promise<{ readonly unread: number; readonly json: string }> {
  const { out } = await runCli(["check", path, "--format", "json"]);
  const found = JSON.parse(out) as { findings: { code: string }[] };
  return { unread: found.findings.filter(({ code }) => code === "CNT-03").length, json: out };
}

test("formulas that no program has calculated are calculated before the check, not refused", async () => {
  const folder = await freshFolder();
  const book = join(folder, "book.xlsx");
  await runCli(["new", book, "--kind", "district", "--year", "2025"]);
  const asSaved = await countsOf(book);
  await withoutResults(book);
  const asWritten = await countsOf(book);
  expect(asSaved.unread).toBe(0);
  expect(asWritten).toEqual(asSaved);
});
