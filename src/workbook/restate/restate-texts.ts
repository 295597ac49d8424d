import { areaOf } from "../../ooxml";
import type { CellArea, CellPlace } from "../../ooxml";
import { fieldName, items, listName } from "../../form";
import { listIds } from "../sheets/lists-sheet";
import type { SheetDraft } from "../sheets/sheet-draft";
import { anchorName, sheetKeys, tabWords } from "../sheets/sheet-key";
import { headerRow } from "../sheets/sheet-top";
import { cellArea, isInside } from "../sheet-reference";
import { cellKey } from "../snapshot";
import type { SheetSnapshot } from "../snapshot";
import { bareFormula, changedWords } from "./form-words";
import { isGivenName } from "./renamed-sheets";
import { fieldParts } from "./restate-choices";
import { changesLanguage } from "./restating";
import type { Restating, StandingKey } from "./restating";

/** Titles, law, explanations, labels, headings outside tables, jumps and formulas of Esep's own. */
export function restateTexts(
  draft: SheetDraft,
  { key, sheet }: StandingKey,
  restating: Restating,
): void {
  const top = restating.names.get(anchorName(key).toLowerCase())?.area.top ?? 0;
  const { texts, formulas } = changedWords(key, restating.from, restating.to);
  const labels = key === "contents" ? labelColumn(sheet, restating) : 0;
  const others = [...tableAreas(sheet), ...namedCells(sheet, restating)];
  forTexts(sheet, (text, place) => {
    if (others.some((area) => isInside(place, area))) return;
    const mayJump = changesLanguage(restating) && (key !== "contents" || place.column > labels);
    const jump = mayJump ? jumpOf({ key, sheet }, text, restating) : null;
    if (jump) {
      draft.relink(place, jump.name, jump.text);
      return;
    }
    const wanted = texts.get(text);
    if (wanted === undefined) return;
    draft.write(place.row, place.column, [[wanted]]);
    if (place.row >= top + headerRow) draft.fit(cellArea(place));
  });
  for (const [cell, formula] of sheet.formulas) {
    const wanted = formulas.get(bareFormula(formula));
    if (wanted === undefined) continue;
    const [row = 0, column = 0] = cell.split(",").map(Number);
    draft.write(row, column, [[{ formula: wanted }]]);
  }
}

export function forTexts(
  { used, values, formulas }: SheetSnapshot,
  visit: (text: string, place: CellPlace) => void,
): void {
  values.forEach((line, down) => {
    line.forEach((value, across) => {
      if (typeof value !== "string" || value === "") return;
      const place = { row: (used?.row ?? 0) + down, column: (used?.column ?? 0) + across };
      if (!formulas.has(cellKey(place.row, place.column))) visit(value, place);
    });
  });
}

/** The column of the items' headings: the tabs' names stand to the right of it. */
function labelColumn(sheet: SheetSnapshot, { from, to }: Restating): number {
  const headings = new Set<string>(
    items.flatMap(({ heading }) => [heading[from.language], heading[to.language]]),
  );
  let column = 0;
  forTexts(sheet, (text, place) => {
    if (headings.has(text)) column = Math.max(column, place.column);
  });
  return column;
}

const tableAreas = ({ tables }: SheetSnapshot): readonly CellArea[] =>
  tables.flatMap(({ range }) => areaOf(range) ?? []);

const fieldNames: ReadonlySet<string> = new Set(
  fieldParts.map(({ part }) => fieldName(part).toLowerCase()),
);
const listNames: ReadonlySet<string> = new Set(listIds.map((id) => listName(id).toLowerCase()));

/** Cells of fields hold what people type; lists, with the heading above them, have a way of their own. */
function namedCells(sheet: SheetSnapshot, { names }: Restating): readonly CellArea[] {
  return [...names].flatMap(([name, { sheet: on, area }]) => {
    if (on !== sheet.name) return [];
    if (fieldNames.has(name)) return [area];
    return listNames.has(name) ? [{ ...area, top: Math.max(0, area.top - 1) }] : [];
  });
}

/** The way back, and on the opening sheet the jumps to the others, which bear their names. */
function jumpOf(
  { key }: StandingKey,
  text: string,
  { from, to, known, renamed }: Restating,
): { readonly name: string; readonly text: string } | null {
  if (key !== "contents") {
    if (text !== from.t("sheet.back")) return null;
    return { name: anchorName("contents"), text: to.t("sheet.back") };
  }
  const target = sheetKeys.find(
    (each) => each !== "contents" && isGivenName(text, from.t(tabWords[each])),
  );
  if (target === undefined) return null;
  const standing = known.get(target)?.name ?? text;
  return { name: anchorName(target), text: renamed.get(standing) ?? text };
}
