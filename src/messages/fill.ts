import type { UiLanguage } from "../form";
import { longDate, shortDate } from "./dates";
import { holePattern, type HoleValue } from "./holes";
import type { FormWords } from "./labels";
import type { Numbers } from "./numbers";

type Format = (value: HoleValue) => string;

function formatsOf(
  language: UiLanguage,
  numbers: Numbers,
  { labelOf, headerLabelOf, choiceLabelOf }: FormWords,
): Readonly<Record<string, Format>> {
  return {
    date: (value) => shortDate(String(value)),
    longDate: (value) => longDate(String(value), language),
    percent: (value) => numbers.percent(Number(value)),
    /** A year or a code: digits without groups. */
    plain: String,
    /** What a fact names by its id in the form. */
    subject: (value) => labelOf(String(value), language),
    register: (value) => labelOf(String(value), language),
    column: (value) => headerLabelOf(String(value), language),
    choice: (value) => choiceLabelOf(String(value), language),
    /** Several of them, parted by semicolons. */
    columns: listOf((id) => headerLabelOf(id, language)),
    choices: listOf((id) => choiceLabelOf(id, language)),
  };
}

function listOf(labelled: (id: string) => string): Format {
  return (value) => String(value).split("; ").map(labelled).join("; ");
}

/** Puts values in the holes of a sentence; a hole whose value is missing is our mistake. */
export function fillHoles(language: UiLanguage, numbers: Numbers, words: FormWords) {
  const formats = formatsOf(language, numbers, words);

  const shown = (value: HoleValue, format: string | undefined): string => {
    if (format === undefined) return typeof value === "number" ? numbers.number(value) : value;
    const known = formats[format];
    if (!known) throw new Error(`No such format in a sentence: ${format}`);
    return known(value);
  };

  return (sentence: string, values: Readonly<Record<string, HoleValue>>): string =>
    sentence.replace(holePattern, (...[, name, format, forms]: readonly (string | undefined)[]) => {
      const value = values[name ?? ""];
      if (value === undefined) throw new Error(`No value for {${name ?? ""}} in: ${sentence}`);
      return forms === undefined || forms === ""
        ? shown(value, format)
        : numbers.plural(Number(value), forms.slice(1).split("|"));
    });
}
