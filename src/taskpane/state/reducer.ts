import { languages } from "../../form";
import type { BodyKind, Language } from "../../form";
import type { Plan } from "../../workbook";
import type { BookView } from "../desk/book-view";
import type { MadeReport, ProposalView, ReportChoice } from "../desk/calls";
import { exportFormats } from "../export/job";
import type { ExportFormat, ExportProgress } from "../export/job";
import type { PaneFailure } from "../services";
import type { RangeView } from "../view/range";
import { emptyLink } from "./state";
import type { FormChoice, PaneState, StepId } from "./state";
import type { Task } from "./task";

interface Payloads {
  "step-opened": { readonly step: StepId };
  "task-started": { readonly task: Task };
  "task-failed": { readonly task: Task; readonly failure: PaneFailure };
  "task-ended": object;
  "trouble-closed": object;
  "check-progressed": { readonly done: number; readonly total: number };
  "form-missing": object;
  "book-read": { readonly view: BookView };
  "kind-chosen": { readonly kind: BodyKind | null };
  "year-written": { readonly year: number | null };
  "sheet-language-chosen": { readonly language: Language };
  "plan-made": { readonly plan: Plan };
  "form-generated": { readonly added: number };
  "range-taken": { readonly range: RangeView };
  "range-refused": object;
  "column-chosen": { readonly part: string; readonly letters: string | null };
  "word-chosen": { readonly part: string; readonly word: string; readonly code: string | null };
  "proposals-made": { readonly proposals: readonly ProposalView[] };
  "link-cancelled": object;
  "range-linked": { readonly range: string; readonly rows: number };
  "charts-drawn": { readonly charts: number };
  "export-language-set": { readonly language: Language; readonly isWanted: boolean };
  "export-format-set": { readonly format: ExportFormat; readonly isWanted: boolean };
  "report-options-set": { readonly options: Partial<Omit<ReportChoice, "languages" | "formats">> };
  "export-progressed": { readonly progress: ExportProgress };
  "files-made": { readonly made: MadeReport };
}

export type Action = {
  readonly [Type in keyof Payloads]: { readonly type: Type } & Payloads[Type];
}[keyof Payloads];

type Handlers = {
  readonly [Type in keyof Payloads]: (state: PaneState, payload: Payloads[Type]) => PaneState;
};

/** A key of a record set, or taken out where the value is null. */
function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const { [key]: _old, ...others } = record;
  return value === null ? others : { ...others, [key]: value };
}

/** In the order of `all`, so that files come out the same however the boxes were ticked. */
const toggled = <Value>(
  all: readonly Value[],
  values: readonly Value[],
  { value, isWanted }: { readonly value: Value; readonly isWanted: boolean },
) => all.filter((each) => (each === value ? isWanted : values.includes(each)));

/** What was going to be written no longer holds once a choice has changed. */
const withForm = (state: PaneState, change: Partial<FormChoice>): PaneState => ({
  ...state,
  form: { ...state.form, plan: null, added: null, ...change },
});

const withReport = (state: PaneState, change: Partial<ReportChoice>): PaneState => ({
  ...state,
  export: { ...state.export, choice: { ...state.export.choice, ...change } },
});

const idle = { task: null, progress: null, trouble: null } as const;

const handlers: Handlers = {
  "step-opened": (state, { step }) => ({ ...state, step, trouble: null }),
  "task-started": (state, { task }) => ({ ...state, ...idle, task }),
  "task-failed": (state, { task, failure }) => ({
    ...state,
    ...idle,
    trouble: { task, failure },
    export: { ...state.export, progress: null },
  }),
  "task-ended": (state) => ({
    ...state,
    ...idle,
    export: { ...state.export, progress: null },
  }),
  "trouble-closed": (state) => ({ ...state, trouble: null }),

  "check-progressed": (state, { done, total }) => ({ ...state, progress: { done, total } }),
  "form-missing": (state) => ({ ...state, book: { status: "no-form" } }),
  "book-read": (state, { view }) => ({ ...state, book: { status: "form", view } }),

  "kind-chosen": (state, { kind }) => withForm(state, { kind }),
  "year-written": (state, { year }) => withForm(state, { year }),
  "sheet-language-chosen": (state, { language }) => withForm(state, { language }),
  "plan-made": (state, { plan }) => ({ ...withForm(state, { plan }), ...idle }),
  "form-generated": (state, { added }) => withForm(state, { added }),

  "range-taken": (state, { range }) => ({
    ...state,
    ...idle,
    link: {
      ...emptyLink(range.register, state.link.proposals),
      range,
      columns: range.named,
      words: range.guessed,
    },
  }),
  "range-refused": (state) => ({
    ...state,
    ...idle,
    link: { ...emptyLink(null, state.link.proposals), isTooSmall: true },
  }),
  "column-chosen": (state, { part, letters }) => ({
    ...state,
    link: {
      ...state.link,
      columns: withEntry(state.link.columns, part, letters),
      words: withEntry(state.link.words, part, null),
    },
  }),
  "word-chosen": (state, { part, word, code }) => ({
    ...state,
    link: {
      ...state.link,
      words: { ...state.link.words, [part]: withEntry(state.link.words[part] ?? {}, word, code) },
    },
  }),
  "proposals-made": (state, { proposals }) => ({
    ...state,
    link: { ...emptyLink(null, proposals), linked: state.link.linked },
  }),
  "link-cancelled": (state) => ({ ...state, link: emptyLink(null, state.link.proposals) }),
  "range-linked": (state, linked) => ({
    ...state,
    link: { ...emptyLink(null), linked },
  }),

  "charts-drawn": (state, { charts }) => ({ ...state, chartsDrawn: charts }),

  "export-language-set": (state, { language, isWanted }) => {
    const { languages: known } = state.export.choice;
    return withReport(state, {
      languages: toggled(languages, known, { value: language, isWanted }),
    });
  },
  "export-format-set": (state, { format, isWanted }) => {
    const { formats: known } = state.export.choice;
    return withReport(state, {
      formats: toggled(exportFormats, known, { value: format, isWanted }),
    });
  },
  "report-options-set": (state, { options }) => withReport(state, options),
  "export-progressed": (state, { progress }) => ({
    ...state,
    export: { ...state.export, progress },
  }),
  "files-made": (state, { made }) => ({
    ...state,
    ...idle,
    export: { ...state.export, made, progress: null },
  }),
};

/** Everything that changes in the pane changes here; whoever talks to the workbook only dispatches. */
export function reduce(state: PaneState, action: Action): PaneState {
  const handle = handlers[action.type] as (state: PaneState, payload: Action) => PaneState;
  return handle(state, action);
}
