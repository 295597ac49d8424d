export { readWorkbook } from "./read-workbook";
export { saveWorkbook } from "./save-workbook";
export { lossCodes, unsavable, unsavableOnceChanged } from "./unsavable";
export type { Loss, LossCode } from "./unsavable";
