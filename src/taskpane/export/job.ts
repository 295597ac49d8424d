import type { Answers, IsoDate, Language } from "../../form";

export const exportFormats = ["docx", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportJob {
  readonly answers: Answers;
  readonly languages: readonly Language[];
  readonly formats: readonly ExportFormat[];
  readonly isDraft: boolean;
  readonly today: IsoDate;
}

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface ExportProgress {
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

/** Makes the files of a job; null when it was stopped. */
export type MakeFiles = (
  job: ExportJob,
  hooks: {
    readonly signal: AbortSignal;
    readonly onProgress: (progress: ExportProgress) => void;
  },
) => Promise<ExportOutcome>;

export type ExportOutcome =
  | { readonly status: "done"; readonly files: readonly ExportedFile[] }
  | { readonly status: "stopped" }
  | { readonly status: "failed"; readonly details: string };
