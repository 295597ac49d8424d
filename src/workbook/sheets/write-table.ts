import { tableName } from "../../form";
import type { RegisterId } from "../../form";
import type { PlanValue } from "../plan";
import { columnParts } from "../read/form-index";
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
    const body = { top: row + 1, left: at, bottom: area.bottom, right: at };
    const rule = validationRule(part.column);
    draft.format(body, formatOf(part.column));
    const prompt = promptOf(part, words);
    draft.validate({ area: body, rule, prompt, alert: alertOf(part.column, words) });
  });
  if (filled.length > 0) {
    const values = filled.map((values) => parts.map(({ part }) => values[part] ?? null));
    draft.write(row + 1, column, values);
  }
  draft.widths(
    parts.map((part) => widthOf(part, words.language)),
    column,
  );
  draft.table({ name: tableName(register), area, columns: headers });
}
