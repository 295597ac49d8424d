import type { BodyKind, CellRef, IsoDate, Language, RegisterId, UiLanguage } from "../../form";
import type { Result } from "../../ooxml";
import type { LinkRequest, Plan, Snapshot, WorkbookFailure } from "../../workbook";
import type { ExportedFile, ExportFormat, ExportProgress } from "../export/job";
import type { RangeView } from "../view/range";
import type { BookView } from "./book-view";

type Planned = Result<Plan, WorkbookFailure>;

/** What the desk can be asked, and what it answers. All but `read` and `open` speak of the workbook that was read last. */
export interface DeskCalls {
  /** Null where the workbook has no form. */
  readonly read: {
    readonly ask: { readonly snapshot: Snapshot; readonly today: IsoDate };
    readonly answer: BookView | null;
  };
  /** The workbook as it is now, without the check; true where it has the form. */
  readonly open: { readonly ask: { readonly snapshot: Snapshot }; readonly answer: boolean };
  readonly form: {
    readonly ask: { readonly kind: BodyKind; readonly year: number; readonly language: Language };
    readonly answer: Plan;
  };
  /** Null where the range is a single cell or has no row beneath its header. */
  readonly range: {
    readonly ask: {
      readonly selected: CellRef;
      readonly register: RegisterId | null;
      readonly header: string | null;
    };
    readonly answer: RangeView | null;
  };
  /** What in the workbook may feed which register, the surest first; ranges that are linked already are left out. */
  readonly proposals: { readonly ask: object; readonly answer: readonly ProposalView[] };
  /** Links a proposal as it stands. */
  readonly "link-proposal": { readonly ask: ProposalView; readonly answer: Planned };
  /** Links a range anew whose place was lost; null where nothing like it is found. */
  readonly relink: { readonly ask: { readonly name: string }; readonly answer: Planned | null };
  readonly link: { readonly ask: LinkRequest; readonly answer: Planned };
  readonly charts: { readonly ask: object; readonly answer: Plan | null };
  /** The findings as lines of text, their columns parted by tabs; null before a check. */
  readonly list: {
    readonly ask: { readonly language: UiLanguage };
    readonly answer: string | null;
  };
  /** Accepts every warning of these folds, with the reason. */
  readonly accept: {
    readonly ask: {
      readonly folds: readonly number[];
      readonly reason: string;
      readonly by: string;
      readonly date: IsoDate;
    };
    readonly answer: Planned;
  };
  readonly withdraw: {
    readonly ask: { readonly folds: readonly number[] };
    readonly answer: Planned;
  };
  /** The findings as a sheet of the workbook. */
  readonly sheet: {
    readonly ask: {
      readonly language: Language;
      readonly today: IsoDate;
      readonly program: string;
    };
    readonly answer: Plan;
  };
  readonly marks: { readonly ask: { readonly isOn: boolean }; readonly answer: Plan };
  readonly news: {
    readonly ask: { readonly language: Language; readonly today: IsoDate };
    readonly answer: string | null;
  };
  readonly export: { readonly ask: ReportChoice; readonly answer: MadeReport };
}

/** A proposal in a line. */
export interface ProposalView {
  readonly register: RegisterId;
  readonly range: CellRef;
  readonly header: string;
  readonly rows: number;
  readonly columns: number;
  /** True where register and columns are beyond doubt, and no word has to be asked about. */
  readonly isSure: boolean;
}

export interface ReportChoice {
  readonly languages: readonly Language[];
  readonly formats: readonly ExportFormat[];
  readonly isDraft: boolean;
  readonly today: IsoDate;
  /** Both languages in one document. */
  readonly isTogether: boolean;
  /** With the page on how the report was made. */
  readonly tellsHow: boolean;
  /** One file a language, where many downloads are a nuisance. */
  readonly isPacked: boolean;
  readonly template: PickedFile | null;
  readonly photos: readonly PickedFile[];
}

/** A file that was picked in the pane. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface MadeReport {
  readonly files: readonly ExportedFile[];
  /** Where numbers of persons stand, by their place in the form: nothing was made then. */
  readonly personal: readonly string[];
  /** Pictures that could not be taken. */
  readonly refused: readonly string[];
}

export type DeskCall = keyof DeskCalls;

/** How far the desk is: rules of the check, or files of the report. */
export type DeskProgress =
  | { readonly of: "check"; readonly done: number; readonly total: number }
  | ({ readonly of: "export" } & ExportProgress);

export type OnProgress = (progress: DeskProgress) => void;

/** What became of a call: its answer, or that it was stopped, or that the desk itself broke. */
export type DeskOutcome<Answer> =
  | { readonly status: "done"; readonly answer: Answer }
  | { readonly status: "stopped" }
  | { readonly status: "failed"; readonly details: string };

/** Where the workbook that was read lies, and everything is worked out from it: beside the page, so that it stays alive. */
export interface Desk {
  readonly call: <Name extends DeskCall>(
    name: Name,
    ask: DeskCalls[Name]["ask"],
    hooks?: { readonly signal?: AbortSignal; readonly onProgress?: OnProgress },
  ) => Promise<DeskOutcome<DeskCalls[Name]["answer"]>>;
}
