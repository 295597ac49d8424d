import type { Book } from "../../book";

/** On demand even where calculation is manual. */
export function calculate(book: Book, kind: "dirty" | "full"): void {
  book.calculator.recalculate(kind);
}

export const calculateSheet = (book: Book): void => {
  calculate(book, "dirty");
};
