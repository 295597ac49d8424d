import { rangeOf, setAttribute, withPrefix, XmlPart } from "../../../ooxml";
import type { Element } from "../../../ooxml";
import { cellChange, inheritedStyle, isBlank, plainRow } from "../../model";
import type { Cell, CellRow, Sheet } from "../../model";
import { rowAttributes } from "../sheet/rows";
import { cellFragment, formulaFragment, valueFragment } from "./cell-writer";
import type { CellContext, CellPosition } from "./cell-writer";
import { cellAt, sourceRows } from "./row-source";
import type { SourceCell, SourceRow } from "./row-source";
import { brokenShares, shareOf } from "./shared-formulas";
import { shifted } from "./shifts";

const replaced = cellChange.value | cellChange.formula;

/**
 * The data of a sheet with what changed put in: rows and cells that did not change are copied as they
 * stand; a changed cell keeps what did not change of it.
 */
export class CellPatcher {
  private readonly isShifted: boolean;
  private readonly isRowChanged: boolean;
  private broken: ReadonlySet<string> = new Set();

  constructor(
    private readonly sheet: Sheet,
    private readonly context: CellContext,
    private readonly prefix: string,
  ) {
    this.isShifted = sheet.changes.shifts.length > 0;
    this.isRowChanged =
      sheet.source === null || sheet.changes.features.has("rows") || this.isShifted;
  }

  patch(data: string): string {
    this.broken = brokenShares(data, this.prefix, this.sheet);
    const pieces: string[] = [];
    const waiting = [...this.rowNumbers()].reverse();
    const newRows = (before: number): void => {
      for (let row = waiting.at(-1); row !== undefined && row < before; row = waiting.at(-1)) {
        pieces.push(this.newRow(row));
        waiting.pop();
      }
    };
    for (const source of sourceRows(data, this.prefix)) {
      const row = shifted(source.row, this.sheet.changes.shifts, "rows");
      if (row === null) continue;
      newRows(row);
      if (waiting.at(-1) === row) waiting.pop();
      pieces.push(this.oldRow(source, row));
    }
    newRows(Infinity);
    return pieces.join("");
  }

  /** Rows that the model knows, ascending. */
  private rowNumbers(): readonly number[] {
    const ofCells = this.sheet.cells.rowNumbers();
    if (!this.isRowChanged || this.sheet.rows.size === 0) return ofCells;
    return [...new Set([...ofCells, ...this.sheet.rows.keys()])].sort((one, other) => one - other);
  }

  private newRow(row: number): string {
    const cells: string[] = [];
    (this.sheet.cells.row(row) ?? []).forEach((cell, column) => {
      if (cell) cells.push(this.newCell(cell, { row, column }));
    });
    const inner = cells.join("");
    const tag = this.rowTag(`<${this.prefix}row r="${String(row + 1)}">`, row);
    if (inner === "" && !this.sheet.rows.has(row)) return "";
    return `${tag}${inner}</${this.prefix}row>`;
  }

  /** A blank cell that looks like its row or column need not be there. */
  private newCell(cell: Cell, at: CellPosition): string {
    const isPlain = isBlank(cell) && cell.style === inheritedStyle(this.sheet, at.row, at.column);
    return isPlain ? "" : withPrefix(cellFragment(cell, at, this.context), this.prefix);
  }

  private rowTag(tag: string, row: number): string {
    if (!this.isRowChanged) return tag;
    const wanted = rowAttributes(this.sheet.rows.get(row) ?? plainRow, this.context.record);
    return Object.entries(wanted).reduce(
      (text, [name, value]) => this.rowAttribute(text, name, value),
      tag,
    );
  }

  /** A height that Excel fitted by itself is no format of the row, and stays. */
  private rowAttribute(tag: string, name: string, value: string | number | null): string {
    const isFitted =
      name === "ht" && value === null && !/\scustomHeight\s*=\s*["'](1|true)/.test(tag);
    return isFitted ? tag : setAttribute(tag, name, value);
  }

  private oldRow(source: SourceRow, row: number): string {
    const cells = this.sheet.cells.row(row) ?? [];
    const tag = this.numbered(source, row);
    if (!this.isChanged(source, cells)) return tag + source.text.slice(source.tag.length);
    const open = setAttribute(tag, "spans", null).replace(/\s*\/>$/, ">");
    return `${open}${this.mergedCells(source, row, cells)}${source.rest}</${this.prefix}row>`;
  }

  /** The row's tag, with its number said where it was not or is another now. */
  private numbered({ tag, row: before, hasNumber }: SourceRow, row: number): string {
    const isRight = hasNumber && before === row;
    return this.rowTag(isRight ? tag : setAttribute(tag, "r", row + 1), row);
  }

  private isChanged(source: SourceRow, cells: CellRow): boolean {
    if (this.isShifted) return true;
    let known = 0;
    for (const { column, text } of source.cells) {
      const cell = cells[column];
      if (!cell || cell.changed !== cellChange.none || this.isBroken(text)) return true;
      known++;
    }
    return cells.reduce((count, cell) => (cell ? count + 1 : count), 0) !== known;
  }

  private isBroken(text: string): boolean {
    if (this.broken.size === 0) return false;
    const share = shareOf(text);
    return share !== null && this.broken.has(share);
  }

  private mergedCells(source: SourceRow, row: number, cells: CellRow): string {
    const old = new Map<number, SourceCell>();
    for (const cell of source.cells) {
      const column = shifted(cell.column, this.sheet.changes.shifts, "columns");
      if (column !== null) old.set(column, cell);
    }
    const pieces: string[] = [];
    cells.forEach((cell, column) => {
      if (!cell) return;
      const before = old.get(column);
      pieces.push(
        before ? this.oldCell(before, cell, { row, column }) : this.newCell(cell, { row, column }),
      );
    });
    return pieces.join("");
  }

  private oldCell(source: SourceCell, cell: Cell, at: CellPosition): string {
    const isOwn = this.isBroken(source.text) || (this.isShifted && /\sref\s*=/.test(source.text));
    if (cell.changed & replaced)
      return withPrefix(cellFragment(cell, at, this.context), this.prefix);
    const placed = cellAt(source, at);
    if (cell.changed === cellChange.none && !isOwn) return placed;
    return this.changedCell(placed, cell, { ...at, isOwn });
  }

  /** The style, the result or the shape of the formula changes; the rest of the cell stays. */
  private changedCell(
    text: string,
    cell: Cell,
    at: CellPosition & { readonly isOwn: boolean },
  ): string {
    const part = new XmlPart(text);
    let tag = part.root.tag.source.replace(/\s*\/>$/, ">");
    if (cell.changed & cellChange.style)
      tag = setAttribute(tag, "s", numberOrNull(this.context.record(cell.style)));
    const isCached = (cell.changed & cellChange.cached) !== 0;
    const { type, inner } = valueFragment(cell.value, true);
    if (isCached) tag = setAttribute(tag, "t", type);
    const children = part.children(part.root).map((child) => {
      if (child.name === "f" && at.isOwn)
        return withPrefix(formulaFragment(cell, at, this.context), this.prefix);
      if (child.name === "f" && isCached) return this.spread(part, child, at);
      if (isCached && (child.name === "v" || child.name === "is")) return "";
      return part.source(child);
    });
    return `${tag}${children.join("")}${isCached ? withPrefix(inner, this.prefix) : ""}</${this.prefix}c>`;
  }

  /** The formula as it stands; of one that fills cells, with the range that it fills now. */
  private spread(part: XmlPart, formula: Element, { row, column }: CellPosition): string {
    if (formula.tag.attribute("t") !== "array") return part.source(formula);
    const area = this.context.arrays.find(
      ({ area: { top, left } }) => top === row && left === column,
    )?.area ?? { top: row, bottom: row, left: column, right: column };
    const tag = setAttribute(formula.tag.source, "ref", rangeOf(area));
    return tag + part.xml.slice(formula.tag.end, formula.end);
  }
}

const numberOrNull = (number: number): number | null => (number === 0 ? null : number);
