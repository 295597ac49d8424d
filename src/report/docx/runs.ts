import { TextRun, type IRunOptions } from "docx";
import type { Run } from "../tree";

const newLine = /\r\n|\r|\n/;

/** Text with its line breaks; an empty text is no run. */
export function runsOf(text: string, bold: boolean): readonly TextRun[] {
  return textRuns([{ text, bold }]);
}

export function textRuns(runs: readonly Run[]): readonly TextRun[] {
  return runs.flatMap((run) => {
    if (run.text === "") return [];
    const look: IRunOptions = {
      ...(run.bold === true && { bold: true }),
      ...(run.italic === true && { italics: true }),
    };
    return run.text
      .split(newLine)
      .map((text, index) => new TextRun({ ...look, text, ...(index > 0 && { break: 1 }) }));
  });
}
