import { TextRun, type IRunOptions } from "docx";
import type { Run } from "../tree";

const newLine = /\r\n|\r|\n/;

/** The language of a text where it is not the document's own, as Word names it. */
export type OtherLanguage = string | null;

/** Text with its line breaks; an empty text is no run. */
export function runsOf(text: string, bold: boolean, other: OtherLanguage): readonly TextRun[] {
  return textRuns([{ text, bold }], other);
}

export function textRuns(runs: readonly Run[], other: OtherLanguage): readonly TextRun[] {
  return runs.flatMap((run) => {
    if (run.text === "") return [];
    const look: IRunOptions = {
      ...(run.bold === true && { bold: true }),
      ...(run.italic === true && { italics: true }),
      ...inLanguage(other),
    };
    return run.text
      .split(newLine)
      .map((text, index) => new TextRun({ ...look, text, ...(index > 0 && { break: 1 }) }));
  });
}

export const inLanguage = (other: OtherLanguage): Pick<IRunOptions, "language"> =>
  other === null ? {} : { language: { value: other, eastAsia: other } };
