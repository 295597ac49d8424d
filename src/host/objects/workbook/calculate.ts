import type { Book } from "../../book";

/** On demand even where calculation is manual. */
export function calculate(book: Book, kind: "dirty" | "full"): void {
  book.calculator.recalculate(kind);
  for (const { id } of book.workbook.sheets)
    book.emit("worksheetCalculated", [id], { worksheetId: id, address: "" });
}

export const calculateSheet = (book: Book): void => {
  calculate(book, "dirty");
};
