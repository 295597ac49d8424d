import { registers } from "../../form";
import type { ItemId, Language, RegisterId } from "../../form";
import type { PlanValue } from "../plan";
import { columnParts, registerSpec } from "../read/form-index";
import { labelIn } from "./column-look";
import { ownColumn, quotedText } from "./structured-reference";

export const registersOf = (item: ItemId): readonly RegisterId[] =>
  registers.flatMap((register) => (register.item === item ? [register.id] : []));

/** Rows, links and texts of an item, counted by the workbook itself. */
export function itemFigures(item: ItemId, language: Language): readonly PlanValue[] {
  const own = registersOf(item);
  const texts = { formula: textsFormula(item, language) };
  if (own.length === 0) return [null, null, texts];
  return [rowsFigure(own, language), { formula: linksFormula(own, language) }, texts];
}

/** Filled cells of the column that rows are known by. */
export function rowsFigure(ids: readonly RegisterId[], language: Language): PlanValue {
  const counts = ids.map((id) => `COUNTA(${ownColumn(id, keyPart(id), language)})`);
  return { formula: `=${counts.join("+")}` };
}

function keyPart(id: RegisterId): string {
  const { key } = registerSpec(id);
  const parts = columnParts(id);
  const part = parts.find(({ column }) => column.id === key) ?? parts[0];
  if (!part) throw new Error(`${id} has no columns`);
  return part.part;
}

function linksFormula(ids: readonly RegisterId[], language: Language): string {
  const register = ownColumn("links", "register", language);
  return `=${ids.map((id) => `COUNTIF(${register},${quotedText(id)})`).join("+")}`;
}

function textsFormula(item: ItemId, language: Language): string {
  const items = ownColumn("narratives", "item", language);
  const label = quotedText(labelIn("narrative", item, language));
  const counts = ["text.kk", "text.ru"].map((part) => {
    const texts = ownColumn("narratives", part, language);
    return `COUNTIFS(${items},${label},${texts},"?*")`;
  });
  return `=${counts.join("+")}`;
}
