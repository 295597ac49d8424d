import { ok } from "../../ooxml";
import type { Result } from "../../ooxml";
import type { Language } from "../../form";
import type { WorkbookFailure } from "../failure";
import type { Plan } from "../plan";
import { readAnswers } from "../read/read-answers";
import type { Snapshot } from "../snapshot";
import { restated } from "./restated";

/**
 * The form that stands in a workbook in the other language of the sheets. Only what is exactly Esep's own is translated;
 * what people typed, renamed or added stays. An operation that was broken off is finished by the next.
 */
export function planLanguage(
  snapshot: Snapshot,
  language: Language,
): Result<Plan, WorkbookFailure> {
  const read = readAnswers(snapshot);
  if (!read.ok) return read;
  const { fields } = read.value;
  const year = fields["provider.reportYear"]?.value ?? 0;
  const kind = fields["provider.kind"]?.value ?? "rural-okrug-akim";
  const from = language === "kk" ? "ru" : "kk";
  return ok(restated(snapshot, { kind, from: { language: from, year }, to: { language, year } }));
}
