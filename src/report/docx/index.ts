import { Packer } from "docx";
import type { Report } from "../tree";
import { documentOf, type Reports } from "./document";
import { pageNumbersOf, withoutPages } from "./page-numbers";
import { repaired } from "./repair";
import { defaultSettings, type DocxSettings } from "./settings";
import { inTemplate } from "./template";

export { chartParts, type ChartPart } from "./chart-parts";
export { defaultSettings, type DocxSettings } from "./settings";

export interface DocxOptions {
  readonly settings?: DocxSettings | undefined;
  /** The office's own .docx: its styles, headers and footers are taken. */
  readonly template?: Uint8Array | undefined;
}

/** A report as a Word file, or the reports of several languages one after the other; equal reports give equal bytes. */
export async function toDocx(
  report: Report | Reports,
  { settings = defaultSettings, template }: DocxOptions = {},
): Promise<Uint8Array> {
  const reports: Reports = "parts" in report ? [report] : report;
  const pageNumbers =
    template === undefined ? await pageNumbersOf(reports, settings) : await withoutPages();
  const packed = await Packer.toArrayBuffer(documentOf(reports, settings, pageNumbers));
  const file = repaired(new Uint8Array(packed), reports);
  return template === undefined ? file : inTemplate(file, template);
}
