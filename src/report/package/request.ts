import type { Answers, IsoDate, Language } from "../../form";
import type { MadeFacts, ReportPhoto } from "../tree";

export const exportFormats = ["docx", "pptx", "html", "json", "csv"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What to make of the answers. */
export interface ExportRequest {
  readonly answers: Answers;
  readonly languages: readonly Language[];
  readonly formats: readonly ExportFormat[];
  /** Every page says that it is a draft. */
  readonly isDraft: boolean;
  readonly today: IsoDate;
  /** One Word document and one page in both languages, Kazakh first; slides stay one each. */
  readonly together?: boolean | undefined;
  /** Adds the page "how this report was made". */
  readonly made?: MadeFacts | undefined;
  /** The office's own .docx: its styles, headers and footers are taken. */
  readonly template?: Uint8Array | undefined;
  /** As `preparePhotos` gives them. */
  readonly photos?: readonly ReportPhoto[] | undefined;
}

export interface ExportedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file of an export, made when it is asked for. */
export interface PlannedFile {
  readonly name: string;
  readonly format: ExportFormat;
  /** Null for data, which are the same in every language. */
  readonly languages: readonly Language[] | null;
  readonly make: () => Promise<ExportedFile>;
}
