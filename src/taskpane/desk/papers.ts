import type { CheckRun } from "../../checks";
import type { Answers } from "../../form";
import { readAnswers } from "../../workbook";
import type { Snapshot } from "../../workbook";
import type { OnProgress } from "./calls";

/** What lies on the desk. */
export interface Papers {
  snapshot: Snapshot | null;
  answers: Answers | null;
  check: CheckRun | null;
}

export interface DeskContext {
  readonly papers: Papers;
  readonly onProgress: OnProgress;
}

export function need<Paper>(paper: Paper | null): Paper {
  if (paper === null) throw new Error("The desk was asked before a workbook was read");
  return paper;
}

/** Read from the snapshot the first time that they are asked for; null where there is no form. */
export function answersOf(papers: Papers): Answers | null {
  if (papers.answers) return papers.answers;
  const read = readAnswers(need(papers.snapshot));
  papers.answers = read.ok ? read.value : null;
  return papers.answers;
}
