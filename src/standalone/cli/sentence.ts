import type { Translator } from "../../messages";
import { failureText } from "../../workbook";
import type { CliFailure } from "./failure";

type Code = CliFailure["code"];
type Of<Each extends Code> = Extract<CliFailure, { readonly code: Each }>;
type Sentence<Failure> = (failure: Failure, translator: Translator) => string;

const sentences: { readonly [Each in Code]: Sentence<Of<Each>> } = {
  "unknown-command": ({ command }, { t }) => t("cli.failure.unknown-command", { command }),
  "unknown-option": ({ option }, { t }) => t("cli.failure.unknown-option", { option }),
  "option-needs-value": ({ option }, { t }) => t("cli.failure.option-needs-value", { option }),
  "option-missing": ({ option }, { t }) => t("cli.failure.option-missing", { option }),
  "argument-missing": ({ command }, { t }) => t("cli.failure.argument-missing", { command }),
  "argument-extra": ({ command }, { t }) => t("cli.failure.argument-extra", { command }),
  "bad-value": ({ option, found, allowed }, { t }) =>
    t("cli.failure.bad-value", { option, found, allowed }),
  "nothing-recognised": ({ path }, { t }) => t("cli.failure.nothing-recognised", { path }),
  "bad-map": ({ found }, { t }) => t("cli.failure.bad-map", { found }),
  "bad-word": ({ found }, { t }) => t("cli.failure.bad-word", { found }),
  "already-there": ({ path }, { t }) => t("cli.failure.already-there", { path }),
  "in-file": ({ path, failure }, translator) =>
    translator.t("cli.failure.in-file", { path, sentence: failureText(failure, translator) }),
  "no-such-file": ({ path }, { t }) => t("cli.failure.no-such-file", { path }),
  "is-a-folder": ({ path }, { t }) => t("cli.failure.is-a-folder", { path }),
  "cannot-read": ({ path, reason }, { t }) => t("cli.failure.cannot-read", { path, reason }),
  "cannot-write": ({ path, reason }, { t }) => t("cli.failure.cannot-write", { path, reason }),
  "pane-not-built": ({ path }, { t }) => t("cli.failure.pane-not-built", { path }),
  "port-taken": ({ port }, { t }) => t("cli.failure.port-taken", { port }),
  "bad-address": ({ found }, { t }) => t("cli.failure.bad-address", { found }),
  "personal-data": ({ path, places }, { t }) => t("cli.failure.personal-data", { path, places }),
  "photo-not-a-picture": ({ path }, { t }) => t("cli.failure.photo-not-a-picture", { path }),
  "photo-too-large": ({ path }, { t }) => t("cli.failure.photo-too-large", { path }),
  "photo-damaged": ({ path }, { t }) => t("cli.failure.photo-damaged", { path }),
  "errors-stand": ({ path, errors }, { t }) =>
    t("cli.failure.errors-stand", { path, count: errors }),
};

/** One line: what, where, what to do next. */
export function failureSentence(failure: CliFailure, translator: Translator): string {
  const sentence: Sentence<never> = sentences[failure.code];
  return sentence(failure as never, translator);
}
