import type { Label, Language, UiLanguage } from "./language";
import type { Kind } from "./model";

interface PartedSpec {
  readonly id: string;
  readonly kind: Kind;
  readonly label: Label;
}

/** One column of a sheet: a whole value, or one language of a `text2`. */
export interface SpecPart {
  /** As maps and names write it: `code`, `name.kk`. */
  readonly part: string;
  readonly id: string;
  readonly language?: Language;
  readonly label: Label;
}

const inLanguage: Readonly<Record<Language, Label>> = {
  kk: { kk: "қаз.", ru: "каз.", en: "Kazakh" },
  ru: { kk: "орыс.", ru: "рус.", en: "Russian" },
};

function suffixed(label: Label, language: Language): Label {
  const suffix = inLanguage[language];
  return {
    kk: `${label.kk} (${suffix.kk})`,
    ru: `${label.ru} (${suffix.ru})`,
    en: `${label.en} (${suffix.en})`,
  };
}

/** Kazakh stands first, on the left: Law "On languages", Art. 21. */
export function partsOf({ id, kind, label }: PartedSpec): readonly SpecPart[] {
  if (kind !== "text2") return [{ part: id, id, label }];
  return (["kk", "ru"] as const).map((language) => ({
    part: `${id}.${language}`,
    id,
    language,
    label: suffixed(label, language),
  }));
}

/** The header of one part of a column; a part that the column does not have is a bug. */
export function headerOf(spec: PartedSpec, part: string, language: UiLanguage): string {
  const found = partsOf(spec).find((each) => each.part === part);
  if (found === undefined) throw new Error(`${spec.id} has no part ${part}`);
  return found.label[language];
}
