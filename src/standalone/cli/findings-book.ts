import type { CheckRun } from "../../checks";
import type { Answers, Language } from "../../form";
import { planFindings } from "../../workbook";
import { applyPlan, takeSnapshot } from "../../workbook/office";
import { programVersion } from "./program-version";
import { andThen, inExcel } from "./session";

/** A workbook that holds the findings alone: the cells stand in another file, so nothing links to them. */
export async function findingsBook(
  path: string,
  { answers, run }: { readonly answers: Answers; readonly run: CheckRun },
  { language, today }: { readonly language: Language; readonly today: string },
): Promise<Uint8Array> {
  const request = { run, answers, language, today, program: programVersion, linked: false };
  const { bytes } = await inExcel(path, null, () =>
    andThen(takeSnapshot(), (snapshot) => applyPlan(planFindings(snapshot, request))),
  );
  return bytes;
}
