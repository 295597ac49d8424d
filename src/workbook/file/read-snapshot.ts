import {
  defaultLimits,
  guarded,
  OfficePackage,
  outline,
  readCellFormats,
  readSharedStrings,
  readSheet,
  readWorkbookPart,
  refuse,
  relatedParts,
  textOf,
} from "../../ooxml";
import type { FileFailure, Limits, Result, SheetEntry, WorkbookPart } from "../../ooxml";
import type { NameSnapshot, SheetSnapshot, Snapshot } from "../snapshot";
import { cellCounter, SheetValues } from "./sheet-values";
import type { CellContext } from "./sheet-values";
import { chartsOf, commentsOf, hiddenColumnsOf, mergesOf, tablesOf } from "./sheet-parts";

/** Reads an .xlsx or .xlsm file. Nothing of it is run or followed; chart sheets are left out. */
export const readSnapshot = (
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
): Result<Snapshot, FileFailure> =>
  guarded(() => snapshotOf(OfficePackage.open(bytes, limits), { ...defaultLimits, ...limits }));

function snapshotOf(file: OfficePackage, limits: Limits): Snapshot {
  const workbook = readWorkbookPart(file);
  const [stringsPart] = relatedParts(file, workbook.part, "sharedStrings");
  const [stylesPart] = relatedParts(file, workbook.part, "styles");
  const formats = internFormats(readCellFormats(file, stylesPart));
  const context = {
    strings: stringsPart === undefined ? [] : readSharedStrings(file, stringsPart),
    date1904: workbook.date1904,
    formatOfStyle: formats.indexes,
    hold: cellCounter(limits.cells),
  };
  const sheets = workbook.sheets
    .filter(({ kind }) => kind === "worksheet")
    .map((entry) => sheetSnapshot(file, entry, context));
  return {
    date1904: workbook.date1904,
    sheets: neverCalculated(workbook, sheets) ? sheets.map(withoutResults) : sheets,
    names: namesOf(workbook),
    formatCodes: formats.codes,
    properties: propertiesOf(file),
    externalLinks: workbook.relationships.filter(({ kind }) => kind === "externalLink").length,
  };
}

function sheetSnapshot(
  file: OfficePackage,
  entry: SheetEntry,
  context: Omit<CellContext, "part">,
): SheetSnapshot {
  const part = entry.part ?? refuse("part-missing", { part: entry.name });
  const cells = new SheetValues({ ...context, part });
  const shell = readSheet(file, part, cells);
  const found = cells.finish();
  return {
    name: entry.name,
    visibility: entry.state,
    ...found,
    hiddenColumns: hiddenColumnsOf(shell, found.used),
    merges: mergesOf(shell),
    tables: tablesOf(file, part),
    comments: commentsOf(file, part),
    charts: chartsOf(file, part),
  };
}

/** Each code once, General first; and for every style the place of its code. */
function internFormats(ofStyles: readonly string[]) {
  const codes = ["General"];
  const places = new Map([["General", 0]]);
  const indexes = ofStyles.map((code) => {
    const place = places.get(code) ?? codes.push(code) - 1;
    places.set(code, place);
    return place;
  });
  return { codes, indexes };
}

/** A library known to write 0 under every formula, for Excel to replace when it opens the file. */
const placeholderCalculation = "124519";

function neverCalculated({ calculation }: WorkbookPart, sheets: readonly SheetSnapshot[]): boolean {
  if (calculation("calcId") !== placeholderCalculation || calculation("fullCalcOnLoad") !== "1")
    return false;
  return sheets.every((sheet) => [...sheet.formulas.keys()].every((key) => isZero(sheet, key)));
}

function isZero({ used, values }: SheetSnapshot, key: string): boolean {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return used !== null && values[row - used.row]?.[column - used.column] === 0;
}

const withoutResults = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  uncalculated: new Set(sheet.formulas.keys()),
});

/** Names of Excel's own use, such as print areas, are left out. */
const namesOf = ({ names, sheets }: WorkbookPart): readonly NameSnapshot[] =>
  names
    .filter(({ name }) => !name.toLowerCase().startsWith("_xlnm."))
    .map(({ name, localSheet, formula }) => ({
      name,
      scope: localSheet === null ? null : (sheets[localSheet]?.name ?? null),
      formula: `=${formula}`,
    }));

function propertiesOf(file: OfficePackage): Snapshot["properties"] {
  const [part] = relatedParts(file, "", "core-properties");
  if (part === undefined) return { title: "", creator: "", lastModifiedBy: "" };
  const xml = file.text(part);
  const { children } = outline(xml);
  const text = (name: string): string => {
    const element = children.find((child) => child.name.replace(/^.*:/, "") === name);
    return element ? textOf(xml, element) : "";
  };
  return {
    title: text("title"),
    creator: text("creator"),
    lastModifiedBy: text("lastModifiedBy"),
  };
}
