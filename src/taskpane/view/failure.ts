import type { Translator } from "../../messages";
import type { PaneFailure } from "../services";
import type { Trouble } from "../state/trouble";

/** What, why, and what next, in a sentence or three. */
export function failureText({ t }: Translator, failure: PaneFailure): string {
  return failure.code === "export" ? t("pane.failure.export") : failure.code;
}

/** For those who look after Esep: codes and data, in no language. */
export const failureDetails = ({ task, failure }: Trouble, version: string): string =>
  `Esep ${version}\n${JSON.stringify({ task, failure }, null, 2)}`;
