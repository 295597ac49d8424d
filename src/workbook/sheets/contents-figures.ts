import { fieldName, registers } from "../../form";
import type { ItemId, Language, RegisterId } from "../../form";
import { translator } from "../../messages";
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
  const state = { formula: stateFormula(item, language) };
  if (own.length === 0) return [null, null, texts, state];
  return [rowsFigure(own, language), { formula: linksFormula(own, language) }, texts, state];
}

/** Items without a register have their data in fields, or in the register of another item. */
const dataOf: Readonly<Partial<Record<ItemId, (language: Language) => string>>> = {
  "1.1": () => `COUNTA(${["name.kk", "name.ru", "bin", "address.kk"].map(providerCell).join(",")})`,
  "1.3": (language) => rowsFormula(["services"], language),
};

const providerCell = (part: string): string => fieldName(`provider.${part}`);

/** In words: whether the item has data, texts, a ready sentence, or nothing yet. */
function stateFormula(item: ItemId, language: Language): string {
  const { t } = translator(language);
  const own = registersOf(item);
  const data =
    own.length === 0
      ? (dataOf[item]?.(language) ?? "0")
      : `${rowsFormula(own, language)}+${linksFormula(own, language).slice(1)}`;
  const texts = textsFormula(item, language).slice(1);
  const words = {
    half: quotedText(t("sheet.state.half")),
    data: quotedText(t("sheet.state.data")),
    text: quotedText(t("sheet.state.text")),
    statement: quotedText(t("sheet.state.statement")),
    empty: quotedText(t("sheet.state.empty")),
  };
  const rest = `IF(${statementFormula(item, language)}>0,${words.statement},${words.empty})`;
  const text = `IF(${texts}>1,${words.text},${rest})`;
  return `=IF(${texts}=1,${words.half},IF(${data}>0,${words.data},${text}))`;
}

function statementFormula(item: ItemId, language: Language): string {
  const items = ownColumn("narratives", "item", language);
  const label = quotedText(labelIn("narrative", item, language));
  return `COUNTIFS(${items},${label},${ownColumn("narratives", "statement", language)},"?*")`;
}

/** Filled cells of the column that rows are known by. */
export const rowsFigure = (ids: readonly RegisterId[], language: Language): PlanValue => ({
  formula: `=${rowsFormula(ids, language)}`,
});

const rowsFormula = (ids: readonly RegisterId[], language: Language): string =>
  ids.map((id) => `COUNTA(${ownColumn(id, keyPart(id), language)})`).join("+");

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
