import { foldFindings, type CheckRun, type FoldedFinding, type Finding } from "../../checks";
import { itemOf, type CellRef } from "../../form";
import type { Translator } from "../../messages";

const severityKey = {
  error: "cli.check.error",
  warning: "cli.check.warning",
  info: "cli.check.info",
} as const;

/** Cells beyond these are counted, not listed: a line must stay readable. */
const placesShown = 6;

/** The findings as a person reads them on a terminal: by item, equal ones folded, each with its cells and what to do. */
export function findingsText(result: CheckRun, translator: Translator): string {
  const { t } = translator;
  const { errors, warnings, infos } = result.summary;
  const counts = { rules: result.rulesRun, values: result.valuesRead };
  const closing =
    result.findings.length === 0
      ? t("cli.check.none", counts)
      : t("cli.check.summary", { errors, warnings, infos, ...counts });

  return [...findingsList(result.findings, translator), closing, ""].join("\n");
}

/** The lines of the findings alone. */
export function findingsList(
  findings: readonly Finding[],
  translator: Translator,
): readonly string[] {
  let heading = "";
  const lines: string[] = [];
  for (const folded of foldFindings(findings)) {
    const next = headingOf(folded.finding, translator);
    if (next !== heading) lines.push(next, "");
    heading = next;
    lines.push(findingText(folded, translator), "");
  }
  return lines;
}

function headingOf({ item }: Finding, { language }: Translator): string {
  return item === null ? "–" : `${item}  ${itemOf(item).heading[language]}`;
}

function findingText({ finding, all, places }: FoldedFinding, translator: Translator): string {
  const words = translator.finding(finding);
  const times = all.length > 1 ? ` ×${String(all.length)}` : "";
  const cells = all.length > 1 ? places : finding.cells;
  const accepted = finding.accepted
    ? [`    ${translator.t("cli.check.accepted", { ...finding.accepted })}`]
    : [];
  return [
    `  ${finding.code}  ${translator.t(severityKey[finding.severity])}${times}  ${placesText(cells)}`.trimEnd(),
    `    ${words.message}`,
    `    → ${words.action}`,
    ...accepted,
  ].join("\n");
}

export const cellText = ({ sheet, address }: CellRef): string => `«${sheet}»!${address}`;

function placesText(cells: readonly CellRef[]): string {
  const shown = cells.slice(0, placesShown).map(cellText).join(", ");
  return cells.length > placesShown ? `${shown} … +${String(cells.length - placesShown)}` : shown;
}
