export { readWorkbook } from "./read-workbook";
export { saveWorkbook } from "./save-workbook";
export { lossCodes, unsavable } from "./unsavable";
export type { Loss, LossCode } from "./unsavable";
