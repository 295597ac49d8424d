export {
  addressOf,
  areaOf,
  columnName,
  columnOf,
  lastColumn,
  lastRow,
  placeOf,
  rangeOf,
} from "./cell-address";
export type { CellArea, CellPlace } from "./cell-address";
export { readCellFormats } from "./cell-formats";
export { decodeCellText, encodeCellText, spaceAttribute } from "./cell-text";
export { serialOf } from "./date-serial";
export { withFunctionPrefixes, withoutFunctionPrefixes } from "./functions";
export { builtInFormats, isDateFormat, isPercentFormat } from "./number-format";
export { moveFormula } from "./shared-formula";
export type { Distance } from "./shared-formula";
export { readSharedStrings, stringItem } from "./shared-strings";
export { readSheet } from "./sheet-reader";
export type { RawCell, RawFormula, SheetVisitor } from "./sheet-reader";
export { isOn, readWorkbookPart } from "./workbook-part";
export type { DefinedName, SheetEntry, WorkbookPart } from "./workbook-part";
