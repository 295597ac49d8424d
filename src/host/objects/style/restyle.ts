import { changeColumns, changeRow, setStyle, wholeSheet } from "../../model";
import type { Book } from "../../book";
import type { NamedStyle, Sheet, Style } from "../../model";

const parts = ["numberFormat", "font", "fill", "borders", "alignment", "protection"] as const;

/** A look that rests on a style follows it in the parts in which it was as the style. */
function followed(look: Style, before: Style, after: Style): Style {
  const changed = parts.filter(
    (part) =>
      JSON.stringify(look[part]) === JSON.stringify(before[part]) &&
      JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  );
  return changed.reduce<Style>((next, part) => ({ ...next, [part]: after[part] }), look);
}

/** Changes a cell style, and with it the cells, rows and columns that rest on it. */
export function changeNamedStyle(book: Book, named: NamedStyle, after: Style): void {
  const before = named.style;
  named.style = after;
  const { styles, sheets } = book.workbook;
  const known = new Map<number, number>();
  const restyle = (index: number): number => {
    const ready = known.get(index);
    if (ready !== undefined) return ready;
    const look = styles.at(index);
    const next =
      look.styleName === named.name ? styles.derive(index, followed(look, before, after)) : index;
    known.set(index, next);
    return next;
  };
  for (const sheet of sheets) restyleSheet(sheet, restyle);
}

function restyleSheet(sheet: Sheet, restyle: (index: number) => number): void {
  sheet.cells.forEach(wholeSheet, (cell) => {
    setStyle(sheet, cell, restyle(cell.style));
  });
  for (const [row, { style }] of [...sheet.rows])
    if (style !== null && restyle(style) !== style)
      changeRow(sheet, row, { style: restyle(style) });
  for (const { first, last, style } of [...sheet.columns])
    if (style !== null && restyle(style) !== style)
      changeColumns(sheet, { first, last }, (look) => ({ ...look, style: restyle(style) }));
}
