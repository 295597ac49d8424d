import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficePackage } from "../../../src/ooxml";
import type { FileFailure, Limits } from "../../../src/ooxml";
import { readSnapshot } from "../../../src/workbook/file";
import type { SheetSnapshot, Snapshot } from "../../../src/workbook/snapshot";

export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../fixtures/workbooks", name)));

export function snapshotOf(bytes: Uint8Array): Snapshot {
  const read = readSnapshot(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

export function failureOf(bytes: Uint8Array, limits: Partial<Limits> = {}): FileFailure | null {
  const read = readSnapshot(bytes, limits);
  return read.ok ? null : read.failure;
}

export const firstSheet = (snapshot: Snapshot): SheetSnapshot => snapshot.sheets[0]!;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface HandMade {
  /** Inner XML of the sheet, `<sheetData>` included. */
  readonly sheet: string;
  readonly strings?: string;
  readonly workbook?: string;
}

/** A workbook of one sheet written by hand, for what no program writes. */
export function handMade({ sheet, strings = "", workbook = "" }: HandMade): Uint8Array {
  const file = OfficePackage.empty();
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${String(id)}" Type="${office}/${kind}" Target="${target}"/>`;
  file.set(
    "[Content_Types].xml",
    '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  );
  file.set(
    "_rels/.rels",
    `<Relationships>${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
  );
  file.set(
    "xl/_rels/workbook.xml.rels",
    `<Relationships>${relation(1, "worksheet", "sheet.xml")}${relation(2, "sharedStrings", "strings.xml")}</Relationships>`,
  );
  file.set(
    "xl/workbook.xml",
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>${workbook}</workbook>`,
  );
  file.set("xl/sheet.xml", `<worksheet xmlns="${main}">${sheet}</worksheet>`);
  file.set("xl/strings.xml", `<sst xmlns="${main}">${strings}</sst>`);
  return file.write();
}

/** A copy of a workbook with one part changed. */
export function withPart(
  bytes: Uint8Array,
  part: string,
  change: (text: string) => string,
): Uint8Array {
  const file = OfficePackage.open(bytes);
  file.set(part, change(file.text(part)));
  return file.write();
}
