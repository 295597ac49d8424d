import { columnCount, containsCell, sameArea } from "../model";
import type { Area } from "../model";

interface Rows {
  first: number;
  last: number;
}

/** Areas wider than this are kept as they are. */
const widest = 256;

/** Which cells of a sheet some formula reaches: only those are fed to the engine. */
export class Coverage {
  private readonly columns = new Map<number, Rows[]>();
  private readonly wide: Area[] = [];

  covers(row: number, column: number): boolean {
    const spans = this.columns.get(column);
    if (spans && this.isWithin(spans, row)) return true;
    return this.wide.some((area) => containsCell(area, row, column));
  }

  /** Adds an area; returns the parts of it that were not covered before. */
  add(area: Area): readonly Area[] {
    if (columnCount(area) > widest) {
      if (this.wide.some((known) => sameArea(known, area))) return [];
      this.wide.push(area);
      return [area];
    }
    const parts: Area[] = [];
    for (let column = area.left; column <= area.right; column++)
      for (const { first, last } of this.addRows(column, { first: area.top, last: area.bottom }))
        parts.push({ top: first, bottom: last, left: column, right: column });
    return parts;
  }

  private isWithin(spans: readonly Rows[], row: number): boolean {
    const span = spans[firstEndingFrom(spans, row)];
    return span !== undefined && span.first <= row;
  }

  private addRows(column: number, added: Rows): readonly Rows[] {
    let spans = this.columns.get(column);
    if (!spans) {
      spans = [];
      this.columns.set(column, spans);
    }
    const from = firstEndingFrom(spans, added.first - 1);
    const gaps: Rows[] = [];
    const merged: Rows = { ...added };
    let next = added.first;
    let to = from;
    for (; to < spans.length; to++) {
      const span = spans[to];
      if (!span || span.first > added.last + 1) break;
      if (span.first > next) gaps.push({ first: next, last: Math.min(span.first - 1, added.last) });
      next = Math.max(next, span.last + 1);
      merged.first = Math.min(merged.first, span.first);
      merged.last = Math.max(merged.last, span.last);
    }
    if (next <= added.last) gaps.push({ first: next, last: added.last });
    spans.splice(from, to - from, merged);
    return gaps;
  }
}

/** The first of ascending spans that ends at the row or after it. */
function firstEndingFrom(spans: readonly Rows[], row: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.last ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
