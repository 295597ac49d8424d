import { newSheet } from "./sheet";
import { StylePool } from "./style-pool";
import type { Area } from "./area";
import { stylePartNames } from "./named-style";
import { normalStyle } from "./style";
import type { NamedItem } from "./named-item";
import type { NamedStyle } from "./named-style";
import type { WorkbookProtection } from "./protection";
import type { Sheet } from "./sheet";

export interface DocumentProperties {
  author: string;
  category: string;
  comments: string;
  company: string;
  /** ISO 8601 in UTC. */
  creationDate: string;
  keywords: string;
  lastAuthor: string;
  manager: string;
  revisionNumber: number;
  subject: string;
  title: string;
  custom: Map<string, CustomProperty>;
}

export interface CustomProperty {
  readonly key: string;
  readonly type: "Number" | "Boolean" | "Date" | "String" | "Float";
  readonly value: number | boolean | string;
}

export interface CustomXmlPart {
  /** "{GUID}". */
  readonly id: string;
  xml: string;
  source: string | null;
  changed: boolean;
}

export interface Calculation {
  mode: "Automatic" | "AutomaticExceptTables" | "Manual";
  iterative: { enabled: boolean; maxIteration: number; maxChange: number };
  /** Numbers are rounded as shown. */
  precisionAsDisplayed: boolean;
}

/** What a calculator has not yet taken note of. */
export interface PendingCalculation {
  /** Areas whose constants or formulas changed; ignored when `everything` is set. */
  areas: { readonly sheetId: string; readonly area: Area }[];
  /** Sheets, names, tables or positions changed: nothing known before holds. */
  everything: boolean;
}

export const workbookFeatures = [
  "sheets",
  "names",
  "namedStyles",
  "properties",
  "customProperties",
  "customXml",
  "settings",
  "calculation",
  "protection",
  "activeSheet",
] as const;
export type WorkbookFeature = (typeof workbookFeatures)[number];

export interface Workbook {
  /** File name with extension. */
  name: string;
  /** In the order of the tabs; chart sheets keep their place. */
  sheets: Sheet[];
  activeSheetId: string;
  /** The cell styles that the file holds or that were used since; "Normal" is always one. */
  namedStyles: NamedStyle[];
  /** Both scopes, built-in names included. */
  names: NamedItem[];
  readonly styles: StylePool;
  date1904: boolean;
  properties: DocumentProperties;
  customXml: CustomXmlPart[];
  /** Of add-ins, by key, as JSON values. */
  settings: Map<string, unknown>;
  calculation: Calculation;
  protection: WorkbookProtection | null;
  defaultTableStyle: string;
  /** Names of table styles besides Excel's own. */
  tableStyles: string[];
  chartDataPointTrack: boolean;
  readOnly: boolean;
  pending: PendingCalculation;
  changes: {
    features: Set<WorkbookFeature>;
    /** Parts of sheets, tables, charts, pictures and custom XML that were removed. */
    removedParts: Set<string>;
  };
  /** The bytes it was loaded from or last saved as; null for a new workbook. */
  original: Uint8Array | null;
  /** Counters behind ids. */
  nextSheetNumber: number;
  nextTableId: number;
  nextObjectNumber: number;
}

const newProperties = (): DocumentProperties => ({
  author: "",
  category: "",
  comments: "",
  company: "",
  creationDate: new Date().toISOString(),
  keywords: "",
  lastAuthor: "",
  manager: "",
  revisionNumber: 0,
  subject: "",
  title: "",
  custom: new Map(),
});

/** A workbook without sheets, as readers start from; Excel itself never shows one. */
export const emptyWorkbook = (styles = new StylePool()): Workbook => ({
  name: "Book1.xlsx",
  sheets: [],
  activeSheetId: "",
  namedStyles: [
    {
      name: "Normal",
      builtIn: true,
      style: normalStyle,
      includes: new Set(stylePartNames),
      changed: false,
    },
  ],
  names: [],
  styles,
  date1904: false,
  properties: newProperties(),
  customXml: [],
  settings: new Map(),
  calculation: {
    mode: "Automatic",
    iterative: { enabled: false, maxIteration: 100, maxChange: 0.001 },
    precisionAsDisplayed: false,
  },
  protection: null,
  defaultTableStyle: "TableStyleMedium2",
  tableStyles: [],
  chartDataPointTrack: true,
  readOnly: false,
  pending: { areas: [], everything: true },
  changes: { features: new Set(), removedParts: new Set() },
  original: null,
  nextSheetNumber: 1,
  nextTableId: 1,
  nextObjectNumber: 1,
});

const hex = (value: number, digits: number): string =>
  value.toString(16).toUpperCase().padStart(digits, "0");

/** "{00000000-0001-0000-0000-000000000000}": sheet ids as Excel gives them out. */
export function nextSheetId(workbook: Workbook): string {
  const id = `{00000000-${hex(workbook.nextSheetNumber, 4)}-0000-0000-000000000000}`;
  workbook.nextSheetNumber += 1;
  return id;
}

/** An id for a chart, comment, rule or picture, unique in the workbook. */
export function nextObjectId(workbook: Workbook): string {
  const id = `{00000000-0000-0000-0000-${hex(workbook.nextObjectNumber, 12)}}`;
  workbook.nextObjectNumber += 1;
  return id;
}

/** The workbook that Excel opens on "new": one sheet, "Sheet1". */
export function newWorkbook(): Workbook {
  const workbook = emptyWorkbook();
  const sheet = newSheet(nextSheetId(workbook), "Sheet1");
  workbook.sheets.push(sheet);
  workbook.activeSheetId = sheet.id;
  return workbook;
}

export const sheetById = (workbook: Workbook, id: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => sheet.id === id);

export function sheetByName(workbook: Workbook, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
