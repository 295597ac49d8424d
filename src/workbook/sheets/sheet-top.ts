import { feedbackMechanism, items } from "../../form";
import type { Language, RegisterSpec } from "../../form";
import type { Translator } from "../../messages";
import type { SheetDraft } from "./sheet-draft";
import { anchorName } from "./sheet-key";
import type { SheetKey } from "./sheet-key";

/** The row of the header, under title, law, explanation and the way back. */
export const headerRow = 4;

export interface SheetTop {
  readonly key: SheetKey | "charts";
  readonly title: string;
  /** The law's own words, or the clause that asks for the sheet. */
  readonly law: string | null;
  readonly hint: string;
}

/** The lines above every table: what this is, in the law's words, how it is filled, and the way back. */
export function writeTop(draft: SheetDraft, top: SheetTop, { t }: Pick<Translator, "t">): void {
  const { key, title, law, hint } = top;
  draft.put({ row: 0, column: 0 }, title, "title");
  if (law !== null) draft.put({ row: 1, column: 0 }, law, "law");
  draft.put({ row: 2, column: 0 }, hint, "hint");
  if (key !== "contents")
    draft.link({ row: 3, column: 0 }, anchorName("contents"), t("sheet.back"));
  draft.name(anchorName(key), { top: 0, left: 0, bottom: 0, right: 0 });
}

type Words = Pick<Translator, "t"> & { readonly language: Language };

/** What stands under the title of a register: its item in the law's words, else the clause behind it. */
export function lawOf({ id, item, basis }: RegisterSpec, { language, t }: Words): string | null {
  const spec = items.find((each) => each.id === item);
  if (spec) return t("sheet.law.item", { item: spec.id, heading: spec.heading[language] });
  if (id === "feedback") return feedbackMechanism.heading[language];
  return clauseOf(basis, t);
}

/** `R7(6)` and `L25(2)` in words. */
function clauseOf(basis: string, t: Translator["t"]): string | null {
  const [, act, point = "", part] = /^([RL])(\d+(?:-\d+)?)(?:\((\d+)\))?$/.exec(basis) ?? [];
  if (act === "L") return t("sheet.law.article", { article: point });
  if (act !== "R") return null;
  return part === undefined
    ? t("sheet.law.rule", { point })
    : t("sheet.law.subrule", { point, part });
}
