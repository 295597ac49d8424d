import { areaOf, fail, ok } from "../../ooxml";
import type { CellArea, Result } from "../../ooxml";
import type { CellRef, RegisterId } from "../../form";
import type { WorkbookFailure } from "../failure";
import { findSheet, namedAreas } from "../find";
import { linkableRegister } from "../link/link-checks";
import { rangeText } from "../link/link-request";
import type { LinkRequest } from "../link/link-request";
import type { HeaderRows, LinkSpec } from "../link/link-spec";
import { savedLinks } from "../read/read-answers";
import { readFields } from "../read/read-fields";
import { parseReference } from "../sheet-reference";
import { knownSheets } from "../sheets/known-sheets";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import { registerWords } from "./lexicon";
import { proposeTable } from "./propose-table";
import type { Learnt, LinkProposal, TableQuestion } from "./propose-table";

export interface ProposalQuestion {
  /** Every register that can be recognised without it. */
  readonly register?: string;
  /** `Sheet!A4:H90`; every sheet of the office's own without it. */
  readonly range?: string | CellRef;
  /** Row numbers of the header as the sheet shows them: 4, "4-5". Only with a range. */
  readonly header?: number | string;
}

/**
 * What in the workbook may feed which register, the surest first. Nothing is written, and nothing is linked until a
 * person says so.
 */
export function proposeLinks(
  snapshot: Snapshot,
  question: ProposalQuestion,
): Result<readonly LinkProposal[], WorkbookFailure> {
  const registers = registersOf(question.register);
  if ("code" in registers) return fail(registers);
  const base = baseQuestion(snapshot, registers.ids);
  if (question.range !== undefined) return inRange(base, question, question.range);
  const office = officeSheets(snapshot);
  const found = office.flatMap((sheet) => inSheet({ ...base, sheet }));
  return ok(found.sort((one, other) => other.certainty - one.certainty));
}

type Base = Omit<TableQuestion, "sheet" | "area" | "header">;

const recognised = Object.keys(registerWords) as RegisterId[];

function registersOf(
  asked: string | undefined,
): { readonly ids: readonly RegisterId[] } | WorkbookFailure {
  if (asked === undefined) return { ids: recognised };
  const id = linkableRegister(asked);
  return id === null ? { code: "not-linkable", register: asked } : { ids: [id] };
}

function baseQuestion(snapshot: Snapshot, registers: readonly RegisterId[]): Base {
  const { fields } = readFields(snapshot, namedAreas(snapshot));
  const language = fields["settings.sheetLanguage"]?.value ?? "kk";
  const links = savedLinks({ snapshot, language }).map(({ link }) => link);
  return {
    snapshot,
    registers,
    reportYear: fields["provider.reportYear"]?.value ?? null,
    learnt: (register) => learntFrom(links.filter((link) => link.register === register)),
  };
}

function learntFrom(links: readonly LinkSpec[]): Learnt {
  const headers: Record<string, string[]> = {};
  const words: Record<string, Record<string, string>> = {};
  for (const link of links) {
    for (const [part, text] of Object.entries(link.headers)) (headers[part] ??= []).push(text);
    for (const [part, codes] of Object.entries(link.words)) {
      words[part] = { ...words[part], ...codes };
    }
  }
  return { headers, words };
}

function inRange(
  base: Base,
  { header }: ProposalQuestion,
  asked: string | CellRef,
): Result<readonly LinkProposal[], WorkbookFailure> {
  const range = rangeText(asked);
  const place = placeOf(base.snapshot, range);
  if ("code" in place) return fail(place);
  const rows = header === undefined ? null : headerRowsOf(header, place.area);
  if (rows === "bad-header") return fail({ code: rows, range, found: String(header) });
  const proposal = proposeTable({ ...base, ...place, header: rows });
  return ok(proposal ? [proposal] : []);
}

type Place = Pick<TableQuestion, "sheet" | "area">;

function placeOf(snapshot: Snapshot, range: string): Place | WorkbookFailure {
  const parsed = parseReference(range);
  if (!parsed) return { code: "bad-range", range };
  const sheet = findSheet(snapshot, parsed.sheet);
  if (!sheet) return { code: "sheet-missing", sheet: parsed.sheet };
  if (!officeSheets(snapshot).includes(sheet)) return { code: "own-sheet", sheet: sheet.name };
  const area = withinUse(sheet, parsed.area);
  return area ? { sheet, area } : { code: "no-rows", range };
}

function headerRowsOf(
  header: number | string,
  { top, bottom }: CellArea,
): HeaderRows | "bad-header" {
  const [, first, last = first] = /^(\d+)(?:[-:](\d+))?$/.exec(String(header).trim()) ?? [];
  const rows = { first: Number(first) - 1, last: Number(last) - 1 };
  const isWithin = rows.first >= top && rows.first <= rows.last && rows.last < bottom;
  return first !== undefined && isWithin ? rows : "bad-header";
}

const usedArea = ({ used }: SheetSnapshot): CellArea | null =>
  used && {
    top: used.row,
    left: used.column,
    bottom: used.row + used.rows - 1,
    right: used.column + used.columns - 1,
  };

function withinUse(sheet: SheetSnapshot, area: CellArea): CellArea | null {
  const used = usedArea(sheet);
  if (!used) return null;
  const within = {
    top: Math.max(area.top, used.top),
    left: Math.max(area.left, used.left),
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
  };
  return within.top >= within.bottom || within.left > within.right ? null : within;
}

function officeSheets(snapshot: Snapshot): readonly SheetSnapshot[] {
  const own = new Set(knownSheets(snapshot, namedAreas(snapshot)).values());
  return snapshot.sheets.filter((sheet) => !own.has(sheet));
}

const mostTables = 12;

/** The tables of a sheet: the likeliest, then those above and beneath it. */
function inSheet(base: Omit<TableQuestion, "area" | "header">): readonly LinkProposal[] {
  const all = usedArea(base.sheet);
  return all ? inArea(base, all, mostTables) : [];
}

function inArea(
  base: Omit<TableQuestion, "area" | "header">,
  area: CellArea,
  most: number,
): readonly LinkProposal[] {
  if (most === 0 || area.bottom <= area.top) return [];
  const proposal = proposeTable({ ...base, area, header: null });
  const place = proposal && areaOf(proposal.range.address);
  if (!proposal || !place) return [];
  const above = inArea(base, { ...area, bottom: place.top - 1 }, most - 1);
  const beneath = inArea(base, { ...area, top: place.bottom + 1 }, most - 1);
  return [...above, proposal, ...beneath];
}

/** What is sure enough to be linked, for a person who changes nothing. */
export const leastToLink = 0.6;

/** A proposal as a request, with the columns and words that are sure enough. */
export function requestOf(proposal: LinkProposal, least = leastToLink): LinkRequest {
  const columns = proposal.columns.filter(({ certainty }) => certainty >= least);
  const words: Record<string, Record<string, string>> = {};
  for (const { field, word, code, certainty } of proposal.words) {
    if (code !== null && certainty < 1) (words[field] ??= {})[word] = code;
  }
  return {
    register: proposal.register,
    range: proposal.range,
    header: proposal.header,
    map: Object.fromEntries(columns.map(({ field, column }) => [field, column])),
    words,
  };
}

/** The likeliest new place of a link that is broken, by what it was linked from; null where nothing in the workbook fits. */
export function relinkRequest(snapshot: Snapshot, name: string): LinkRequest | null {
  const { fields } = readFields(snapshot, namedAreas(snapshot));
  const language = fields["settings.sheetLanguage"]?.value ?? "kk";
  const link = savedLinks({ snapshot, language }).find((each) => each.link.name === name)?.link;
  if (!link) return null;
  const proposals = proposeLinks(snapshot, { register: link.register });
  if (!proposals.ok) return null;
  const known = new Set(Object.values(link.headers));
  const remembered = ({ columns }: LinkProposal): number =>
    columns.filter(({ header }) => known.has(header)).length;
  const [best] = [...proposals.value].sort((one, other) => remembered(other) - remembered(one));
  return best ? { ...requestOf(best), replaces: name } : null;
}
