import { columnName, rangeOf } from "../../ooxml";
import type { CellArea } from "../../ooxml";
import type { CellRef, RegisterId } from "../../form";
import type { HeaderRows } from "../link/link-spec";
import { columnParts, registerSpec } from "../read/form-index";
import type { WordMap } from "../read/choice-words";
import { valueAt } from "../snapshot";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import { assignColumns, rounded } from "./assign-columns";
import type { CandidateColumn, ColumnProposal } from "./assign-columns";
import { columnProfile, lookedAt } from "./column-profile";
import type { ColumnProfile } from "./column-profile";
import { dataBottom, headerBlock, headerBlocks, wholeHeader } from "./find-tables";
import type { HeaderBlock } from "./find-tables";
import { headerScores } from "./header-score";
import type { HeaderScores } from "./header-score";
import { wordsOf } from "./header-words";
import { known } from "./known";
import type { KnownOfSheets } from "./known";
import { registerWords } from "./lexicon";
import { matched, phrase } from "./phrases";
import { proposeWords } from "./propose-words";
import type { WordProposal } from "./propose-words";
import { withSums } from "./sums";

/** A table of the office's own as a source of a register: to be confirmed or changed by a person. */
export interface LinkProposal {
  readonly register: RegisterId;
  /** How sure the register is, 0 to 1. */
  readonly certainty: number;
  /** Header and data; totals, notes and blank rows at the end are left out. */
  readonly range: CellRef;
  /** Row numbers as the sheet shows them: `4`, `4-5`. */
  readonly header: string;
  readonly rows: number;
  readonly columns: readonly ColumnProposal[];
  /** Columns of the range that feed nothing, by letters and header. */
  readonly unused: readonly { readonly column: string; readonly header: string }[];
  readonly words: readonly WordProposal[];
}

/** What earlier links of a register have taught. */
export interface Learnt {
  /** Part -> header texts. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Part -> word -> code. */
  readonly words: Readonly<Record<string, WordMap>>;
}

export interface TableQuestion {
  readonly snapshot: Snapshot;
  readonly sheet: SheetSnapshot;
  readonly area: CellArea;
  /** Given by a person; looked for where null. */
  readonly header: HeaderRows | null;
  readonly registers: readonly RegisterId[];
  readonly reportYear: number | null;
  readonly learnt: (register: RegisterId) => Learnt;
}

/** The likeliest reading of the first table of an area; null where no register fits. */
export function proposeTable(question: TableQuestion): LinkProposal | null {
  const { sheet, area, header } = question;
  const blocks = header ? [headerBlock(sheet, area, header)] : headerBlocks(sheet, area);
  const readings = question.registers.flatMap((register) => likelyYear(question, register, blocks));
  readings.sort((one, other) => other.worth - one.worth);
  const [best, second] = readings;
  if (!best) return null;
  const margin = second ? (best.worth - second.worth) / best.worth : 1;
  return { ...best.proposal, certainty: rounded(Math.min(0.99, best.share * (0.7 + margin))) };
}

/**
 * A header may name one year only: the reported one, or the one before. Where nothing else says which, it is the one
 * before if more columns find their place so.
 */
function likelyYear(
  question: TableQuestion,
  register: RegisterId,
  blocks: readonly HeaderBlock[],
): readonly Reading[] {
  const stated = question.reportYear ?? comparedYear(question, blocks) ?? titleYear(question);
  if (stated !== null) return reading({ ...question, reportYear: stated }, register, blocks);
  const latest = reading(question, register, blocks);
  const year = latest[0]?.year ?? null;
  if (year === null) return latest;
  const next = reading({ ...question, reportYear: year + 1 }, register, blocks);
  return columnsFound(next) > columnsFound(latest) ? next : latest;
}

const columnsFound = ([first]: readonly Reading[]): number => first?.proposal.columns.length ?? 0;

/** The later of two years that one header compares. */
function comparedYear({ area }: TableQuestion, blocks: readonly HeaderBlock[]): number | null {
  const first = blocks.find(({ texts }) => texts.size * 2 > area.right - area.left);
  const years = first ? yearsOf(first) : [];
  return new Set(years).size > 1 ? Math.max(...years) : null;
}

const yearsOf = ({ texts }: Pick<HeaderBlock, "texts">): readonly number[] =>
  [...texts.values()].flatMap((text) => text.match(/20\d\d/g) ?? []).map(Number);

const yearOfTitle = /(?<![.\d])(20\d\d)(?!\d)/g;

/** The year that the sheet's name or a line above the table speaks of. */
function titleYear({ sheet, area }: TableQuestion): number | null {
  const texts = [sheet.name];
  for (let row = area.top; row < Math.min(area.bottom, area.top + rowsOfTitle); row += 1) {
    const cells = textsOfRow(sheet, row, area);
    if (cells.length > 1) break;
    texts.push(...cells);
  }
  const years = texts.flatMap((text) => text.match(yearOfTitle) ?? []).map(Number);
  return years.length === 0 ? null : Math.max(...years);
}

function textsOfRow(sheet: SheetSnapshot, row: number, { left, right }: CellArea): string[] {
  const texts: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const value = valueAt(sheet, row, column);
    if (typeof value === "string" && value.trim() !== "") texts.push(value);
  }
  return texts;
}

const bottoms: KnownOfSheets<number> = new WeakMap();
const profiles: KnownOfSheets<ColumnProfile> = new WeakMap();

interface Reading {
  /** The reported year that the header was read with. */
  readonly year: number | null;
  readonly proposal: LinkProposal;
  readonly worth: number;
  readonly share: number;
}

function reading(
  question: TableQuestion,
  register: RegisterId,
  blocks: readonly HeaderBlock[],
): readonly Reading[] {
  const { sheet, area, header } = question;
  const block = bestBlock(question, register, blocks);
  if (!block) return [];
  const rows = header ?? wholeHeader(sheet, area, block);
  const bottom = known(bottoms, sheet, {
    key: `${rangeOf(area)} ${rows.last}`,
    find: () => dataBottom(sheet, area, rows.last),
  });
  if (bottom === rows.last) return [];
  const candidates = candidatesOf(question, register, { rows, bottom });
  const proposals = withSums(register, assignColumns(register, candidates), candidates);
  if (!hasKey(register, proposals)) return [];
  const used = { ...area, top: rows.first, bottom };
  return [readingOf(question, register, { rows, area: used, candidates, proposals })];
}

interface Found {
  readonly rows: HeaderRows;
  readonly area: CellArea;
  readonly candidates: readonly CandidateColumn[];
  readonly proposals: readonly ColumnProposal[];
}

function readingOf(
  question: TableQuestion,
  register: RegisterId,
  { rows, area, candidates, proposals }: Found,
): Reading {
  const { sheet, learnt } = question;
  const named = candidates.filter(({ header, profile }) => header !== "" || profile.cells > 0);
  const columns = named.map(({ profile }) => profile.column);
  const range = { ...area, left: Math.min(...columns), right: Math.max(...columns) };
  const fed = new Set(proposals.map(({ column }) => column));
  const remembered = learnt(register).words;
  const sum = proposals.reduce((total, { certainty }) => total + certainty, 0);
  const share = Math.min(1, sum / Math.max(1, named.length - 1));
  const boost = isTitled(question, register, area) ? 1.25 : 1;
  return {
    year: yearOf(question, headerBlock(sheet, area, rows)),
    worth: sum * (0.5 + share / 2) * boost,
    share: Math.min(1, share * boost),
    proposal: {
      register,
      certainty: 0,
      range: { sheet: sheet.name, address: rangeOf(range) },
      header: rows.first === rows.last ? `${rows.first + 1}` : `${rows.first + 1}-${rows.last + 1}`,
      rows: area.bottom - rows.last,
      columns: proposals,
      unused: named.flatMap(({ header, profile }) =>
        fed.has(columnName(profile.column)) ? [] : [{ column: columnName(profile.column), header }],
      ),
      words: proposeWords(register, { proposals, candidates, remembered }),
    },
  };
}

function hasKey(register: RegisterId, proposals: readonly ColumnProposal[]): boolean {
  const { key } = registerSpec(register);
  const sure = proposals.filter(({ certainty }) => certainty >= 0.5);
  if (sure.length < 2) return false;
  const parts = columnParts(register).filter(({ column }) => column.id === key);
  return key === undefined || sure.some(({ field }) => parts.some(({ part }) => part === field));
}

/** The block of header lines that names the most columns; of two alike the shorter. */
function bestBlock(
  question: TableQuestion,
  register: RegisterId,
  blocks: readonly HeaderBlock[],
): HeaderBlock | null {
  let best: HeaderBlock | null = null;
  let most = 0;
  const scored = scorer(question, register);
  for (const block of blocks) {
    const named = new Map<string, number>();
    for (const header of block.texts.values()) {
      for (const [id, score] of likeliest(scored(header, yearOf(question, block)))) {
        named.set(id, Math.max(named.get(id) ?? 0, score));
      }
    }
    const sum = [...named.values()].reduce((total, score) => total + score, 0);
    const worth = sum - (block.last - block.first) * 0.15;
    if (named.size > 0 && worth > most + 0.01) {
      best = block;
      most = worth;
    }
  }
  return best;
}

const likeliest = (scores: HeaderScores): readonly (readonly [string, number])[] =>
  [...scores].sort(([, one], [, other]) => other - one).slice(0, 1);

function scorer(
  { learnt }: TableQuestion,
  register: RegisterId,
): (header: string, year: number | null) => HeaderScores {
  const remembered = learnt(register).headers;
  const known = new Map<string, HeaderScores>();
  return (header, year) => {
    const key = `${String(year)} ${header}`;
    const scores = known.get(key) ?? headerScores(header, { register, year, remembered });
    known.set(key, scores);
    return scores;
  };
}

/** The year of the report; where nothing says it, the latest that the header names. */
function yearOf({ reportYear }: TableQuestion, block: Pick<HeaderBlock, "texts">): number | null {
  const named = yearsOf(block);
  if (reportYear !== null) return reportYear;
  return named.length === 0 ? null : Math.max(...named);
}

function candidatesOf(
  question: TableQuestion,
  register: RegisterId,
  { rows, bottom }: { readonly rows: HeaderRows; readonly bottom: number },
): readonly CandidateColumn[] {
  const { snapshot, sheet, area } = question;
  const block = headerBlock(sheet, area, rows);
  const scored = scorer(question, register);
  const year = yearOf(question, block);
  const looked = lookedAt(rows.last + 1, bottom);
  const candidates: CandidateColumn[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const header = block.texts.get(column) ?? "";
    const profile = known(profiles, sheet, {
      key: `${column} ${rows.last} ${bottom}`,
      find: () => columnProfile(snapshot, sheet, { column, rows: looked }),
    });
    candidates.push({ profile, header, scores: scored(header, year) });
  }
  return candidates;
}

const rowsOfTitle = 6;

/** True where the sheet's name or a line above the table speaks of the register. */
function isTitled({ sheet }: TableQuestion, register: RegisterId, area: CellArea): boolean {
  const title = registerWords[register]?.title;
  if (title === undefined) return false;
  const texts = [sheet.name];
  for (let row = Math.max(0, area.top - rowsOfTitle); row < area.top; row += 1) {
    texts.push(...textsOfRow(sheet, row, area));
  }
  const said = phrase([title, 1]);
  return texts.some((text) => matched(said, wordsOf(text, null)) !== null);
}
