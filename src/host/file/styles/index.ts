export { argb, indexedColors, readColor, themeColors } from "./colors";
export type { Palette } from "./colors";
export { readDifferentialStyles } from "./differential";
export { readStyles } from "./read-styles";
export type { StylesPart } from "./read-styles";
export { newStyleSheet } from "./new-style-sheet";
export { StyleSheet } from "./style-sheet";
