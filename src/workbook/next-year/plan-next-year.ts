import { fail, ok } from "../../ooxml";
import type { Result } from "../../ooxml";
import { registers } from "../../form";
import type { Answers, RegisterId } from "../../form";
import type { WorkbookFailure } from "../failure";
import { mergePlans } from "../merge-plans";
import type { Plan, SheetPlan } from "../plan";
import { planCharts } from "../plan-charts";
import { readAnswers } from "../read/read-answers";
import { restated } from "../restate/restated";
import { blankRows } from "../sheets/row-count";
import type { Snapshot } from "../snapshot";
import { draftTexts } from "./drafts";
import { nextAnnex } from "./next-annex";
import { nextFields } from "./next-fields";
import { carriedSheet, emptiedSheet } from "./next-rows";
import { yearRules } from "./year-rules";

export interface RowsOf {
  readonly register: RegisterId;
  readonly rows: number;
}

/** What the new year's workbook is made of. The plan is for a copy: it empties last year's rows. */
export interface NextYear {
  readonly plan: Plan;
  readonly year: number;
  readonly carried: readonly RowsOf[];
  readonly emptied: readonly RowsOf[];
  /** Texts that stay as drafts. */
  readonly drafts: number;
  /** Ranges of the office that still hold last year's rows: to be linked anew. */
  readonly links: readonly {
    readonly register: RegisterId;
    readonly sheet: string;
    readonly range: string;
  }[];
}

/** Last year's workbook as the beginning of the next: figures move to the year before, events go, services and texts stay. */
export function planNextYear(snapshot: Snapshot): Result<NextYear, WorkbookFailure> {
  const read = readAnswers(snapshot);
  if (!read.ok) return read;
  const answers = read.value;
  const year = answers.fields["provider.reportYear"]?.value;
  if (year === undefined) return fail({ code: "field-missing", name: "provider.reportYear" });
  const next = year + 1;
  const { language, kind } = bookOf(answers);
  const drafts = draftTexts(snapshot, year);
  const sheets = [
    ...nextFields({ snapshot, answers, language }, next),
    ...registers.flatMap(({ id }) =>
      registerSheet(snapshot, answers, { id, rows: blankRows(id, kind) }),
    ),
    ...nextAnnex(snapshot, answers, language),
    ...(drafts.sheet ? [drafts.sheet] : []),
  ];
  const plan = mergePlans([
    { sheets, names: [], title: null },
    restated(snapshot, { kind, from: { language, year }, to: { language, year: next } }),
    planCharts(snapshot, [], language),
  ]);
  return ok({ plan, year: next, drafts: drafts.texts, ...tally(answers) });
}

const bookOf = ({ fields }: Answers) => ({
  language: fields["settings.sheetLanguage"]?.value ?? "kk",
  kind: fields["provider.kind"]?.value ?? "rural-okrug-akim",
});

function registerSheet(
  snapshot: Snapshot,
  answers: Answers,
  { id, rows }: { readonly id: RegisterId; readonly rows: number },
): readonly SheetPlan[] {
  const rule = yearRules[id];
  if (rule?.rows === "carried")
    return listed(carriedSheet(snapshot, answers.registers[id], { register: id, rule }));
  return rule?.rows === "emptied" ? listed(emptiedSheet(snapshot, id, rows)) : [];
}

const listed = (sheet: SheetPlan | null): readonly SheetPlan[] => (sheet ? [sheet] : []);

function tally(answers: Answers): Pick<NextYear, "carried" | "emptied" | "links"> {
  const rowsOf = (wanted: string): readonly RowsOf[] =>
    registers.flatMap(({ id }) => {
      const { rows } = answers.registers[id];
      const own = rows.filter(({ source }) => source.kind === "table").length;
      return yearRules[id]?.rows === wanted && own > 0 ? [{ register: id, rows: own }] : [];
    });
  const links = registers.flatMap(({ id }) =>
    answers.registers[id].sources.flatMap(({ kind, sheet, range }) =>
      kind === "link" ? [{ register: id, sheet, range }] : [],
    ),
  );
  return { carried: rowsOf("carried"), emptied: rowsOf("emptied"), links };
}
