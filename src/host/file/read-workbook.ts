import {
  guarded,
  OfficePackage,
  readSharedStrings,
  readWorkbookPart,
  relatedParts,
  XmlPart,
} from "../../ooxml";
import type { FileFailure, Limits, Result } from "../../ooxml";
import { emptyWorkbook, StylePool } from "../model";
import type { Workbook } from "../model";
import { sheetOf } from "./read-sheet";
import type { SheetSource } from "./read-sheet";
import { paletteOf } from "./palette";
import { readDifferentialStyles, readStyles } from "./styles";
import type { Palette, StylesPart } from "./styles";
import { readCustomXml, readProperties } from "./workbook/read-properties";
import {
  readActiveSheet,
  readCalculation,
  readNames,
  readWorkbookProtection,
} from "./workbook/read-workbook-part";

/** Reads an .xlsx or .xlsm file into the model, with its bytes kept for saving. Nothing of it is run or followed. */
export const readWorkbook = (
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
): Result<Workbook, FileFailure> =>
  guarded(() => workbookOf(OfficePackage.open(bytes, limits), bytes));

function workbookOf(file: OfficePackage, bytes: Uint8Array): Workbook {
  const before = readWorkbookPart(file);
  const palette = paletteOf(file, before.part);
  const styles = stylesOf(file, before.part, palette);
  const workbook = emptyWorkbook(new StylePool(styles?.styles ?? []));
  if (styles) {
    if (styles.named.some(({ name }) => name === "Normal"))
      workbook.namedStyles = [...styles.named];
    workbook.tableStyles = [...styles.tableStyles];
    workbook.defaultTableStyle = styles.defaultTableStyle;
  }
  workbook.date1904 = before.date1904;
  workbook.original = bytes;
  const [strings] = relatedParts(file, before.part, "sharedStrings");
  const source: SheetSource = {
    file,
    workbook,
    workbookPart: before.part,
    strings: strings === undefined ? [] : readSharedStrings(file, strings),
    palette,
    differential: styles ? readDifferentialStyles(styles.xml, palette) : [],
  };
  workbook.sheets = before.sheets.map((entry) => sheetOf(entry, source));
  workbook.nextTableId =
    Math.max(0, ...workbook.sheets.flatMap(({ tables }) => tables.map(({ id }) => id))) + 1;
  const part = new XmlPart(before.xml);
  workbook.names = readNames(before, workbook.sheets);
  workbook.calculation = readCalculation(before);
  workbook.protection = readWorkbookProtection(part);
  workbook.activeSheetId = readActiveSheet(part, workbook.sheets);
  workbook.properties = readProperties(file);
  workbook.customXml = readCustomXml(file, before.part);
  return workbook;
}

function stylesOf(file: OfficePackage, workbookPart: string, palette: Palette): StylesPart | null {
  const [name] = relatedParts(file, workbookPart, "styles");
  return name === undefined ? null : readStyles(file.text(name), palette);
}
