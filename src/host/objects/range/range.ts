import { defineClass } from "../class-table";
import { sheetObject } from "../targets";
import { geometryMethods } from "./geometry";
import { stylesOf } from "./hidden";
import { rangeScalars } from "./scalars";
import { clearMethods } from "./clear";
import { selectionMethods } from "./selection";
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
    ...selectionMethods,
  },
});
