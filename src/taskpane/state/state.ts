import type { BodyKind, Language, RegisterId, UiLanguage } from "../../form";
import type { Plan } from "../../workbook";
import type { BookView } from "../desk/book-view";
import type { MadeReport, ProposalView, ReportChoice } from "../desk/calls";
import type { RangeView } from "../view/range";
import type { Task, Trouble } from "./task";

export const steps = ["home", "form", "link", "check", "charts", "export", "publish"] as const;
export type StepId = (typeof steps)[number];

/** What is known of the open workbook. */
export type Book =
  | { readonly status: "unread" }
  | { readonly status: "no-form" }
  | { readonly status: "form"; readonly view: BookView };

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
  /** Null until one is chosen: the range says what it looks like. */
  readonly register: RegisterId | null;
  /** What was found in the workbook; null before it was looked for. */
  readonly proposals: readonly ProposalView[] | null;
  /** The office's table, header and all. */
  readonly range: RangeView | null;
  readonly columns: ColumnMap;
  readonly words: WordMap;
  readonly isTooSmall: boolean;
  readonly linked: { readonly range: string; readonly rows: number } | null;
}

export interface ExportState {
  readonly choice: Omit<ReportChoice, "today">;
  readonly progress: {
    readonly file: string;
    readonly done: number;
    readonly total: number;
  } | null;
  /** What was made last; null before. */
  readonly made: MadeReport | null;
}

export interface PaneState {
  readonly step: StepId;
  readonly task: Task | null;
  /** How far the check is. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly trouble: Trouble | null;
  readonly book: Book;
  readonly form: FormChoice;
  readonly link: LinkChoice;
  readonly chartsDrawn: number | null;
  readonly export: ExportState;
}

/** How the pane begins; the year offered is the one that is being reported now. */
export function initialState(language: UiLanguage, today: string): PaneState {
  return {
    step: "home",
    task: null,
    progress: null,
    trouble: null,
    book: { status: "unread" },
    form: {
      kind: null,
      year: Number(today.slice(0, 4)) - 1,
      language: language === "ru" ? "ru" : "kk",
      plan: null,
      added: null,
    },
    link: emptyLink(null),
    chartsDrawn: null,
    export: {
      choice: {
        languages: ["kk", "ru"],
        formats: ["docx"],
        isDraft: false,
        isTogether: false,
        tellsHow: false,
        isPacked: false,
        template: null,
        photos: [],
      },
      progress: null,
      made: null,
    },
  };
}

export const emptyLink = (
  register: RegisterId | null,
  proposals: LinkChoice["proposals"] = null,
): LinkChoice => ({
  register,
  proposals,
  range: null,
  columns: {},
  words: {},
  isTooSmall: false,
  linked: null,
});
