export type { EditOutcome, EditRefusal, KeptCells } from "./edit-cells";
export { UserBook } from "./user-book";
export { viewSheet } from "./sheet-view";
export type { CellView, SheetView } from "./sheet-view";
