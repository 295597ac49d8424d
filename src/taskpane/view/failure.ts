import type { Translator } from "../../messages";
import { failureText as workbookFailureText } from "../../workbook";
import type { PaneFailure } from "../services";
import type { Trouble } from "../state/task";

/** What, why, and what next, in a sentence or three. */
export const failureText = (messages: Translator, failure: PaneFailure): string =>
  failure.code === "export"
    ? messages.t("pane.failure.export")
    : workbookFailureText(failure, messages);

/** For those who look after Esep: codes and data, in no language. */
export const failureDetails = ({ task, failure }: Trouble, version: string): string =>
  `Esep ${version}\n${JSON.stringify({ task, failure }, null, 2)}`;
