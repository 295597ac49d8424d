import { openStallBeforeEach } from "./fruit-stall";

openStallBeforeEach();

type Snippet = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** What the documentation shows of the areas that are left out, and the member that has to be named. */
const snippets: readonly (readonly [string, Snippet])[] = [
  [
    "Worksheet.pivotTables",
    (sheet) => sheet.pivotTables.add("Pivot", sheet.getRange("A1:D5"), sheet.getRange("G1")),
  ],
  ["Workbook.pivotTables", (_sheet, { workbook }) => workbook.pivotTables.load("items/name")],
  ["Workbook.dataConnections", (_sheet, { workbook }) => workbook.dataConnections.refreshAll()],
  ["Worksheet.slicers", (sheet) => sheet.slicers.load("items/name")],
  [
    "Workbook.slicers",
    (sheet, { workbook }) => workbook.slicers.add(sheet.tables.add("A1:D5", true), "Fruit", sheet),
  ],
  [
    "ShapeCollection.addGeometricShape",
    (sheet) => sheet.shapes.addGeometricShape(Excel.GeometricShapeType.heart),
  ],
  ["ShapeCollection.addTextBox", (sheet) => sheet.shapes.addTextBox("Ripe")],
  ["Range.convertDataTypeToText", (sheet) => sheet.getRange("A1").convertDataTypeToText()],
  [
    "Range.showCard",
    (sheet) => {
      sheet.getRange("A1").showCard();
    },
  ],
];

test.each(snippets)("%s is refused by its name", async (member, snippet) => {
  const error = await Excel.run(async (context) => {
    snippet(context.workbook.worksheets.getItem("Stall"), context);
    await context.sync();
  }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  const { code, message, debugInfo } = error as OfficeExtension.Error;
  expect([code, debugInfo.errorLocation]).toEqual(["NotImplemented", member]);
  expect(message).toContain(member);
});

test("members above the granted set are refused by the client itself", async () => {
  const error = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Stall").namedSheetViews.add("Mine");
    await context.sync();
  }).catch((reason: unknown) => reason);
  expect((error as OfficeExtension.Error).code).toBe("ApiNotFound");
});
