import {
  areaAddress,
  changeColumns,
  changeRow,
  columnSpan,
  markCalculation,
  rowFormat,
} from "../../model";
import { commonOfColumns, commonOfRows } from "../format/size";
import { CellStyles } from "../format/cell-styles";
import { asBoolean } from "../arguments";
import { checkAllowed } from "./guard";
import type { Scalar } from "../class-table";
import type { RangeTarget } from "../targets";

export const stylesOf = ({ book, sheet, area }: RangeTarget): CellStyles =>
  new CellStyles(book, sheet, [area]);

function readRowHidden(target: RangeTarget): boolean | null {
  return commonOfRows(stylesOf(target), (row) => {
    const { hidden, filtered } = rowFormat(target.sheet, row);
    return hidden || filtered;
  });
}

const readColumnHidden = (target: RangeTarget): boolean | null =>
  commonOfColumns(stylesOf(target), (column) => columnSpan(target.sheet, column).hidden);

function hideRows(target: RangeTarget, value: unknown): void {
  const { book, sheet, area } = target;
  const hidden = asBoolean(value);
  checkAllowed(sheet, "allowFormatRows");
  for (let row = area.top; row <= area.bottom; row++) {
    const { height } = rowFormat(sheet, row);
    changeRow(sheet, row, { hidden, filtered: false, height: height === 0 ? null : height });
  }
  // subtotals may leave hidden rows out
  markCalculation(book.workbook, sheet, area);
  book.isDirty = true;
  const changeType = hidden ? "Hidden" : "Unhidden";
  book.emit("worksheetRowHiddenChanged", [sheet.id], {
    address: areaAddress(area),
    changeType,
    worksheetId: sheet.id,
  });
}

function hideColumns({ book, sheet, area }: RangeTarget, value: unknown): void {
  const hidden = asBoolean(value);
  checkAllowed(sheet, "allowFormatColumns");
  changeColumns(sheet, { first: area.left, last: area.right }, (look) => ({
    ...look,
    hidden,
    width: look.width === 0 ? null : look.width,
  }));
  book.isDirty = true;
}

export const hiddenScalars: Readonly<Record<string, Scalar<RangeTarget>>> = {
  columnHidden: { get: readColumnHidden, set: hideColumns },
  hidden: {
    get: (target) => {
      const rows = readRowHidden(target);
      const columns = readColumnHidden(target);
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
  rowHidden: { get: readRowHidden, set: hideRows },
};
