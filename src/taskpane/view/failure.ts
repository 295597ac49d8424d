import type { Translator } from "../../messages";
import { failureText as workbookFailureText } from "../../workbook";
import type { PaneFailure } from "../services";
import type { Trouble } from "../state/task";

/** What, why, and what next, in a sentence or three. */
export function failureText(messages: Translator, failure: PaneFailure): string {
  if (failure.code === "export") return messages.t("pane.failure.export");
  if (failure.code === "desk") return messages.t("pane.failure.desk");
  return workbookFailureText(failure, messages);
}

/** For those who look after Esep: codes and data, in no language. */
export const failureDetails = ({ task, failure }: Trouble, version: string): string =>
  `Esep ${version}\n${JSON.stringify({ task, failure }, null, 2)}`;
