export {
  boundingArea,
  cellArea,
  cellCount,
  columnCount,
  containsArea,
  containsCell,
  intersection,
  isEntireColumns,
  isEntireRows,
  maxColumns,
  maxRows,
  overlaps,
  rowCount,
  sameArea,
  wholeSheet,
  withoutArea,
} from "./area";
export type { Area } from "./area";
export {
  absoluteAddress,
  areaAddress,
  cellAddress,
  columnIndex,
  columnLetters,
  parseArea,
  qualifiedAddress,
  quotedSheetName,
  splitAddress,
} from "./address";
export type { SheetAddress } from "./address";
export { CellError, cellChange, errorTexts, isBlank } from "./cell";
export type { Cell, CellValue, ErrorText } from "./cell";
export type { Calculator, CreateCalculator, EnteredArea, FormulaPlace } from "./calculator";
export { CellStore } from "./cell-store";
export type { CellRow } from "./cell-store";
export {
  acceptChanges,
  isChanged,
  isSheetChanged,
  markCalculation,
  markSheet,
  markStructure,
  markWorkbook,
} from "./changes";
export type {
  Chart,
  ChartAxis,
  ChartBox,
  ChartDataLabels,
  ChartDataTable,
  ChartTextRange,
  ChartErrorBars,
  ChartFont,
  ChartLegend,
  ChartLine,
  ChartLook,
  ChartPoint,
  ChartSeries,
  ChartTitle,
  ChartTrendline,
} from "./chart";
export {
  changeColumns,
  changeRow,
  columnSpan,
  effectiveStyle,
  inheritedStyle,
  plainRow,
  rowFormat,
} from "./columns";
export type { Comment, CommentReply, CommentText, Mention, Note } from "./comment";
export type {
  ColorPoint,
  ConditionalFormat,
  ConditionalRule,
  DataBarLook,
  DifferentialStyle,
  IconCriterion,
  Threshold,
  ThresholdType,
} from "./conditional-format";
export { comparisonOperators } from "./data-validation";
export type {
  ComparisonOperator,
  DataValidation,
  ValidationAlert,
  ValidationPrompt,
  ValidationRule,
} from "./data-validation";
export type { Picture, Placement } from "./drawing";
export { cellForWriting, cellOfRow, setCached, setFormula, setStyle, setValue } from "./edit";
export type { AutoFilter, Filter, FilterDate, SortField, SortState } from "./filter";
export { isBuiltInName } from "./named-item";
export type { NamedItem } from "./named-item";
export {
  newChart,
  newChartAxis,
  newChartLegend,
  newChartPoint,
  newChartSeries,
  newChartTitle,
  newDataLabels,
  plainLook,
} from "./new-chart";
export { stylePartNames } from "./named-style";
export type { NamedStyle, StylePartName } from "./named-style";
export { headerFooterStates, newPageLayout, orientations } from "./page-layout";
export type {
  HeaderFooterTexts,
  HeadersFooters,
  PageLayout,
  PageMargins,
  PageZoom,
} from "./page-layout";
export { allowances } from "./protection";
export type {
  AllowedEditRange,
  Allowance,
  Password,
  SheetProtection,
  WorkbookProtection,
} from "./protection";
export { newSheet, sheetFeatures, standardColumnWidth, standardRowHeight } from "./sheet";
export type {
  ArrayFormula,
  ColumnSpan,
  FreezePanes,
  Hyperlink,
  RowFormat,
  Selection,
  Sheet,
  SheetChanges,
  SheetFeature,
  Shift,
} from "./sheet";
export {
  borderSides,
  borderStyles,
  borderWeights,
  fillPatterns,
  horizontalAlignments,
  normalStyle,
  readingOrders,
  verticalAlignments,
} from "./style";
export type {
  Alignment,
  Border,
  Borders,
  BorderSide,
  BorderStyle,
  BorderWeight,
  CellProtection,
  Color,
  Fill,
  FillPattern,
  Font,
  Style,
} from "./style";
export { StylePool } from "./style-pool";
export { tableBody, tableHeader, tableTotals, totalsFunctions } from "./table";
export type { Table, TableColumn, TotalsFunction } from "./table";
export {
  emptyWorkbook,
  newWorkbook,
  nextObjectId,
  nextSheetId,
  sheetById,
  sheetByName,
  workbookFeatures,
} from "./workbook";
export type {
  Calculation,
  CustomProperty,
  CustomXmlPart,
  DocumentProperties,
  PendingCalculation,
  Workbook,
  WorkbookFeature,
} from "./workbook";
