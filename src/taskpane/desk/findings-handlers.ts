import { foldFindings } from "../../checks";
import type { Finding } from "../../checks";
import {
  planAcceptance,
  planFindings,
  planMarks,
  planNoMarks,
  planWithdrawal,
} from "../../workbook";
import type { Plan } from "../../workbook";
import type { DeskCalls } from "./calls";
import { answersOf, need } from "./papers";
import type { DeskContext, Papers } from "./papers";

/** The findings behind the folds that the pane has shown, in the order of that check. */
function findingsOf({ check }: Papers, ids: readonly number[]): readonly Finding[] {
  const folds = foldFindings(need(check).findings);
  return ids.flatMap((id) => folds[id]?.all ?? []);
}

export function accept(
  { papers }: DeskContext,
  { folds, ...given }: DeskCalls["accept"]["ask"],
): DeskCalls["accept"]["answer"] {
  const findings = findingsOf(papers, folds);
  return planAcceptance(need(papers.snapshot), need(answersOf(papers)), { findings, ...given });
}

export const withdraw = (
  { papers }: DeskContext,
  { folds }: DeskCalls["withdraw"]["ask"],
): DeskCalls["withdraw"]["answer"] =>
  planWithdrawal(need(papers.snapshot), need(answersOf(papers)), findingsOf(papers, folds));

export const putOnSheet = ({ papers }: DeskContext, ask: DeskCalls["sheet"]["ask"]): Plan =>
  planFindings(need(papers.snapshot), {
    run: need(papers.check),
    answers: need(answersOf(papers)),
    ...ask,
  });

export const markCells = ({ papers }: DeskContext, { isOn }: DeskCalls["marks"]["ask"]): Plan =>
  isOn
    ? planMarks(need(papers.snapshot), need(papers.check).findings)
    : planNoMarks(need(papers.snapshot));
