import { runChecks } from "../../checks";
import type { CheckRun, PartText } from "../../checks";
import { emptyAnswers } from "../../form";
import type { IsoDate } from "../../form";
import { readAnswers } from "../read/read-answers";
import { workbookTexts } from "../read/workbook-texts";
import type { Snapshot } from "../snapshot";
import { fileFacts } from "./file-facts";

/**
 * Before a workbook itself is given out: personal data in every cell, hidden ones too, in comments and properties, and what
 * else it carries. `parts`: what a file says outside its cells, which an open workbook does not tell.
 */
export function checkGivenOut(
  snapshot: Snapshot,
  { today, parts = [] }: { readonly today: IsoDate; readonly parts?: readonly PartText[] },
): CheckRun {
  const read = readAnswers(snapshot);
  const answers = read.ok
    ? read.value
    : { ...emptyAnswers(), texts: workbookTexts(snapshot, { blocks: [], cells: [] }) };
  const { title, creator, lastModifiedBy = "" } = snapshot.properties;
  const properties = [title, creator, lastModifiedBy].map((text) => ({ part: "docProps", text }));
  return runChecks(answers, {
    today,
    only: ["PD-01", "PD-02", "PD-03", "PD-04"],
    file: fileFacts(snapshot, answers, "given-out"),
    parts: parts.length > 0 ? parts : properties,
  });
}
