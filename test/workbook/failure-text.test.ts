import { fileFailureCodes } from "../../src/ooxml";
import { uiLanguages } from "../../src/form";
import { translator } from "../../src/messages";
import { failureText } from "../../src/workbook";
import type { WorkbookFailure } from "../../src/workbook";

const failures: {
  readonly [Code in WorkbookFailure["code"]]: Extract<WorkbookFailure, { code: Code }>;
} = {
  "no-form": { code: "no-form" },
  "sheet-missing": { code: "sheet-missing", sheet: "Парақ" },
  "own-sheet": { code: "own-sheet", sheet: "Парақ" },
  "bad-range": { code: "bad-range", range: "A" },
  "bad-header": { code: "bad-header", range: "A1:B2", found: "7" },
  "no-rows": { code: "no-rows", range: "A1:B2" },
  "not-linkable": { code: "not-linkable", register: "links" },
  "unknown-part": { code: "unknown-part", register: "services", part: "x" },
  "bad-column": { code: "bad-column", part: "code", column: "Z", range: "A1:B2" },
  "column-twice": { code: "column-twice", part: "code", column: "Z" },
  "key-unmapped": { code: "key-unmapped", register: "services", part: "code" },
  "unknown-code": { code: "unknown-code", part: "fee", word: "сөз", found: "x" },
  "table-missing": { code: "table-missing", name: "esep_events" },
  "field-missing": { code: "field-missing", name: "esep_provider_bin" },
  "bad-value": { code: "bad-value", part: "date", found: "x" },
  "host-busy": { code: "host-busy" },
  "inactive-workbook": { code: "inactive-workbook" },
  "read-only": { code: "read-only" },
  protected: { code: "protected", sheet: "Парақ" },
  payload: { code: "payload" },
  timeout: { code: "timeout", seconds: 120 },
  refused: { code: "refused", detail: "GeneralException" },
  "old-excel": { code: "old-excel", member: "Table.resize" },
  "no-selection": { code: "no-selection" },
  "not-kept": { code: "not-kept", sheet: "Esep" },
  filtered: { code: "filtered", name: "esep_events" },
  "edited-since": {
    code: "edited-since",
    cells: [{ sheet: "1.2 Қызметтер", address: "C7" }],
    total: 3,
  },
  "nothing-to-take-back": { code: "nothing-to-take-back" },
};

describe.each(uiLanguages)("in %s", (language) => {
  const words = translator(language);

  test.each(Object.values(failures))("$code is a whole sentence with its facts", (failure) => {
    const text = failureText(failure, words);
    expect(text).toMatch(/^\S.*\.$/u);
    expect(text).not.toMatch(/[{}]/);
    const { code: _, ...facts } = failure;
    for (const fact of Object.values(facts))
      if (typeof fact !== "object") expect(text).toContain(String(fact));
  });

  test.each(fileFailureCodes)("a file that is %s", (code) => {
    expect(failureText({ code }, words)).toMatch(/^\S.*\.$/u);
    expect(failureText({ code, part: "xl/workbook.xml", detail: "cells" }, words)).not.toMatch(
      /[{}]/,
    );
  });
});
