import { countLines, fieldName } from "../../form";
import type { Answers, Language } from "../../form";
import { countFigures } from "../../figures";
import { findSheet } from "../find";
import type { CellBlock, Plan, SheetPlan } from "../plan";
import { blankSheet } from "../plan";
import type { SheetArea } from "../sheet-reference";
import { cellKey } from "../snapshot";
import type { Snapshot } from "../snapshot";
import { countFormula } from "./count-formula";

/** A figure that Esep has counted over linked rows and written as a formula, so that a typed one differs from it. */
const countedFigure = /^=(?:\d+|"")$/;

export interface SheetBlock extends CellBlock {
  readonly sheet: string;
}

interface Wanted {
  readonly language: Language;
  readonly names: ReadonlyMap<string, SheetArea>;
}

/**
 * The lines of item 1.2 that no longer say what the register says. The own table is counted by a formula over it; rows
 * that stand in the office's own ranges are counted here, because no formula reads numbers kept as text, leaves total
 * rows out and knows the office's words. What a person has typed is left alone.
 */
export function refreshedCounts(
  snapshot: Snapshot,
  answers: Answers,
  { language, names }: Wanted,
): readonly SheetBlock[] {
  const isLinked = answers.registers.services.sources.some(({ kind }) => kind === "link");
  const figures = new Map(countFigures(answers).map(({ line, fromRows }) => [line, fromRows]));
  return countLines.flatMap((line): readonly SheetBlock[] => {
    const place = names.get(fieldName(`counts.${line.id}`).toLowerCase());
    const sheet = place && findSheet(snapshot, place.sheet);
    if (!sheet) return [];
    const { top: row, left: column } = place.area;
    const formula = sheet.formulas.get(cellKey(row, column));
    if (formula === undefined) return [];
    const own = countFormula(line, language);
    const figure = figures.get(line.id) ?? '""';
    const wanted = isLinked ? `=${String(figure)}` : own;
    if (bare(formula) === bare(wanted) || !isOwn(formula, own)) return [];
    return [{ sheet: sheet.name, row, column, values: [[{ formula: wanted }]] }];
  });
}

/** Excel may write a structured reference with one pair of brackets fewer than it was given. */
const bare = (formula: string): string =>
  formula.replace(/\s+/g, "").replaceAll("[[", "[").replaceAll("]]", "]").toLowerCase();

const isOwn = (formula: string, own: string): boolean =>
  countedFigure.test(formula) || bare(formula) === bare(own);

/** A plan with further blocks, each on the sheet of its name. */
export function withBlocks(plan: Plan, blocks: readonly SheetBlock[]): Plan {
  const sheets = new Map<string, SheetPlan>(plan.sheets.map((sheet) => [sheet.name, sheet]));
  for (const { sheet: name, ...block } of blocks) {
    const sheet = sheets.get(name) ?? blankSheet(name, false);
    sheets.set(name, { ...sheet, blocks: [...sheet.blocks, block] });
  }
  return { ...plan, sheets: [...sheets.values()] };
}
