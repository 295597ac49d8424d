import type { BodyKind, Language } from "../../form";
import { translator } from "../../messages";
import { SheetDraft } from "../sheets/sheet-draft";
import type { FormBook } from "../sheets/form-book";
import { sheetKeys, tabWords } from "../sheets/sheet-key";
import type { SheetKey } from "../sheets/sheet-key";
import { writeSheet } from "../sheets/written-sheet";
import type { SheetPlan } from "../plan";

/** What the words of the form depend on. */
export interface Wording {
  readonly language: Language;
  readonly year: number;
}

/** The form as it would be made in this wording, sheets under the names that their tabs have in it. */
export function formIn({ language, year }: Wording, kind: BodyKind): FormBook {
  const { t } = translator(language);
  const names = sheetKeys.map((key) => [key, t(tabWords[key])] as const);
  return {
    kind,
    year,
    language,
    t,
    sheetNames: Object.fromEntries(names) as FormBook["sheetNames"],
  };
}

export function sheetIn(book: FormBook, key: SheetKey): SheetPlan {
  const draft = new SheetDraft(book.sheetNames[key], true);
  writeSheet(draft, key, book);
  return draft.finish().sheet;
}

/** As Excel may write a formula again: blanks, one pair of brackets fewer, another case. */
export const bareFormula = (formula: string): string =>
  formula.replace(/\s+/g, "").replaceAll("[[", "[").replaceAll("]]", "]").toLowerCase();

export interface ChangedWords {
  readonly texts: ReadonlyMap<string, string>;
  /** By the bare formula. */
  readonly formulas: ReadonlyMap<string, string>;
}

/** Cell by cell, the texts and formulas of a sheet in one wording and in the other. What is alike in both is left out. */
export function changedWords(key: SheetKey, from: FormBook, to: FormBook): ChangedWords {
  const texts = new Map<string, string>();
  const formulas = new Map<string, string>();
  const target = sheetIn(to, key);
  sheetIn(from, key).blocks.forEach(({ values }, index) => {
    values.forEach((line, down) => {
      line.forEach((value, across) => {
        const wanted = target.blocks[index]?.values[down]?.[across];
        if (typeof value === "string") addChanged(texts, [value, value], wanted);
        else if (isFormula(value) && isFormula(wanted))
          addChanged(formulas, [bareFormula(value.formula), value.formula], wanted.formula);
      });
    });
  });
  return { texts, formulas };
}

function addChanged(
  words: Map<string, string>,
  [key, now]: readonly [string, string],
  wanted: unknown,
): void {
  if (typeof wanted === "string" && wanted !== now) words.set(key, wanted);
}

const isFormula = (value: unknown): value is { readonly formula: string } =>
  typeof value === "object" && value !== null && "formula" in value;
