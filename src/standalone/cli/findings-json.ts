import type { CheckRun, Finding } from "../../checks";
import { uiLanguages, type Answers, type Label } from "../../form";
import { translator } from "../../messages";

/** What `check --format json` prints: everything of a finding, with its words in three languages. */
export function findingsJson(answers: Answers, result: CheckRun) {
  const { fields } = answers;
  return {
    body: {
      kind: fields["provider.kind"]?.value ?? null,
      name: fields["provider.name"]?.value ?? {},
    },
    year: fields["provider.reportYear"]?.value ?? null,
    formVersion: answers.formVersion,
    rulesRun: result.rulesRun,
    valuesRead: result.valuesRead,
    findings: result.findings.map(findingJson),
    summary: result.summary,
  };
}

export function findingJson(finding: Finding) {
  const { code, severity, basis, item, register, field, row, cells, expected, found, accepted } =
    finding;
  return {
    code,
    severity,
    basis,
    item,
    register,
    field,
    row,
    cells,
    expected,
    found,
    accepted,
    message: inEach((language) => translator(language).finding(finding).message),
    action: inEach((language) => translator(language).finding(finding).action),
  };
}

function inEach(words: (language: keyof Label) => string): Label {
  const [kk, ru, en] = uiLanguages.map(words);
  return { kk: kk ?? "", ru: ru ?? "", en: en ?? "" };
}
