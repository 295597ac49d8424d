import { outline } from "../../ooxml";
import { sheetFeatures } from "../model";
import type { Sheet, SheetFeature } from "../model";
import { CellPatcher } from "./cells/patch-cells";
import { OrderedXml } from "./ordered-xml";
import { worksheetOrder } from "./orders";
import type { Saving } from "./saving";
import { dynamicMark } from "./cells/metadata";
import { saveComments } from "./comments/save-comments";
import { saveDrawing } from "./drawing/save-drawing";
import {
  saveAutoFilter,
  saveColumns,
  saveDefaults,
  saveHyperlinks,
  saveMerges,
  savePageLayout,
  saveProtection,
  saveTabColor,
  saveView,
} from "./sheet/save-features";
import { saveCustomProperties } from "./sheet/custom-properties";
import { saveRules, saveValidations } from "./sheet/save-rules";
import { saveTables } from "./sheet/save-tables";
import { splitSheet } from "./sheet/split";
import type { SheetWriting } from "./sheet-writing";
import { usedRange } from "./cells/used-range";

/** What is done for each feature; names and visibility stand in the workbook part, rows among the cells. */
const savers: Readonly<Record<SheetFeature, ((writing: SheetWriting) => void) | null>> = {
  name: null,
  visibility: null,
  rows: null,
  view: saveView,
  tabColor: saveTabColor,
  columns: saveColumns,
  defaults: saveDefaults,
  merges: saveMerges,
  pageLayout: savePageLayout,
  protection: saveProtection,
  autoFilter: saveAutoFilter,
  hyperlinks: saveHyperlinks,
  tables: saveTables,
  charts: saveDrawing,
  pictures: saveDrawing,
  dataValidations: saveValidations,
  conditionalFormats: saveRules,
  comments: saveComments,
  notes: saveComments,
  customProperties: saveCustomProperties,
};

const blank =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData></sheetData></worksheet>';

/** Writes a sheet's part: a new one whole, a known one with its changes put in. */
export function saveSheet(sheet: Sheet, part: string, saving: Saving): void {
  const isNew = sheet.source === null;
  const before = isNew ? blank : saving.file.text(part);
  const { shell, cells, prefix } = splitSheet(before);
  const xml = new OrderedXml(shell, worksheetOrder);
  const writing: SheetWriting = { sheet, part, saving, xml, isNew, prefix };
  const features = isNew ? new Set(sheetFeatures) : sheet.changes.features;
  const steps = new Set(
    sheetFeatures.filter((feature) => features.has(feature)).map((feature) => savers[feature]),
  );
  for (const save of steps) save?.(writing);
  const data = areCellsChanged(sheet) ? patchedCells(cells, writing) : cells;
  saving.put("worksheet", joined(xml.finish(), data), part);
}

const areCellsChanged = ({ source, changes }: Sheet): boolean =>
  source === null || changes.cells || changes.shifts.length > 0 || changes.features.has("rows");

function patchedCells(cells: string, { sheet, saving, xml, isNew, prefix }: SheetWriting): string {
  const context = {
    record: saving.record,
    tables: sheet.tables,
    arrays: sheet.arrays,
    dynamicMark: () => dynamicMark(saving),
  };
  const range = usedRange(sheet);
  const isSaid = isNew || xml.part.find("dimension") !== undefined;
  if (isSaid) xml.setAttributes("dimension", { ref: range });
  return new CellPatcher(sheet, context, prefix).patch(cells);
}

/** The shell with its cells put back. */
function joined(shell: string, cells: string): string {
  const { children, prefix } = outline(shell);
  const data = children.find(({ name }) => name === "sheetData");
  if (!data || (cells === "" && data.tag.kind === "empty")) return shell;
  const open = data.tag.source.replace(/\s*\/>$/, ">");
  return `${shell.slice(0, data.at)}${open}${cells}</${prefix}sheetData>${shell.slice(data.end)}`;
}
