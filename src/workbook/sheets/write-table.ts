import type { CellArea } from "../../ooxml";
import { tableName } from "../../form";
import type { RegisterId } from "../../form";
import type { PlanValue } from "../plan";
import { columnParts } from "../read/form-index";
import type { ColumnPart } from "../read/form-index";
import { alertOf, formatOf, promptOf, validationRule, widthOf } from "./column-look";
import type { SheetWords } from "./column-look";
import type { SheetDraft } from "./sheet-draft";

export interface TableStart {
  readonly register: RegisterId;
  /** Of the header. */
  readonly row: number;
  readonly column: number;
  readonly bodyRows: number;
  /** Values of the first rows, by part. */
  readonly filled?: readonly Readonly<Record<string, PlanValue>>[];
}

/** A register's own table: header, blank rows, formats, validation. */
export function writeTable(draft: SheetDraft, start: TableStart, words: SheetWords): void {
  const { register, row, column, bodyRows, filled = [] } = start;
  const parts = columnParts(register);
  const headers = parts.map(({ headers: texts }) => texts[words.language]);
  const right = column + parts.length - 1;
  const area = { top: row, left: column, bottom: row + bodyRows, right };
  draft.write(row, column, [headers]);
  draft.style({ ...area, bottom: row }, "header");
  draft.style({ ...area, top: row + 1 }, "input");
  parts.forEach((part, index) => {
    const at = column + index;
    dressColumn(
      draft,
      { part, area: { top: row + 1, left: at, bottom: area.bottom, right: at } },
      words,
    );
  });
  if (filled.length > 0) {
    const values = filled.map((values) => parts.map(({ part }) => values[part] ?? null));
    draft.write(row + 1, column, values);
  }
  draft.widths(parts.map(widthOf), column);
  draft.table({ name: tableName(register), area, columns: headers });
}

/** How the cells of one column look and what they take. */
export function dressColumn(
  draft: SheetDraft,
  { part, area }: { readonly part: ColumnPart; readonly area: CellArea },
  words: SheetWords,
): void {
  draft.format(area, formatOf(part.column));
  draft.validate({
    area,
    rule: validationRule(part.column),
    prompt: promptOf(part, words),
    alert: alertOf(part.column, words),
  });
}
