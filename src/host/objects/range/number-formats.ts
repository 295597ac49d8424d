import { cellOfRow, effectiveStyle, setStyle } from "../../model";
import { invalidArgument } from "../../protocol";
import { formatCategory, fromLocalFormat, isFormatCode, localeOf, toLocalFormat } from "../../text";
import { CellStyles } from "../format/cell-styles";
import { checkAllowed, checkReadable } from "./guard";
import { matrixFor, matrixOf } from "./matrix";
import type { Style } from "../../model";
import type { RangeTarget } from "../targets";

const formatsOf = (target: RangeTarget, show: (code: string) => string): unknown => {
  const { sheet, book, area } = target;
  if (target.isUnbounded) return null;
  checkReadable(area);
  const { styles } = book.workbook;
  return matrixOf(area, (row, column) =>
    show(styles.at(effectiveStyle(sheet, row, column)).numberFormat),
  );
};

export const readNumberFormats = (target: RangeTarget): unknown =>
  formatsOf(target, (code) => code);

export const readNumberFormatsLocal = (target: RangeTarget): unknown => {
  const locale = localeOf(target.book.profile.locale);
  return formatsOf(target, (code) => toLocalFormat(code, locale));
};

export const numberFormatCategories = (target: RangeTarget): unknown =>
  formatsOf(target, formatCategory);

/** "" is General; a code that Excel could not read is refused. */
function asCode(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  const code = value === "" || value.toLowerCase() === "general" ? "General" : value;
  if (!isFormatCode(code)) throw invalidArgument(`"${code}" is no number format.`);
  return code;
}

export const writeNumberFormats = (target: RangeTarget, value: unknown): void => {
  write(target, value, asCode);
};

export function writeNumberFormatsLocal(target: RangeTarget, value: unknown): void {
  const locale = localeOf(target.book.profile.locale);
  write(target, value, (code) =>
    asCode(typeof code === "string" ? fromLocalFormat(code, locale) : code),
  );
}

const withFormat =
  (numberFormat: string) =>
  (style: Style): Style => ({ ...style, numberFormat });

function write(target: RangeTarget, value: unknown, read: (value: unknown) => string): void {
  const { book, sheet, area } = target;
  if (target.isUnbounded || typeof value === "string") {
    const matrix = matrixFor(value, { ...area, bottom: area.top, right: area.left });
    new CellStyles(book, sheet, [area]).change(withFormat(read(matrix.at(0, 0))));
    return;
  }
  checkAllowed(sheet, "allowFormatCells");
  const matrix = matrixFor(value, area);
  const codes = new Map<unknown, string>();
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = { row, cells: sheet.cells.rowForWriting(row) };
    for (let column = area.left; column <= area.right; column++) {
      const given = matrix.at(row - area.top, column - area.left);
      if (given === null) continue;
      const code = codes.get(given) ?? read(given);
      codes.set(given, code);
      const cell = cellOfRow(sheet, cells, column);
      const style = book.workbook.styles.at(cell.style);
      if (style.numberFormat !== code)
        setStyle(sheet, cell, book.workbook.styles.derive(cell.style, withFormat(code)(style)));
    }
  }
  book.isDirty = true;
}
