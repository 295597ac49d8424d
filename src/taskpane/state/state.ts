import type { CheckRun } from "../../checks";
import type { Answers, BodyKind, CellRef, Language, RegisterId, UiLanguage } from "../../form";
import type { Plan, Snapshot } from "../../workbook";
import type { ExportedFile, ExportFormat } from "../export/job";
import type { Task, Trouble } from "./task";

export const steps = ["home", "form", "link", "check", "charts", "export"] as const;
export type StepId = (typeof steps)[number];

/** What is known of the open workbook. */
export type Book =
  | { readonly status: "unread" }
  | { readonly status: "no-form"; readonly snapshot: Snapshot }
  | {
      readonly status: "form";
      readonly snapshot: Snapshot;
      readonly answers: Answers;
      readonly check: CheckRun;
    };

export interface FormChoice {
  readonly kind: BodyKind | null;
  readonly year: number | null;
  readonly language: Language;
  /** What would be written, once it has been asked for. */
  readonly plan: Plan | null;
  /** How many sheets the last generation added. */
  readonly added: number | null;
}

/** Column letters by part of the register: `name.kk` -> `D`. */
export type ColumnMap = Readonly<Record<string, string>>;
/** Choice codes by part and by the office's own word. */
export type WordMap = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface LinkChoice {
  readonly register: RegisterId;
  /** The office's table, header and all. */
  readonly range: CellRef | null;
  /** The sheet's row numbers of the header: `4`, or `4-5` for one of two lines. */
  readonly header: string;
  readonly columns: ColumnMap;
  readonly words: WordMap;
  readonly isTooSmall: boolean;
  readonly linked: { readonly range: string; readonly rows: number } | null;
}

export interface ExportChoice {
  readonly languages: readonly Language[];
  readonly formats: readonly ExportFormat[];
  readonly isDraft: boolean;
  readonly progress: {
    readonly file: string;
    readonly done: number;
    readonly total: number;
  } | null;
  readonly files: readonly ExportedFile[];
}

export interface PaneState {
  readonly language: UiLanguage;
  readonly step: StepId;
  readonly task: Task | null;
  readonly trouble: Trouble | null;
  readonly book: Book;
  readonly form: FormChoice;
  readonly link: LinkChoice;
  readonly chartsDrawn: number | null;
  readonly export: ExportChoice;
}

/** How the pane begins; the year offered is the one that is being reported now. */
export function initialState(language: UiLanguage, today: string): PaneState {
  return {
    language,
    step: "home",
    task: null,
    trouble: null,
    book: { status: "unread" },
    form: {
      kind: null,
      year: Number(today.slice(0, 4)) - 1,
      language: language === "ru" ? "ru" : "kk",
      plan: null,
      added: null,
    },
    link: emptyLink("services"),
    chartsDrawn: null,
    export: {
      languages: ["kk", "ru"],
      formats: ["docx"],
      isDraft: false,
      progress: null,
      files: [],
    },
  };
}

export const emptyLink = (register: RegisterId): LinkChoice => ({
  register,
  range: null,
  header: "1",
  columns: {},
  words: {},
  isTooSmall: false,
  linked: null,
});
