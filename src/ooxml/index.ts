export { attributes, ifSet, readAttributes, setAttribute } from "./attributes";
export type { AttributeValue } from "./attributes";
export { contentTypeOf, dropContentType, setContentType, setDefaultType } from "./content-types";
export {
  childrenOf,
  elementsNamed,
  outline,
  placeOfChild,
  sourceOf,
  textBetween,
  textOf,
  withPrefix,
} from "./elements";
export type { Element, Outline } from "./elements";
export { decodeEntities, escapeAttribute, escapeText } from "./entities";
export { fileFailureCodes, guarded, refuse, Refusal } from "./failure";
export type { FileFailure, FileFailureCode } from "./failure";
export { defaultLimits } from "./limits";
export type { Limits } from "./limits";
export { OfficePackage } from "./package";
export {
  addRelationship,
  relatedParts,
  relationshipsOf,
  relationshipsPart,
  removeRelationship,
  resolveTarget,
} from "./relationships";
export type { NewRelationship, Relationship } from "./relationships";
export { fail, ok } from "./result";
export type { Result } from "./result";
export { scan, TagCursor } from "./scan";
export type { Tag, TagKind } from "./scan";
export { splice } from "./splice";
export { XmlPart } from "./xml-part";
export { inflated } from "./zlib";
export type { Edit } from "./splice";
export { mainPart } from "./kind";
export type { OfficeKind } from "./kind";
export {
  addressOf,
  areaOf,
  builtInFormats,
  columnName,
  columnOf,
  decodeCellText,
  encodeCellText,
  isDateFormat,
  isOn,
  isPercentFormat,
  lastColumn,
  lastRow,
  moveFormula,
  placeOf,
  rangeOf,
  readCellFormats,
  readSharedStrings,
  readSheet,
  readWorkbookPart,
  serialOf,
  spaceAttribute,
  stringItem,
  withFunctionPrefixes,
  withoutFunctionPrefixes,
} from "./spreadsheet";
export type {
  CellArea,
  CellPlace,
  DefinedName,
  Distance,
  RawCell,
  RawFormula,
  SheetEntry,
  SheetVisitor,
  WorkbookPart,
} from "./spreadsheet";
