/* What the page needs once a workbook is opened, loaded as one piece: nothing of it can be missing later. */
export { mount, officeServices, startDownload } from "../../taskpane";
export { failureText } from "../../workbook";
export { CellEditing } from "./cell-editing";
export { openEmulated } from "./emulated";
export { lossesNotice, lossLines } from "./losses";
export { askUnsaved } from "./unsaved";
