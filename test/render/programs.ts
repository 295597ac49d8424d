import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export const freshFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "esep-render-"));

/** Opens a document in LibreOffice and gives the PDF that it makes of it. */
export async function toPdf(path: string, folder: string): Promise<string> {
  await run(
    "soffice",
    [
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      path,
    ],
    { timeout: 120_000 },
  );
  return join(folder, `${basename(path).replace(/\.\w+$/, "")}.pdf`);
}

/** The text of a PDF, white space folded. */
export async function textOfPdf(path: string): Promise<string> {
  const { stdout } = await run("pdftotext", ["-layout", path, "-"], { maxBuffer: 64 << 20 });
  return stdout.replace(/\s+/g, " ");
}

export interface ReadBook {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
  readonly charts: number;
  readonly lists: number;
  /** Address -> value of the named sheet. */
  readonly cells: Readonly<Record<string, unknown>>;
}

const reader = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book[sys.argv[2]]
print(json.dumps({
  "sheets": book.sheetnames,
  "tables": [name for each in book for name in each.tables],
  "names": [each.name for each in (book.defined_names.definedName if hasattr(book.defined_names, "definedName") else book.defined_names.values())],
  "charts": sum(len(each._charts) for each in book),
  "lists": sum(1 for each in book for rule in each.data_validations.dataValidation if rule.type == "list"),
  "cells": {cell.coordinate: str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None},
}))
`;

/** What openpyxl, which nobody here wrote, finds in a workbook. */
export async function readByOpenpyxl(path: string, sheet: string): Promise<ReadBook> {
  const { stdout } = await run("/usr/bin/python3", ["-c", reader, path, sheet], {
    maxBuffer: 64 << 20,
  });
  return JSON.parse(stdout) as ReadBook;
}
