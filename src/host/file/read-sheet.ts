import { readCustomProperties } from "./sheet/custom-properties";
import { areaOf, readSheet, relatedParts, relationshipsOf, XmlPart } from "../../ooxml";
import type { OfficePackage, SheetEntry } from "../../ooxml";
import { newSheet, nextObjectId, nextSheetId } from "../model";
import type { Area, DifferentialStyle, Sheet, Table, Workbook } from "../model";
import { CellFiller } from "./cells/read-cells";
import { isStandIn, readNotes } from "./comments/notes";
import { readShapes, standardBox } from "./comments/note-shapes";
import { readPersons, readThreads } from "./comments/threads";
import { readRules } from "./conditional";
import { readDrawing } from "./drawing/read-drawing";
import { readColumns, readDefaults } from "./sheet/columns";
import { markFilteredRows } from "./sheet/filtered-rows";
import { readAutoFilter } from "./sheet/filters";
import { readHyperlinks } from "./sheet/hyperlinks";
import { readPageLayout } from "./sheet/page-layout";
import { readTabColor } from "./sheet/properties";
import { readEditRanges, readProtection } from "./sheet/protection";
import { readTable } from "./sheet/tables";
import { readValidations } from "./sheet/validations";
import { readView } from "./sheet/view";
import type { Palette } from "./styles";

export interface SheetSource {
  readonly file: OfficePackage;
  readonly workbook: Workbook;
  readonly workbookPart: string;
  readonly strings: readonly string[];
  readonly palette: Palette;
  readonly differential: readonly DifferentialStyle[];
}

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export function sheetOf(entry: SheetEntry, source: SheetSource): Sheet {
  const kind = entry.kind === "worksheet" || entry.kind === "chartsheet" ? entry.kind : "other";
  const sheet = newSheet(nextSheetId(source.workbook), entry.name, kind);
  sheet.visibility = visibilities[entry.state];
  sheet.source = entry.part === null ? null : { part: entry.part };
  if (entry.part !== null && kind === "worksheet") fill(sheet, entry.part, source);
  return sheet;
}

function fill(sheet: Sheet, part: string, source: SheetSource): void {
  const { file, workbook } = source;
  sheet.tables = tablesOf(file, part);
  const cells = new CellFiller({
    strings: source.strings,
    date1904: workbook.date1904,
    tables: sheet.tables,
    cells: sheet.cells,
    rows: sheet.rows,
    arrays: sheet.arrays,
  });
  const shell = new XmlPart(readSheet(file, part, cells));
  Object.assign(sheet, readDefaults(shell), readView(shell));
  sheet.columns = readColumns(shell);
  sheet.merges = mergesOf(shell);
  sheet.tabColor = readTabColor(shell, source.palette);
  sheet.pageLayout = readPageLayout(shell);
  sheet.protection = readProtection(shell);
  sheet.allowedEditRanges = readEditRanges(shell);
  sheet.autoFilter = readAutoFilter(shell);
  markFilteredRows(sheet);
  sheet.hyperlinks = readHyperlinks(shell, relationshipsOf(file, part));
  sheet.dataValidations = readValidations(shell).map(({ validation }) => validation);
  const rules = readRules({ part: shell, palette: source.palette, styles: source.differential });
  sheet.conditionalFormats = rules.map(({ format }) => ({ id: nextObjectId(workbook), ...format }));
  sheet.customProperties = readCustomProperties(shell, file, part);
  fillComments(sheet, part, source);
  Object.assign(sheet, readDrawing(sheet, part, source));
}

const tablesOf = (file: OfficePackage, part: string): Table[] =>
  relatedParts(file, part, "table").flatMap((name) => readTable(file.text(name), name) ?? []);

export const mergesOf = (shell: XmlPart): Area[] =>
  shell
    .children(shell.find("mergeCells"))
    .flatMap(({ tag }) => areaOf(tag.attribute("ref") ?? "") ?? []);

function fillComments(
  sheet: Sheet,
  part: string,
  { file, workbook, workbookPart }: SheetSource,
): void {
  const persons = relatedParts(file, workbookPart, "person").flatMap((name) =>
    readPersons(file.text(name)),
  );
  sheet.comments = relatedParts(file, part, "threadedComment").flatMap((name) =>
    readThreads(file.text(name), persons),
  );
  const shapes = relatedParts(file, part, "vmlDrawing").flatMap((name) =>
    readShapes(file.text(name)),
  );
  const notes = relatedParts(file, part, "comments").flatMap((name) => readNotes(file.text(name)));
  sheet.notes = notes
    .filter(
      (note) =>
        !isStandIn(note) &&
        !sheet.comments.some(({ row, column }) => row === note.row && column === note.column),
    )
    .map(({ row, column, author, text }) => {
      const shape = shapes.find((each) => each.row === row && each.column === column);
      const { visible, width, height } = shape ?? { visible: false, ...standardBox };
      return {
        id: nextObjectId(workbook),
        row,
        column,
        authorName: author,
        content: text,
        visible,
        width,
        height,
      };
    });
}
