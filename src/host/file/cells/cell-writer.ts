import {
  addressOf,
  attributes,
  encodeCellText,
  escapeText,
  rangeOf,
  spaceAttribute,
} from "../../../ooxml";
import { CellError, containsCell } from "../../model";
import type { ArrayFormula, Cell, CellValue, Table } from "../../model";
import { tableAround, writeFormula } from "../formula-text";

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface CellContext {
  /** The number that a cell carries for a style of the pool. */
  readonly record: (style: number) => number;
  readonly tables: readonly Table[];
  readonly arrays: readonly ArrayFormula[];
  /** The number of the metadata that marks a spilling formula; null where the file cannot say it. */
  readonly dynamicMark: () => number | null;
}

export interface WrittenValue {
  readonly type: string | null;
  readonly inner: string;
}

/** Under a formula text stands in `v`; a constant text stands in the cell itself, so that the shared texts stay as they are. */
export function valueFragment(value: CellValue, isResult: boolean): WrittenValue {
  if (value === null) return { type: null, inner: "" };
  if (typeof value === "boolean") return { type: "b", inner: `<v>${value ? "1" : "0"}</v>` };
  if (value instanceof CellError) return { type: "e", inner: `<v>${value.text}</v>` };
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? { type: null, inner: `<v>${String(value)}</v>` }
      : { type: "e", inner: "<v>#NUM!</v>" };
  }
  const text = escapeText(encodeCellText(value));
  if (isResult) return { type: "str", inner: `<v>${text}</v>` };
  return { type: "inlineStr", inner: `<is><t${spaceAttribute(value)}>${text}</t></is>` };
}

/** The formula element of a cell; the empty text for a constant. */
export function formulaFragment(
  cell: Cell,
  { row, column }: CellPosition,
  context: CellContext,
): string {
  if (cell.formula === null) return "";
  const text = escapeText(writeFormula(cell.formula, tableAround(context.tables, row, column)));
  const array = arrayAt(context, { row, column });
  if (array?.area.top !== row || array.area.left !== column) return `<f>${text}</f>`;
  return `<f${attributes({ t: "array", ref: rangeOf(array.area) })}>${text}</f>`;
}

const arrayAt = (
  { arrays }: CellContext,
  { row, column }: CellPosition,
): ArrayFormula | undefined =>
  arrays.length === 0 ? undefined : arrays.find(({ area }) => containsCell(area, row, column));

/** A cell written anew. */
export function cellFragment(cell: Cell, at: CellPosition, context: CellContext): string {
  const array = arrayAt(context, at);
  const { type, inner } = valueFragment(cell.value, cell.formula !== null || array !== undefined);
  const style = context.record(cell.style);
  const isSpilling = array?.kind === "dynamic" && cell.formula !== null;
  const tag = `<c${attributes({
    r: addressOf(at.row, at.column),
    s: style === 0 ? null : style,
    t: type,
    cm: isSpilling ? context.dynamicMark() : null,
  })}`;
  const content = formulaFragment(cell, at, context) + inner;
  return content === "" ? `${tag}/>` : `${tag}>${content}</c>`;
}
