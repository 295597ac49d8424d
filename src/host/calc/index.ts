/*
 * Calculation of a workbook by IronCalc, which nothing outside this folder names.
 *
 *   workbook.pending ─> BookShadow: formulas in the engine's words (compile/), constants that they reach
 *                       ─> Engine.evaluate ─> Results ─> settle: what the engine lacks keeps its value
 *                          and is reported, circles are cut, spills find out what is in their way
 *                       ─> writeBack: cached values and filled areas of the workbook
 */
export { createCalculator } from "./calculator";
export type { NotCalculated, ReportingCalculator } from "./calculator";
export type { EngineSource } from "./engine-bytes";
export { engineBytes } from "./engine-bytes";
export type { Calculator } from "../model";
