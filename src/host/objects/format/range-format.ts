import { asInteger } from "../arguments";
import { defineClass } from "../class-table";
import { adjustIndent, alignmentScalars } from "./alignment";
import { autofitColumns, autofitRows } from "./autofit";
import { sizeScalars } from "./size";
import type { BordersTarget } from "./border";
import type { CellStyles } from "./cell-styles";

export const rangeFormat = defineClass<CellStyles>({
  name: "RangeFormat",
  scalars: { ...alignmentScalars, ...sizeScalars },
  navigation: {
    borders: (holder) =>
      holder.book.wrap("RangeBorderCollection", {
        wrap: holder.book.wrap,
        holder,
      } satisfies BordersTarget),
    fill: (holder) => holder.book.wrap("RangeFill", holder),
    font: (holder) => holder.book.wrap("RangeFont", holder),
    protection: (holder) => holder.book.wrap("FormatProtection", holder),
  },
  methods: {
    adjustIndent: (holder, args) => {
      adjustIndent(holder, asInteger(args[0]));
    },
    autofitColumns: ({ book, sheet, areas }) => {
      for (const area of areas) autofitColumns(book, sheet, area);
    },
    autofitRows: ({ book, sheet, areas }) => {
      for (const area of areas) autofitRows(book, sheet, area);
    },
  },
});
