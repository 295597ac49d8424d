import type { Area } from "./area";

export const allowances = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;
export type Allowance = (typeof allowances)[number];

export interface AllowedEditRange {
  title: string;
  areas: readonly Area[];
}

/** How a password was given: in clear during this session, or only as the file's attributes. */
export type Password =
  { readonly clear: string } | { readonly attributes: Readonly<Record<string, string>> };

export interface SheetProtection {
  allowed: ReadonlySet<Allowance>;
  selectionMode: "Normal" | "Unlocked" | "None";
  password: Password | null;
}

export interface WorkbookProtection {
  password: Password | null;
}
