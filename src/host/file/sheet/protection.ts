import { areaOf, attributes, isOn, readAttributes, rangeOf } from "../../../ooxml";
import type { XmlPart } from "../../../ooxml";
import type { AllowedEditRange, Allowance, Password, SheetProtection } from "../../model";
import { passwordHash } from "./password";

/** The file says what is locked: `1` forbids. Objects and scenarios are open unless it says so, the others closed. */
const switches: Readonly<Record<Allowance, string>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};
const openByDefault: ReadonlySet<string> = new Set(["objects", "scenarios"]);
const passwordNames: ReadonlySet<string> = new Set([
  "password",
  "algorithmName",
  "hashValue",
  "saltValue",
  "spinCount",
]);

const allSwitches = Object.entries(switches) as readonly (readonly [Allowance, string])[];

export function readProtection(part: XmlPart): SheetProtection | null {
  const element = part.find("sheetProtection");
  if (!element || !isOn(part.value(element, "sheet"))) return null;
  const isLocked = (name: string): boolean =>
    isOn(part.value(element, name) ?? (openByDefault.has(name) ? "0" : "1"));
  const allowed = allSwitches.filter(([, name]) => !isLocked(name)).map(([allowance]) => allowance);
  const isNone = isOn(part.value(element, "selectUnlockedCells"));
  const isUnlocked = isOn(part.value(element, "selectLockedCells"));
  return {
    allowed: new Set(allowed),
    selectionMode: selectionMode(isNone, isUnlocked),
    password: readPassword(readAttributes(element.tag.source)),
  };
}

function selectionMode(isNone: boolean, isUnlocked: boolean): SheetProtection["selectionMode"] {
  if (isNone) return "None";
  return isUnlocked ? "Unlocked" : "Normal";
}

export function readPassword(found: Readonly<Record<string, string>>): Password | null {
  const own = Object.entries(found).filter(([name]) => passwordNames.has(name));
  return own.length === 0 ? null : { attributes: Object.fromEntries(own) };
}

/** A new password is kept as the short hash of the format: it keeps no one out who means it, as in Excel. */
export const passwordAttributes = (password: Password | null): Readonly<Record<string, string>> => {
  if (!password) return {};
  return "clear" in password ? { password: passwordHash(password.clear) } : password.attributes;
};

export function protectionFragment({ allowed, selectionMode, password }: SheetProtection): string {
  const locked = allSwitches.map(([allowance, name]) => {
    const isLocked = !allowed.has(allowance);
    return [name, isLocked === !openByDefault.has(name) ? null : isLocked] as const;
  });
  return `<sheetProtection${attributes({
    ...passwordAttributes(password),
    sheet: true,
    ...Object.fromEntries(locked),
    selectLockedCells: selectionMode === "Normal" ? null : true,
    selectUnlockedCells: selectionMode === "None" || null,
  })}/>`;
}

export const readEditRanges = (part: XmlPart): AllowedEditRange[] =>
  part.children(part.find("protectedRanges")).map(({ tag }) => ({
    title: tag.attribute("name") ?? "",
    areas: (tag.attribute("sqref") ?? "").split(" ").flatMap((range) => areaOf(range) ?? []),
  }));

export function editRangesFragment(ranges: readonly AllowedEditRange[]): string {
  if (ranges.length === 0) return "";
  const inner = ranges.map(
    ({ title, areas }) =>
      `<protectedRange${attributes({ sqref: areas.map(rangeOf).join(" "), name: title })}/>`,
  );
  return `<protectedRanges>${inner.join("")}</protectedRanges>`;
}
