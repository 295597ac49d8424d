import { defineClass } from "../class-table";
import { sheetObject } from "../targets";
import { geometryMethods } from "./geometry";
import { stylesOf } from "./hidden";
import { rangeScalars } from "./scalars";
import { autoFillMethods } from "../fill/auto-fill";
import { cellPropertyMethods } from "./cell-properties";
import { clearMethods } from "./clear";
import { copyMethods } from "./copy";
import { duplicateMethods } from "./duplicates";
import { findMethods } from "./find";
import { rangeImage } from "./image";
import { insertDeleteMethods } from "./insert-delete";
import { mergeMethods } from "./merge";
import { outlineMethods } from "./outline";
import { regionMethods } from "./region";
import { selectionMethods } from "./selection";
import { specialCellMethods } from "./special-cells";
import { spillMethods } from "./spill";
import { tracingMethods } from "./tracing";
import { visibleView } from "./view";
import { calculateSheet } from "../workbook/calculate";
import { tablesWithin } from "../range-areas/range-areas";
import { areasTarget } from "./geometry";
import type { RangeTarget } from "../targets";

export const range = defineClass<RangeTarget>({
  name: "Range",
  scalars: rangeScalars,
  navigation: {
    conditionalFormats: (target) => target.book.wrap("ConditionalFormatCollection", target),
    dataValidation: (target) => target.book.wrap("DataValidation", target),
    format: (target) => target.book.wrap("RangeFormat", stylesOf(target)),
    sort: (target) => target.book.wrap("RangeSort", target),
    worksheet: ({ owner }) => sheetObject(owner),
  },
  methods: {
    ...geometryMethods,
    ...clearMethods,
    ...autoFillMethods,
    ...cellPropertyMethods,
    ...copyMethods,
    ...duplicateMethods,
    ...findMethods,
    ...insertDeleteMethods,
    ...mergeMethods,
    ...outlineMethods,
    ...regionMethods,
    ...selectionMethods,
    ...specialCellMethods,
    ...spillMethods,
    ...tracingMethods,
    calculate: ({ book }) => {
      calculateSheet(book);
    },
    getImage: rangeImage,
    getTables: (target, args) => tablesWithin(areasTarget(target, [target.area]), args[0] === true),
    getVisibleView: visibleView,
    setDirty: ({ book }) => {
      book.workbook.pending.everything = true;
    },
  },
  partial: { getImage: "drawn by the host itself: near to Excel's picture, not equal" },
});
