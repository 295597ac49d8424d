import type { Language } from "../../form";
import { translator } from "../../messages";
import { ownRows } from "../own-rows";
import { blankSheet } from "../plan";
import type { SheetPlan } from "../plan";
import { isBlank } from "../read/blank";
import { cellKey, valueAt } from "../snapshot";
import type { Snapshot } from "../snapshot";
import { columnBlock, ownBody } from "./next-rows";

/** In angle brackets, which TXT-03 takes for a place that was left to be filled in: it is found until it is taken out. */
export const draftMark = (year: number, language: Language): string =>
  `<${translator(language).t("sheet.draft", { year })}>`;

const startsWithMark = /^<[^<>]{1,80}>\s*/;

export interface Drafts {
  readonly sheet: SheetPlan | null;
  /** How many texts were marked. */
  readonly texts: number;
}

/** Last year's texts stay, each behind a mark in its own language that says of which year it is. */
export function draftTexts(snapshot: Snapshot, year: number): Drafts {
  const own = ownRows(snapshot, "narratives");
  if (!own) return { sheet: null, texts: 0 };
  const { sheet } = own.found;
  const area = ownBody(own);
  let texts = 0;
  const blocks = (["kk", "ru"] as const).flatMap((language) => {
    const part = `text.${language}`;
    const column = own.columns.get(part) ?? 0;
    const block = columnBlock(own, { part, area }, (row) => {
      const value = valueAt(sheet, row, column);
      if (typeof value !== "string" || isBlank(value)) return undefined;
      if (sheet.formulas.has(cellKey(row, column))) return undefined;
      texts += 1;
      return `${draftMark(year, language)}\n${value.replace(startsWithMark, "")}`;
    });
    return block ?? [];
  });
  return {
    sheet: blocks.length === 0 ? null : { ...blankSheet(sheet.name, false), blocks },
    texts,
  };
}
