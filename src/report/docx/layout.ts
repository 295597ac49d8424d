/** Kept apart: it is five times as heavy as all the rest and loaded only when the pages are laid out. */
export { estimatePageNumbers } from "docx/layout";
