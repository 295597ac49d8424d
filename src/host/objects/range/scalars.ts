import {
  areaAddress,
  cellCount,
  columnCount,
  isEntireColumns,
  isEntireRows,
  rowCount,
} from "../../model";
import { asText } from "../arguments";
import { applyNamedStyle } from "../style/apply";
import { toEnumName } from "../style/enum-names";
import { hiddenScalars, stylesOf } from "./hidden";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import {
  numberFormatCategories,
  readNumberFormats,
  readNumberFormatsLocal,
  writeNumberFormats,
  writeNumberFormatsLocal,
} from "./number-formats";
import { heightOf, leftOf, topOf, widthOf } from "./position";
import { hasSpill, isSavedAsArray } from "./spill";
import {
  readFormulas,
  readFormulasLocal,
  readFormulasR1C1,
  readText,
  readTypes,
  readValues,
  writeCells,
} from "./values";
import { matrixOf } from "./matrix";
import type { Scalar } from "../class-table";
import type { RangeTarget } from "../targets";

const geometryScalars: Readonly<Record<string, Scalar<RangeTarget>>> = {
  address: { get: (target) => target.address },
  addressLocal: { get: ({ area }) => areaAddress(area) },
  /** -1 beyond 2^31-1, as the documentation has it. */
  cellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
  columnCount: { get: ({ area }) => columnCount(area) },
  columnIndex: { get: ({ area }) => area.left },
  height: { get: ({ sheet, area }) => heightOf(sheet, area) },
  isEntireColumn: { get: ({ area }) => isEntireColumns(area) },
  isEntireRow: { get: ({ area }) => isEntireRows(area) },
  left: { get: ({ sheet, area }) => leftOf(sheet, area.left) },
  rowCount: { get: ({ area }) => rowCount(area) },
  rowIndex: { get: ({ area }) => area.top },
  top: { get: ({ sheet, area }) => topOf(sheet, area.top) },
  width: { get: ({ sheet, area }) => widthOf(sheet, area) },
};

const cellScalars: Readonly<Record<string, Scalar<RangeTarget>>> = {
  formulas: {
    get: (target) => readFormulas(target, (formula) => formula),
    set: (target, value) => {
      writeCells(target, value);
    },
  },
  formulasLocal: {
    get: readFormulasLocal,
    set: (target, value) => {
      writeCells(target, value, "local");
    },
  },
  formulasR1C1: {
    get: readFormulasR1C1,
    set: (target, value) => {
      writeCells(target, value, "r1c1");
    },
  },
  text: { get: readText },
  valueTypes: { get: readTypes },
  values: {
    get: readValues,
    set: (target, value) => {
      writeCells(target, value);
    },
  },
};

export const rangeScalars: Readonly<Record<string, Scalar<RangeTarget>>> = {
  ...geometryScalars,
  ...cellScalars,
  ...hiddenScalars,
  hasSpill: { get: hasSpill },
  hyperlink: { get: readHyperlink, set: writeHyperlink },
  /** No linked data types are emulated, so there are none. */
  linkedDataTypeState: {
    get: (target) => (target.isUnbounded ? null : matrixOf(target.area, () => "None")),
  },
  numberFormat: { get: readNumberFormats, set: writeNumberFormats },
  numberFormatCategories: { get: numberFormatCategories },
  numberFormatLocal: { get: readNumberFormatsLocal, set: writeNumberFormatsLocal },
  savedAsArray: { get: isSavedAsArray },
  style: {
    get: (target) => stylesOf(target).read(({ styleName }) => toEnumName(styleName)),
    set: (target, value) => {
      applyNamedStyle(target.book, stylesOf(target), asText(value));
    },
  },
};
