import type { FileFailure } from "../ooxml";
import type { Translator } from "../messages";
import type { WorkbookFailure } from "./failure";

type Failure = WorkbookFailure | FileFailure;
type CodeOf<Any extends { readonly code: string }> = Any["code"];

type Sentences = {
  readonly [Code in CodeOf<WorkbookFailure>]: (
    failure: Extract<WorkbookFailure, { readonly code: Code }>,
    translator: Translator,
  ) => string;
} & {
  readonly [Code in CodeOf<FileFailure>]: (failure: FileFailure, translator: Translator) => string;
};

const part = ({ part: name = "" }: FileFailure): { readonly part: string } => ({ part: name });

const sentences: Sentences = {
  "no-form": (_, { t }) => t("failure.no-form"),
  "sheet-missing": (failure, { t }) => t("failure.sheet-missing", failure),
  "own-sheet": (failure, { t }) => t("failure.own-sheet", failure),
  "bad-range": (failure, { t }) => t("failure.bad-range", failure),
  "bad-header": (failure, { t }) => t("failure.bad-header", failure),
  "no-rows": (failure, { t }) => t("failure.no-rows", failure),
  "not-linkable": (failure, { t }) => t("failure.not-linkable", failure),
  "unknown-part": (failure, { t }) => t("failure.unknown-part", failure),
  "bad-column": (failure, { t }) => t("failure.bad-column", failure),
  "column-twice": (failure, { t }) => t("failure.column-twice", failure),
  "key-unmapped": (failure, { t }) => t("failure.key-unmapped", failure),
  "unknown-code": (failure, { t }) => t("failure.unknown-code", failure),
  "table-missing": (failure, { t }) => t("failure.table-missing", failure),
  "field-missing": (failure, { t }) => t("failure.field-missing", failure),
  "bad-value": (failure, { t }) => t("failure.bad-value", failure),
  "host-busy": (_, { t }) => t("failure.host-busy"),
  "inactive-workbook": (_, { t }) => t("failure.inactive-workbook"),
  "read-only": (_, { t }) => t("failure.read-only"),
  protected: (failure, { t }) => t("failure.protected", failure),
  payload: (_, { t }) => t("failure.payload"),
  timeout: (failure, { t }) => t("failure.timeout", failure),
  refused: (failure, { t }) => t("failure.refused", failure),
  "old-excel": (failure, { t }) => t("failure.old-excel", failure),
  "no-selection": (_, { t }) => t("failure.no-selection"),
  "not-kept": (failure, { t }) => t("failure.not-kept", failure),
  filtered: (failure, { t }) => t("failure.filtered", failure),
  "edited-since": ({ cells, total }, { t }) => {
    const [first] = cells;
    return t("failure.edited-since", {
      cell: first ? `${first.sheet}!${first.address}` : "",
      total: String(total),
    });
  },
  "nothing-to-take-back": (_, { t }) => t("failure.nothing-to-take-back"),

  empty: (_, { t }) => t("failure.empty"),
  "not-a-package": (_, { t }) => t("failure.not-a-package"),
  "old-office": (_, { t }) => t("failure.old-office"),
  encrypted: (_, { t }) => t("failure.encrypted"),
  "binary-workbook": (_, { t }) => t("failure.binary-workbook"),
  "open-document": (_, { t }) => t("failure.open-document"),
  "wrong-kind": (_, { t }) => t("failure.wrong-kind"),
  zip64: (_, { t }) => t("failure.zip64"),
  "too-large": ({ detail = "" }, { t }) => t("failure.too-large", { detail }),
  compression: (_, { t }) => t("failure.compression"),
  "unsafe-name": (failure, { t }) => t("failure.unsafe-name", part(failure)),
  doctype: (failure, { t }) => t("failure.doctype", part(failure)),
  encoding: (failure, { t }) => t("failure.encoding", part(failure)),
  "part-missing": (failure, { t }) => t("failure.part-missing", part(failure)),
  damaged: (failure, { t }) => t("failure.damaged", part(failure)),
};

/** What was refused, where, and what to do next, in the reader's language. */
export function failureText(failure: Failure, translator: Translator): string {
  const sentence = sentences[failure.code] as (failure: Failure, translator: Translator) => string;
  return sentence(failure, translator);
}
