export { readWorkbook } from "./read-workbook";
