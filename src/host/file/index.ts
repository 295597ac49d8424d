export { readWorkbook } from "./read-workbook";
export { saveWorkbook } from "./save-workbook";
