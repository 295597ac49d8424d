import { isOn, readAttributes } from "../../../ooxml";
import type { WorkbookPart, XmlPart } from "../../../ooxml";
import type { Calculation, NamedItem, Sheet, WorkbookProtection } from "../../model";
import { readFormula } from "../formula-text";
import { readPassword } from "../sheet/protection";

const modes = {
  auto: "Automatic",
  autoNoTable: "AutomaticExceptTables",
  manual: "Manual",
} as const;

export function readCalculation({ calculation }: WorkbookPart): Calculation {
  const mode = calculation("calcMode") ?? "auto";
  return {
    mode: mode in modes ? modes[mode as keyof typeof modes] : "Automatic",
    iterative: {
      enabled: isOn(calculation("iterate")),
      maxIteration: Number(calculation("iterateCount") ?? 100),
      maxChange: Number(calculation("iterateDelta") ?? 0.001),
    },
    precisionAsDisplayed:
      calculation("fullPrecision") === "0" || calculation("fullPrecision") === "false",
  };
}

export const readNames = ({ names }: WorkbookPart, sheets: readonly Sheet[]): NamedItem[] =>
  names.map(({ name, localSheet, formula, comment, hidden }) => ({
    name,
    sheetId: localSheet === null ? null : (sheets[localSheet]?.id ?? null),
    formula: readFormula(formula, null),
    comment,
    visible: !hidden,
    changed: false,
  }));

const fileNames: Readonly<Record<string, string>> = {
  workbookPassword: "password",
  workbookAlgorithmName: "algorithmName",
  workbookHashValue: "hashValue",
  workbookSaltValue: "saltValue",
  workbookSpinCount: "spinCount",
};

export function readWorkbookProtection(part: XmlPart): WorkbookProtection | null {
  const element = part.find("workbookProtection");
  if (!element || !isOn(element.tag.attribute("lockStructure"))) return null;
  const written = Object.entries(readAttributes(element.tag.source));
  const own = written.flatMap(([name, value]) => {
    const ours = fileNames[name];
    return ours === undefined ? [] : [[ours, value] as const];
  });
  return { password: readPassword(Object.fromEntries(own)) };
}

export const protectionNames = fileNames;

export function readActiveSheet(part: XmlPart, sheets: readonly Sheet[]): string {
  const [view] = part.children(part.find("bookViews"));
  const active = sheets[Number(part.value(view, "activeTab"))];
  const shown =
    active?.visibility === "Visible"
      ? active
      : sheets.find(({ visibility }) => visibility === "Visible");
  return (shown ?? sheets[0])?.id ?? "";
}
