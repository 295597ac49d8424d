import type { ExportFormat } from "../../report";

export type { ExportedFile, ExportRequest } from "../../report";

/** The formats that the pane offers. */
export const exportFormats = [
  "docx",
  "pptx",
  "html",
  "json",
  "csv",
] as const satisfies readonly ExportFormat[];
export type { ExportFormat };

export interface ExportProgress {
  readonly file: string;
  readonly done: number;
  readonly total: number;
}
