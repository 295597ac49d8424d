import { areaOf, fail, ok, rangeOf } from "../../ooxml";
import type { CellArea, Result } from "../../ooxml";
import { runChecks } from "../../checks";
import type { CheckRun, Finding } from "../../checks";
import { namePrefix } from "../../form";
import type { Answers, CellRef, IsoDate, RegisterId } from "../../form";
import type { WorkbookFailure } from "../failure";
import { findSheet } from "../find";
import { rangeText } from "../link/link-request";
import type { LinkSpec } from "../link/link-spec";
import { proposeLinks } from "../propose/propose-links";
import type { LinkProposal } from "../propose/propose-table";
import { answersWith } from "../read/read-answers";
import { workbookTexts } from "../read/workbook-texts";
import { overlap, parseReference } from "../sheet-reference";
import type { Snapshot } from "../snapshot";
import { recognisedCounts } from "./recognised-counts";

export interface SelectionQuestion {
  /** What the range holds; recognised by its headers and values when absent. `counts`: the lines of item 1.2. */
  readonly as?: string;
  readonly today: IsoDate;
}

/** What a selected range was taken for. */
export interface Recognised {
  readonly register: RegisterId | "counts";
  readonly range: CellRef;
  /** How sure that is, 0 to 1. */
  readonly certainty: number;
  readonly rows: number;
  /** Part -> column letters. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface SelectionCheck {
  /** Null where the range holds nothing that the form knows. */
  readonly recognised: Recognised | null;
  readonly run: CheckRun;
}

/** The check of a range, of a form sheet or of the office's own: nothing is linked, findings stand at its own cells. */
export function checkSelection(
  snapshot: Snapshot,
  asked: string | CellRef,
  question: SelectionQuestion,
): Result<SelectionCheck, WorkbookFailure> {
  const found = rangeOn(snapshot, asked);
  if (!found.ok) return found;
  const range = found.value;
  const known = asCounts(snapshot, range, question) ?? inFormSheet(snapshot, range, question);
  return known ? ok(known) : asProposed(snapshot, range, question);
}

function asCounts(
  snapshot: Snapshot,
  range: CellRef,
  question: SelectionQuestion,
): SelectionCheck | null {
  const isAsked = question.as === undefined || question.as === "counts";
  const lines = isAsked ? recognisedCounts(snapshot, range) : null;
  return lines && checkedCounts(lines, range, question);
}

function asProposed(
  snapshot: Snapshot,
  range: CellRef,
  question: SelectionQuestion,
): Result<SelectionCheck, WorkbookFailure> {
  const proposed = proposeLinks(snapshot, {
    range,
    ...(question.as === undefined ? {} : { register: question.as }),
  });
  if (!proposed.ok) return proposed;
  const [best] = proposed.value;
  return ok(best ? checkedProposal(snapshot, best, question) : nothingKnown);
}

function rangeOn(snapshot: Snapshot, asked: string | CellRef): Result<CellRef, WorkbookFailure> {
  const range = rangeText(asked);
  const parsed = parseReference(range);
  if (!parsed) return fail({ code: "bad-range", range });
  const sheet = findSheet(snapshot, parsed.sheet);
  return sheet
    ? ok({ sheet: sheet.name, address: rangeOf(parsed.area) })
    : fail({ code: "sheet-missing", sheet: parsed.sheet });
}

const noFindings: CheckRun = {
  findings: [],
  rulesRun: 0,
  valuesRead: 0,
  summary: { errors: 0, warnings: 0, infos: 0, accepted: 0 },
};
const nothingKnown: SelectionCheck = { recognised: null, run: noFindings };

function checkedCounts(
  { answers, rows, columns }: NonNullable<ReturnType<typeof recognisedCounts>>,
  range: CellRef,
  { today }: SelectionQuestion,
): SelectionCheck {
  const run = within(runChecks(answers, { today }), [range], answers);
  return { recognised: { register: "counts", range, certainty: 1, rows, columns }, run };
}

/** A range over a table of the form, or over one that is linked: read as it is already. */
function inFormSheet(
  snapshot: Snapshot,
  range: CellRef,
  { as, today }: SelectionQuestion,
): SelectionCheck | null {
  const area = areaOf(range.address);
  const answers = answersWith(snapshot, null);
  const found = Object.entries(answers.registers).flatMap(([register, { sources, rows }]) =>
    sources
      .filter((source) => area && source.sheet === range.sheet && overlaps(source.range, area))
      .map((source) => ({ register: register as RegisterId, source, rows: rows.length })),
  );
  const [first] = as === undefined ? found : found.filter(({ register }) => register === as);
  if (!first) return null;
  const { register, source, rows } = first;
  const run = within(runChecks(answers, { today }), [range], answers);
  return { recognised: { register, range, certainty: 1, rows, columns: source.columns }, run };
}

function overlaps(address: string, area: CellArea): boolean {
  const other = areaOf(address);
  return other !== null && overlap(other, area);
}

function checkedProposal(
  snapshot: Snapshot,
  proposal: LinkProposal,
  { today }: SelectionQuestion,
): SelectionCheck {
  const { register, range, certainty, rows } = proposal;
  const columns = Object.fromEntries(proposal.columns.map(({ field, column }) => [field, column]));
  const answers = {
    ...answersWith(snapshot, linkOf(proposal, columns)),
    texts: workbookTexts(snapshot, { blocks: [], cells: [] }),
  };
  const run = within(runChecks(answers, { today }), [range], answers);
  return { recognised: { register, range, certainty, rows, columns }, run };
}

/** A link that no workbook keeps. */
function linkOf(proposal: LinkProposal, columns: Readonly<Record<string, string>>): LinkSpec {
  const { register, range, header, words } = proposal;
  const [first = 1, last = first] = header.split("-").map(Number);
  return {
    register,
    name: `${namePrefix}selection`,
    sheet: range.sheet,
    range: range.address,
    headerRows: { first: first - 1, last: last - 1 },
    columns,
    headers: Object.fromEntries(proposal.columns.map(({ field, header: text }) => [field, text])),
    words: wordsOf(words),
  };
}

function wordsOf(words: LinkProposal["words"]): LinkSpec["words"] {
  const byPart: Record<string, Record<string, string>> = {};
  for (const { field, word, code } of words) if (code !== null) (byPart[field] ??= {})[word] = code;
  return byPart;
}

/** Only what is to be mended within the range is told of; what the rest of the workbook lacks is not asked for here. */
function within(run: CheckRun, ranges: readonly CellRef[], answers: Answers): CheckRun {
  const findings = run.findings.filter(({ cells: [cell] }) =>
    ranges.some((range) => cell !== undefined && isWithin(cell, range)),
  );
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity && finding.accepted === null).length;
  return {
    findings,
    rulesRun: run.rulesRun,
    valuesRead: answers.valuesRead,
    summary: {
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      accepted: findings.filter(({ accepted }) => accepted !== null).length,
    },
  };
}

function isWithin(cell: CellRef, range: CellRef): boolean {
  const [one, other] = [areaOf(cell.address), areaOf(range.address)];
  return cell.sheet === range.sheet && one !== null && other !== null && overlap(one, other);
}
