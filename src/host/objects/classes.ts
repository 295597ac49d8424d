import { rangeBorder, rangeBorderCollection } from "./format/border";
import { rangeFill } from "./format/fill";
import { rangeFont } from "./format/font";
import { formatProtection } from "./format/protection";
import { rangeFormat } from "./format/range-format";
import { autoFilter } from "./filter/auto-filter";
import { filter } from "./filter/filter";
import { functionResult, functions } from "./functions/functions";
import { headerFooter, headerFooterGroup } from "./layout/header-footer";
import { pageBreak, pageBreakCollection } from "./layout/page-break";
import { pageLayout } from "./layout/page-layout";
import { namedItem, namedItemArrayValues } from "./name/named-item";
import { namedItemCollection } from "./name/named-item-collection";
import { image, shape } from "./picture/shape";
import { shapeCollection } from "./picture/shape-collection";
import { range } from "./range/range";
import { removeDuplicatesResult } from "./range/duplicates";
import { rangeView, rangeViewCollection } from "./range/view";
import {
  rangeAreasCollection,
  rangeCollection,
  workbookRangeAreas,
} from "./range-areas/collections";
import { rangeAreas } from "./range-areas/range-areas";
import { style, styleCollection } from "./style/style";
import { rangeSort } from "./sort/range-sort";
import { tableSort } from "./sort/table-sort";
import { table } from "./table/table";
import { tableCollection, tableScopedCollection } from "./table/table-collection";
import { tableColumn, tableColumnCollection } from "./table/table-column";
import { tableRow, tableRowCollection } from "./table/table-row";
import { tableStyle, tableStyleCollection } from "./table/table-style";
import {
  application,
  cultureInfo,
  datetimeFormatInfo,
  iterativeCalculation,
  numberFormatInfo,
} from "./workbook/application";
import {
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
} from "./workbook/custom-xml";
import {
  customProperty,
  customPropertyCollection,
  documentProperties,
} from "./workbook/properties";
import { setting, settingCollection } from "./workbook/settings";
import { runtime, workbook } from "./workbook/workbook";
import {
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
} from "./worksheet/custom-properties";
import { worksheetFreezePanes } from "./worksheet/freeze-panes";
import { worksheet } from "./worksheet/worksheet";
import { worksheetCollection } from "./worksheet/worksheet-collection";
import { workbookProtection, worksheetProtection } from "./worksheet/worksheet-protection";
import { chartClasses } from "./chart";
import { commentClasses } from "./comment";
import { conditionalClasses } from "./conditional";
import { dataValidation } from "./validation/data-validation";
import type { HostClass } from "./class-table";

/** Every class this host knows. A new area adds its classes here, in one list, and is then found by name. */
export const classes: readonly HostClass[] = [
  application,
  autoFilter,
  cultureInfo,
  customProperty,
  customPropertyCollection,
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  ...chartClasses,
  ...commentClasses,
  ...conditionalClasses,
  dataValidation,
  datetimeFormatInfo,
  documentProperties,
  filter,
  formatProtection,
  functionResult,
  functions,
  headerFooter,
  headerFooterGroup,
  image,
  iterativeCalculation,
  namedItem,
  namedItemArrayValues,
  namedItemCollection,
  numberFormatInfo,
  pageBreak,
  pageBreakCollection,
  pageLayout,
  range,
  rangeAreas,
  rangeAreasCollection,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  rangeSort,
  rangeView,
  rangeViewCollection,
  removeDuplicatesResult,
  runtime,
  setting,
  settingCollection,
  shape,
  shapeCollection,
  style,
  styleCollection,
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableRow,
  tableRowCollection,
  tableScopedCollection,
  tableSort,
  tableStyle,
  tableStyleCollection,
  workbook,
  workbookProtection,
  workbookRangeAreas,
  worksheet,
  worksheetCollection,
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
  worksheetFreezePanes,
  worksheetProtection,
];
