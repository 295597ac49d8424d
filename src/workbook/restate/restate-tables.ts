import { areaOf } from "../../ooxml";
import type { CellArea } from "../../ooxml";
import { fieldName, tableName } from "../../form";
import { matchHeaders } from "../read/column-match";
import type { PartColumn } from "../read/column-match";
import type { ColumnPart } from "../read/form-index";
import { registerSpecs } from "../read/form-index";
import type { PlanValue } from "../plan";
import { alertOf, promptOf, validationRule } from "../sheets/column-look";
import type { SheetDraft } from "../sheets/sheet-draft";
import { valueAt } from "../snapshot";
import type { SheetSnapshot } from "../snapshot";
import { fieldParts, listOf, restatedWord } from "./restate-choices";
import type { Restating } from "./restating";

/** The headings of the registers' own tables, the words chosen in them, and what their cells say when they are selected. */
export function restateTables(draft: SheetDraft, sheet: SheetSnapshot, restating: Restating): void {
  for (const { id } of registerSpecs) {
    const table = sheet.tables.find(
      ({ name }) => name.toLowerCase() === tableName(id).toLowerCase(),
    );
    const area = table && areaOf(table.range);
    if (!table || !area) continue;
    const body = { ...area, top: area.top + 1, bottom: area.bottom - (table.totalsRow ? 1 : 0) };
    for (const found of matchHeaders(id, table.columns, area.left).found) {
      restateHeader(
        draft,
        { found, header: table.columns[found.column - area.left], row: area.top },
        restating,
      );
      restateColumn(draft, { sheet, found, body }, restating);
    }
  }
}

interface Header {
  readonly found: PartColumn;
  readonly header: string | undefined;
  readonly row: number;
}

function restateHeader(
  draft: SheetDraft,
  { found: { part, column }, header, row }: Header,
  { from, to }: Restating,
): void {
  const wanted = part.headers[to.language];
  if (header === part.headers[from.language] && header !== wanted)
    draft.write(row, column, [[wanted]]);
  draft.fit({ top: row, left: column, bottom: row, right: column });
}

interface Column {
  readonly sheet: SheetSnapshot;
  readonly found: PartColumn;
  readonly body: CellArea;
}

function restateColumn(
  draft: SheetDraft,
  { sheet, found: { part, column }, body }: Column,
  restating: Restating,
): void {
  const { from, to } = restating;
  const area = { ...body, left: column, right: column };
  restateValidation(draft, { part, area }, restating);
  const list = listOf(part);
  if (list === null) return;
  const languages = { from: from.language, to: to.language };
  const values: PlanValue[][] = [];
  for (let row = body.top; row <= body.bottom; row += 1)
    values.push([restatedWord(list, valueAt(sheet, row, column), languages)]);
  const last = values.findLastIndex(([value]) => value !== null);
  if (last >= 0) draft.write(body.top, column, values.slice(0, last + 1));
}

/** Anew only where its words differ. */
function restateValidation(
  draft: SheetDraft,
  { part, area }: { readonly part: ColumnPart; readonly area: CellArea },
  { from, to }: Restating,
): void {
  const rule = validationRule(part.column);
  const words = (book: Restating["to"]) => ({
    prompt: promptOf(part, book),
    alert: alertOf(part.column, book),
  });
  if (JSON.stringify(words(from)) !== JSON.stringify(words(to)))
    draft.validate({ area, rule, ...words(to) });
}

/** What the cells of fields say when they are selected. */
export function restateFieldWords(
  draft: SheetDraft,
  sheet: SheetSnapshot,
  restating: Restating,
): void {
  for (const part of fieldParts) {
    const place = restating.names.get(fieldName(part.part).toLowerCase());
    if (place?.sheet === sheet.name)
      restateValidation(draft, { part, area: place.area }, restating);
  }
}
