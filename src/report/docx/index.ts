import { Packer } from "docx";
import type { Report } from "../tree";
import { documentOf } from "./document";
import { pageNumbersOf } from "./page-numbers";
import { repaired } from "./repair";
import { defaultSettings, type DocxSettings } from "./settings";

export { defaultSettings, type DocxSettings } from "./settings";

/** The report as a Word file; equal reports give equal bytes. */
export async function toDocx(
  report: Report,
  settings: DocxSettings = defaultSettings,
): Promise<Uint8Array> {
  const pageNumbers = await pageNumbersOf(report, settings);
  const packed = await Packer.toArrayBuffer(documentOf(report, settings, pageNumbers));
  return repaired(new Uint8Array(packed), report);
}
