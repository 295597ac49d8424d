import {
  OfficePackage,
  readWorkbookPart,
  relatedParts,
  relationshipsOf,
  removeRelationship,
  setContentType,
  setDefaultType,
} from "../../ooxml";
import { isChanged, isSheetChanged } from "../model";
import type { Sheet, Workbook } from "../model";
import { partKinds } from "./part-kinds";
import { detach } from "./reach";
import { saveSheet } from "./save-sheet";
import { Saving } from "./saving";
import { newStyleSheet, StyleSheet } from "./styles";
import {
  dropCalculationChain,
  saveCustomProperties,
  saveCustomXml,
  saveProperties,
  saveTitles,
} from "./workbook/save-properties";
import { newTheme } from "./workbook/theme";
import { saveSelection } from "./workbook/save-selection";
import { saveWorkbookPart } from "./workbook/save-workbook-part";

/** A workbook that was opened once is not opened more narrowly when it is saved. */
export const noLimits = {
  file: Infinity,
  part: Infinity,
  total: Infinity,
  parts: Infinity,
  ratio: Infinity,
};

/**
 * The file of a workbook: what it was loaded from, with what changed since put in; a new one whole. The
 * model is left as it is, so the same workbook always gives the same bytes, and one that did not change
 * gives back the bytes it came from.
 */
export function saveWorkbook(workbook: Workbook): Uint8Array {
  if (workbook.original && !isChanged(workbook)) return workbook.original;
  const saving = beginSaving(workbook);
  dropRemoved(saving);
  const parts = sheetParts(saving);
  for (const [sheet, part] of parts) if (isSheetChanged(sheet)) saveSheet(sheet, part, saving);
  saveWorkbookPart(saving, parts);
  saveSelection(saving);
  saveRest(saving);
  return saving.file.write();
}

function beginSaving(workbook: Workbook): Saving {
  const file = workbook.original
    ? OfficePackage.open(workbook.original, noLimits)
    : newPackage(workbook);
  const before = readWorkbookPart(file);
  const [known] = relatedParts(file, before.part, "styles");
  const xml = known === undefined ? newStyleSheet(workbook.styles) : file.text(known);
  const styles = new StyleSheet(xml, workbook.styles);
  for (const style of workbook.namedStyles) if (style.changed) styles.name(style);
  return new Saving({ file, workbook, before, styles });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What every workbook begins with, without sheets yet. */
function newPackage(workbook: Workbook): OfficePackage {
  const file = OfficePackage.empty();
  const { name, type, relationship } = partKinds.workbook;
  setDefaultType(file, "rels", "application/vnd.openxmlformats-package.relationships+xml");
  setDefaultType(file, "xml", "application/xml");
  file.set(
    "_rels/.rels",
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationship}" Target="${name}"/></Relationships>`,
  );
  file.set(
    name,
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets/></workbook>`,
  );
  setContentType(
    file,
    name,
    workbook.name.toLowerCase().endsWith(".xltx")
      ? type.replace("sheet.main", "template.main")
      : type,
  );
  return file;
}

/** Sheets, tables, drawings and custom XML that are gone, with everything that only they led to. */
function dropRemoved({ file, before, workbook }: Saving): void {
  const kept = new Set(workbook.sheets.map(({ source }) => source?.part));
  for (const { part, relationshipId } of before.sheets) {
    if (part === null) removeRelationship(file, before.part, relationshipId);
    else if (!kept.has(part)) detach(file, before.part, part);
  }
  const owners = [before.part, ...before.sheets.flatMap(({ part }) => part ?? [])];
  for (const part of workbook.changes.removedParts) {
    for (const owner of owners.filter((name) => leadsTo(file, name, part)))
      detach(file, owner, part);
  }
}

/** Drawings look after their charts and pictures themselves. */
const leadsTo = (file: OfficePackage, owner: string, part: string): boolean =>
  relationshipsOf(file, owner).some(({ target, external }) => !external && target === part);

/** The part of every sheet, new ones under free names. */
function sheetParts(saving: Saving): ReadonlyMap<Sheet, string> {
  const parts = new Map<Sheet, string>();
  for (const sheet of saving.workbook.sheets) {
    const part = sheet.source?.part ?? saving.put("worksheet", "");
    if (sheet.source === null) saving.relate(saving.before.part, "worksheet", part);
    parts.set(sheet, part);
  }
  return parts;
}

function saveRest(saving: Saving): void {
  const { workbook } = saving;
  const { features } = workbook.changes;
  const isNew = workbook.original === null;
  saveStyles(saving);
  if (isNew) saving.relate(saving.before.part, "theme", saving.put("theme", newTheme));
  if (isNew || features.has("properties")) saveProperties(saving);
  if (isNew || features.has("customProperties")) saveCustomProperties(saving);
  saveCustomXml(saving);
  saveTitles(saving);
  if (workbook.sheets.some(isSheetChanged)) dropCalculationChain(saving);
}

function saveStyles(saving: Saving): void {
  const { before, file, styles } = saving;
  const [known] = relatedParts(file, before.part, "styles");
  const text = styles.finish();
  if (known !== undefined && text === file.text(known)) return;
  saving.relate(before.part, "styles", saving.put("styles", text, known));
}
