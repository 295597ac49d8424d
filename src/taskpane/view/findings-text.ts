import type { Finding } from "../../checks";
import type { Translator } from "../../messages";
import { basisText } from "./basis";

/** A text for a sheet or a letter: one line a finding, its columns parted by tabs. */
export function findingsText(messages: Translator, findings: readonly Finding[]): string {
  const lines = findings.map((finding) => {
    const { message, action } = messages.finding(finding);
    const cells = finding.cells.map(({ sheet, address }) => `${sheet}!${address}`).join(", ");
    const { code, expected, found, item, basis } = finding;
    return [item, cells, message, found, expected, action, code, basisText(messages, basis)];
  });
  return lines.map((line) => line.map(oneLine).join("\t")).join("\n");
}

/** A tab or line break within a value would make columns and rows of its own; a leading "=" a formula. */
function oneLine(value: string | number | null): string {
  const text = String(value ?? "").replace(/\s+/g, " ");
  return /^[=+@]/.test(text) ? `'${text}` : text;
}
