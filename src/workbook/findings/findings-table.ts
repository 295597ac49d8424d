import { foldFindings } from "../../checks";
import type { CheckRun, FoldedFinding, Severity } from "../../checks";
import { registerOf } from "../../form";
import type { CellRef } from "../../form";
import type { MessageKey, Translator } from "../../messages";
import type { PlanValue } from "../plan";
import { quotedSheet } from "../sheet-reference";

type Head = Extract<MessageKey, `findings.head.${string}`>;

interface Column {
  readonly head: Head;
  /** Characters of the standard font. */
  readonly width: number;
  readonly value: (line: Line, words: Translator) => PlanValue;
}

interface Line {
  readonly number: number;
  readonly folded: FoldedFinding;
  readonly message: string;
  readonly action: string;
}

/** Ranges beyond these are counted, not listed: the pane and the JSON have all of them. */
const placesShown = 20;

const severities = {
  error: "findings.severity.error",
  warning: "findings.severity.warning",
  info: "findings.severity.info",
} as const satisfies Record<Severity, MessageKey>;

/** Where, how often and what comes first; what only the makers ask for comes last. */
const columns: readonly Column[] = [
  { head: "findings.head.number", width: 5, value: ({ number }) => number },
  { head: "findings.head.item", width: 7, value: ({ folded }) => folded.finding.item ?? "–" },
  { head: "findings.head.register", width: 18, value: registerLabel },
  { head: "findings.head.cell", width: 18, value: ({ folded }) => firstCellText(folded) },
  { head: "findings.head.places", width: 18, value: placesText },
  { head: "findings.head.times", width: 7, value: ({ folded }) => folded.all.length },
  {
    head: "findings.head.severity",
    width: 14,
    value: ({ folded }, { t }) => t(severities[folded.finding.severity]),
  },
  { head: "findings.head.message", width: 44, value: ({ message }) => message },
  { head: "findings.head.found", width: 11, value: ({ folded }) => folded.finding.found ?? "" },
  {
    head: "findings.head.expected",
    width: 11,
    value: ({ folded }) => folded.finding.expected ?? "",
  },
  { head: "findings.head.difference", width: 9, value: ({ folded }) => difference(folded) },
  { head: "findings.head.action", width: 36, value: ({ action }) => action },
  {
    head: "findings.head.basis",
    width: 24,
    value: ({ folded }, { basis }) => basis(folded.finding.basis),
  },
  { head: "findings.head.code", width: 9, value: ({ folded }) => folded.finding.code },
  { head: "findings.head.accepted", width: 22, value: acceptedText },
];

export const findingsWidths: readonly number[] = columns.map(({ width }) => width);
export const messageColumn = columns.findIndex(({ head }) => head === "findings.head.message");
export const linkColumn = columns.findIndex(({ head }) => head === "findings.head.cell");

export const findingsHeads = ({ t }: Translator): readonly string[] =>
  columns.map(({ head }) => t(head));

export interface FindingLine {
  readonly values: readonly PlanValue[];
  /** Where the link of the line leads; null for what stands in no cell. */
  readonly target: { readonly reference: string; readonly text: string } | null;
}

/** A line for each finding, equal ones folded, in the order of the check. */
export function findingLines({ findings }: CheckRun, words: Translator): readonly FindingLine[] {
  return foldFindings(findings).map((folded, index) => {
    const line: Line = { number: index + 1, folded, ...words.finding(folded.finding) };
    return {
      values: columns.map(({ value }) => value(line, words)),
      target: targetOf(folded),
    };
  });
}

/** Whose cells a line tells of: of a fold the first of each, else every one of the finding. */
export const placesOf = ({ finding, all, places }: FoldedFinding): readonly CellRef[] =>
  all.length > 1 ? places : finding.cells;

function targetOf(folded: FoldedFinding): FindingLine["target"] {
  const [place] = placesOf(folded);
  if (place === undefined) return null;
  const reference = `${quotedSheet(place.sheet)}!${place.address}`;
  return { reference, text: firstCellText(folded) };
}

const firstCellText = (folded: FoldedFinding): string => {
  const [place] = placesOf(folded);
  return place === undefined ? "–" : `${place.sheet}!${place.address}`;
};

function placesText({ folded }: Line, { t }: Translator): string {
  const places = placesOf(folded);
  const bySheet = new Map<string, string[]>();
  for (const { sheet, address } of places.slice(0, placesShown)) {
    const addresses = bySheet.get(sheet) ?? [];
    addresses.push(address);
    bySheet.set(sheet, addresses);
  }
  const shown = [...bySheet].map(([sheet, addresses]) => `${sheet}: ${addresses.join(", ")}`);
  const left = places.length - placesShown;
  return [...shown, ...(left > 0 ? [t("findings.more", { count: left })] : [])].join("; ");
}

function registerLabel({ folded }: Line, { language }: Translator): string {
  const { register } = folded.finding;
  return register === null ? "–" : registerOf(register).label[language];
}

/** Differences that only binary fractions make are none. */
const decimals = 6;

function difference({ finding: { found, expected } }: FoldedFinding): PlanValue {
  if (typeof found !== "number" || typeof expected !== "number") return "";
  return Number((found - expected).toFixed(decimals));
}

function acceptedText({ folded }: Line, { t }: Translator): string {
  const { accepted } = folded.finding;
  return accepted === null ? "" : t("findings.accepted", { ...accepted });
}
