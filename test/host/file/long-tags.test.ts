import { OfficePackage } from "../../../src/ooxml";
import { saveWorkbook } from "../../../src/host/file";
import { markSheet, markWorkbook, setStyle, sheetFeatures } from "../../../src/host/model";
import { cellOf, fixture, fixtures, firstSheet, opened, partsOf, put } from "./book-files";
import { faultsOf } from "./package-faults";

/** Some programs write every empty element with an end tag of its own. */
function inLongTags(bytes: Uint8Array): Uint8Array {
  const file = OfficePackage.open(bytes);
  for (const part of file.names) {
    if (!/\.(xml|rels|vml)$/.test(part)) continue;
    file.set(
      part,
      file.text(part).replace(/<([^\s/>!?]+)((?:\s+[^\s=]+="[^"]*")*)\s*\/>/g, "<$1$2></$1>"),
    );
  }
  return file.write();
}

test.each(fixtures)("%s in long tags is read and written as in short ones", (name) => {
  const short = fixture(name);
  const workbook = opened(inLongTags(short));
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(
    opened(short).sheets.map((sheet) => sheet.name),
  );
  const sheet = firstSheet(workbook);
  const cell = put(sheet, [200, 0], "a");
  setStyle(
    sheet,
    cell,
    workbook.styles.derive(0, { ...workbook.styles.at(0), numberFormat: "0.0" }),
  );
  for (const feature of sheetFeatures) markSheet(sheet, feature);
  for (const feature of ["names", "sheets", "calculation", "properties", "protection"] as const)
    markWorkbook(workbook, feature);
  workbook.properties.title = "x";
  sheet.tabColor = "#FF0000";
  for (const chart of sheet.charts) chart.name = `${chart.name} 2`;
  for (const table of sheet.tables) table.changed = true;
  const saved = saveWorkbook(workbook);
  expect(faultsOf(saved)).toEqual([]);
  expect(partsOf(saved).names.length).toBeGreaterThanOrEqual(partsOf(short).names.length - 1);
  const again = opened(saved);
  expect(again.sheets.map(({ cells }) => cells.rowNumbers().length)).toEqual(
    workbook.sheets.map(({ cells }) => cells.rowNumbers().length),
  );
  expect(cellOf(firstSheet(again), 200, 0)?.value).toBe("a");
  expect(firstSheet(again).tabColor).toBe("#FF0000");
});
