import { intersection, markSheet, withoutArea } from "../../model";
import { copyFormula } from "../../formula";
import type { Area, DataValidation, Sheet, ValidationRule } from "../../model";

const noAlert = { show: true, style: "Stop", title: "", message: "" } as const;
const noPrompt = { show: true, title: "", message: "" };

/** What a cell without validation answers. */
export const noValidation: Omit<DataValidation, "areas"> = {
  rule: null,
  ignoreBlanks: true,
  alert: noAlert,
  prompt: noPrompt,
};

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cell that relative references of a validation count from. */
export const baseOf = (areas: readonly Area[]): Cell => ({
  row: areas[0]?.top ?? 0,
  column: areas[0]?.left ?? 0,
});

type Operand = string | number;

const movedOperand = <Value extends Operand | null>(
  operand: Value,
  move: (formula: string) => string,
): Value | string =>
  typeof operand === "string" && operand.startsWith("=") ? move(operand) : operand;

/** The rule as it reads from another cell: relative references move along. */
export function movedRule(
  rule: ValidationRule | null,
  from: Cell,
  to: Cell,
): ValidationRule | null {
  if (!rule || (from.row === to.row && from.column === to.column)) return rule;
  const move = (formula: string): string =>
    copyFormula(formula, { rows: to.row - from.row, columns: to.column - from.column });
  if (rule.type === "List") return { ...rule, source: movedOperand(rule.source, move) };
  if (rule.type === "Custom") return { ...rule, formula: move(rule.formula) };
  return {
    ...rule,
    formula1: movedOperand(rule.formula1, move),
    formula2: movedOperand(rule.formula2, move),
  };
}

/** The validation over a part of its cells. */
function over(validation: DataValidation, areas: readonly Area[]): DataValidation {
  const rule = movedRule(validation.rule, baseOf(validation.areas), baseOf(areas));
  return { ...validation, areas, rule };
}

const outside = (areas: readonly Area[], hole: Area): readonly Area[] =>
  areas.flatMap((area) => withoutArea(area, hole));

const without = (areas: readonly Area[], holes: readonly Area[]): readonly Area[] =>
  holes.reduce((left, hole) => outside(left, hole), areas);

const within = (areas: readonly Area[], others: readonly Area[]): readonly Area[] =>
  areas.flatMap((area) =>
    others.map((other) => intersection(area, other)).filter((part) => part !== null),
  );

/** The validations that touch these cells, each over the touched part, and the cells without any. */
export function piecesOf(
  sheet: Sheet,
  areas: readonly Area[],
): { readonly pieces: readonly DataValidation[]; readonly free: readonly Area[] } {
  const pieces: DataValidation[] = [];
  let free = areas;
  for (const validation of sheet.dataValidations) {
    const inside = within(areas, validation.areas);
    if (inside.length === 0) continue;
    pieces.push(over(validation, inside));
    free = without(free, inside);
  }
  return { pieces, free };
}

/** Takes the validation of these cells away. */
export function clearValidation(sheet: Sheet, areas: readonly Area[]): void {
  sheet.dataValidations = sheet.dataValidations.flatMap((validation) => {
    if (within(areas, validation.areas).length === 0) return [validation];
    const left = without(validation.areas, areas);
    return left.length > 0 ? [over(validation, left)] : [];
  });
  markSheet(sheet, "dataValidations");
}

const settings = ({ rule, ignoreBlanks, alert, prompt }: DataValidation): string =>
  JSON.stringify([rule, ignoreBlanks, alert, prompt]);

/** Changes the validation of every one of these cells; what comes out alike becomes one again. */
export function changeValidation(
  sheet: Sheet,
  areas: readonly Area[],
  change: (validation: DataValidation) => DataValidation,
): void {
  const { pieces, free } = piecesOf(sheet, areas);
  clearValidation(sheet, areas);
  const base = baseOf(areas);
  const all = free.length > 0 ? [...pieces, { ...noValidation, areas: free }] : pieces;
  const merged = new Map<string, DataValidation>();
  for (const piece of all) {
    const rule = movedRule(piece.rule, baseOf(piece.areas), base);
    const changed = change({ ...piece, rule });
    const key = settings(changed);
    const known = merged.get(key);
    merged.set(key, { ...changed, areas: [...(known?.areas ?? []), ...piece.areas] });
  }
  for (const { areas: own, ...validation } of merged.values()) {
    const rule = movedRule(validation.rule, base, baseOf(own));
    sheet.dataValidations.push({ ...validation, areas: tidied(own, areas), rule });
  }
}

/** Pieces of the very cells that were asked for are put as they were asked for. */
function tidied(own: readonly Area[], asked: readonly Area[]): readonly Area[] {
  const left = without(asked, own);
  return left.length === 0 ? asked : own;
}
