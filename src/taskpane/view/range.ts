import type { CellRef, RegisterId } from "../../form";
import { areaOf, columnName, rangeOf } from "../../ooxml";
import type { CellArea } from "../../ooxml";
import { headerTexts, proposeLinks } from "../../workbook";
import type { ColumnProposal, LinkProposal, SheetSnapshot, Snapshot } from "../../workbook";
import type { OwnColumn } from "./own-column";
import { namedColumns } from "./register-parts";

/** Rows that may be the header: titles above a table seldom take more. */
const headerRows = 8;
/** Distinct words of a column beyond this are no list of choices. */
const mostWords = 40;

/** A table of the office's, as far as linking it needs to know. */
export interface OwnRange {
  readonly sheet: SheetSnapshot;
  readonly area: CellArea;
}

export interface HeaderCandidate {
  /** Row numbers as the sheet shows them: `4`, or `4-5` for a header of two lines. */
  readonly rows: string;
  readonly first: number;
  readonly last: number;
  /** What stands in them. */
  readonly texts: string;
}

/** The part of the range that holds anything; null where the sheet or the range has nothing. */
export function ownRange(snapshot: Snapshot, { sheet: name, address }: CellRef): OwnRange | null {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  const area = areaOf(address);
  if (!sheet?.used || !area) return null;
  const { row, column, rows, columns } = sheet.used;
  const within = {
    top: Math.max(area.top, row),
    left: Math.max(area.left, column),
    bottom: Math.min(area.bottom, row + rows - 1),
    right: Math.min(area.right, column + columns - 1),
  };
  return within.top > within.bottom || within.left > within.right ? null : { sheet, area: within };
}

export const ownRangeRef = ({ sheet, area }: OwnRange): CellRef => ({
  sheet: sheet.name,
  address: rangeOf(area),
});

function textAt({ used, values }: SheetSnapshot, row: number, column: number): string {
  const value = used ? values[row - used.row]?.[column - used.column] : null;
  if (value === null || value === undefined || typeof value === "object") return "";
  return String(value).replace(/\s+/g, " ").trim();
}

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_each, index) => from + index);

/** The sheet's rows that a header may take, from 1: single ones and neighbours, for headers of two lines. */
export function headerCandidates(range: OwnRange): readonly HeaderCandidate[] {
  const { top, bottom } = range.area;
  const last = Math.min(bottom - 1, top + headerRows - 1);
  return span(top + 1, last + 1).flatMap((row) => [
    candidate(range, row, row),
    ...(row <= last ? [candidate(range, row, row + 1)] : []),
  ]);
}

function candidate(range: OwnRange, first: number, last: number): HeaderCandidate {
  const rows = first === last ? String(first) : `${first}-${last}`;
  const headers = ownColumns(range, rows).map(({ header }) => header);
  return { rows, first, last, texts: headers.filter((text) => text !== "").join(" | ") };
}

/** The row that names the most columns, with the rows that cells merged downwards make one with it. */
export function likelyHeader(range: OwnRange): string {
  const { sheet, area } = range;
  const named = span(area.top, Math.min(area.bottom - 1, area.top + headerRows - 1)).map((row) => ({
    row,
    count: span(area.left, area.right).filter((column) => isName(textAt(sheet, row, column)))
      .length,
  }));
  const most = Math.max(...named.map(({ count }) => count));
  const row = named.find(({ count }) => count === most)?.row ?? area.top;
  const tall = sheet.merges.flatMap((merge) => {
    const cells = areaOf(merge);
    return cells && cells.top <= row && cells.bottom >= row && cells.left >= area.left
      ? [cells]
      : [];
  });
  const first = Math.max(area.top, Math.min(row, ...tall.map(({ top }) => top)));
  const last = Math.max(row, ...tall.map(({ bottom }) => bottom));
  return first === last ? String(row + 1) : `${first + 1}-${last + 1}`;
}

const isName = (text: string): boolean => text !== "" && Number.isNaN(Number(text));

/** First and last row of a header, counted from 0. */
function rowsOf(header: string): { readonly first: number; readonly last: number } {
  const [first = "1", last = first] = header.split("-");
  return { first: Number(first) - 1, last: Number(last) - 1 };
}

/** The columns of a range with their headers. */
export function ownColumns({ sheet, area }: OwnRange, header: string): readonly OwnColumn[] {
  const headerAt = headerTexts(sheet, rowsOf(header));
  return span(area.left, area.right).map((column) => ({
    letters: columnName(column),
    header: headerAt(column),
  }));
}

/** The different words of a column beneath the header, in their order. */
export function ownWords(
  { sheet, area }: OwnRange,
  header: string,
  column: number,
): readonly string[] {
  const words = new Set(
    span(rowsOf(header).last + 1, area.bottom)
      .map((row) => textAt(sheet, row, column))
      .filter((text) => text !== ""),
  );
  return [...words].slice(0, mostWords);
}

/** What the pane shows of a table of the office's that is to be linked. */
export interface RangeView {
  readonly range: CellRef;
  /** The rows taken as the header: `4`, or `4-5`. */
  readonly header: string;
  readonly candidates: readonly HeaderCandidate[];
  readonly columns: readonly OwnColumn[];
  /** The different words beneath the header, by column letters. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly register: RegisterId;
  /** Part of the register -> column letters, as far as headers and values say. */
  readonly named: Readonly<Record<string, string>>;
  /** What speaks for each of these columns. */
  readonly reasons: Readonly<Record<string, ColumnReason>>;
  /** Part -> word -> code, for the words that the form's lists do not know. */
  readonly guessed: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface ColumnReason {
  readonly header: string;
  readonly why: ColumnProposal["why"];
  readonly isSure: boolean;
}

export interface RangeQuestion {
  readonly selected: CellRef;
  /** Null: the one that the range looks like. */
  readonly register: RegisterId | null;
  /** Null: the likeliest. */
  readonly header: string | null;
}

/** Where nothing is recognised a register has to be shown all the same. */
const usualRegister: RegisterId = "services";
/** A column that is less likely is left for the person to choose. */
const leastLikely = 0.6;
/** Above it nothing has to be looked at again. */
export const sureFrom = 0.8;

export function rangeView(snapshot: Snapshot, ask: RangeQuestion): RangeView | null {
  const own = ownRange(snapshot, ask.selected);
  if (!own || own.area.top === own.area.bottom) return null;
  const proposal = proposalFor(snapshot, own, ask);
  const { register, header } = settled(own, ask, proposal);
  const columns = ownColumns(own, header);
  const words = columns.map(({ letters }, index) => [
    letters,
    ownWords(own, header, own.area.left + index),
  ]);
  return {
    range: ownRangeRef(own),
    register,
    header,
    candidates: headerCandidates(own),
    columns,
    words: Object.fromEntries(words) as RangeView["words"],
    ...guessesOf(proposal, namedColumns(register, columns)),
  };
}

/** What was asked for, what was recognised, or what is likely by itself. */
const settled = (own: OwnRange, ask: RangeQuestion, proposal: LinkProposal | undefined) => ({
  register: ask.register ?? proposal?.register ?? usualRegister,
  header: ask.header ?? proposal?.header ?? likelyHeader(own),
});

function proposalFor(
  snapshot: Snapshot,
  own: OwnRange,
  { register, header }: RangeQuestion,
): LinkProposal | undefined {
  const found = proposeLinks(snapshot, {
    range: ownRangeRef(own),
    ...(register === null ? {} : { register }),
    ...(header === null ? {} : { header }),
  });
  return found.ok ? found.value[0] : undefined;
}

type Guesses = Pick<RangeView, "named" | "reasons" | "guessed">;

function guessesOf(proposal: LinkProposal | undefined, named: RangeView["named"]): Guesses {
  if (!proposal) return { named, reasons: {}, guessed: {} };
  const likely = proposal.columns.filter(({ certainty }) => certainty >= leastLikely);
  const reasons = likely.map(({ field, header, why, certainty }) => [
    field,
    { header, why, isSure: certainty > sureFrom },
  ]);
  const guessed: Record<string, Record<string, string>> = {};
  for (const { field, word, code, certainty } of proposal.words)
    if (code !== null && certainty < 1) (guessed[field] ??= {})[word] = code;
  return {
    named: Object.fromEntries(likely.map(({ field, column }) => [field, column])),
    reasons: Object.fromEntries(reasons) as RangeView["reasons"],
    guessed,
  };
}
