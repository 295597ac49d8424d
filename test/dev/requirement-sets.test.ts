import { join } from "node:path";
import { compareSets, isAbove, plainUsage, readSet } from "../../.dev/requirements/api-set";
import { declaredVersion } from "../../.dev/requirements/declared";
import { findUses } from "../../.dev/requirements/uses";
import type { Found } from "../../.dev/requirements/uses";

const root = join(__dirname, "../..");
const folder = join(__dirname, "requirement-sets");

const names = ["within", "above", "slips"] as const;
let all: Found;

beforeAll(() => {
  all = findUses(
    root,
    names.map((name) => join(folder, `${name}.ts`)),
  );
}, 120_000);

/** What one of the sample files uses. */
function found(name: (typeof names)[number]): Found {
  const isThere = ({ place }: { readonly place: string }) => place.includes(`/${name}.ts:`);
  return { uses: all.uses.filter(isThere), slips: all.slips.filter(isThere) };
}

const setsOf = ({ uses }: Found): Record<string, string> =>
  Object.fromEntries(uses.map(({ member, set }) => [member, set.version]));

test("members, calls and names in load are found with their sets", () => {
  const within = found("within");
  expect(setsOf(within)).toMatchObject({
    "Excel.Workbook.worksheets": "1.1",
    "Excel.Range.values": "1.1",
    "Excel.Table.columns": "1.1",
    "Excel.TableColumn.name": "1.1",
    "Excel.Shape.altTextTitle": "1.9",
  });
  expect(within.slips).toEqual([]);
  const highest = within.uses
    .map(({ set }) => set)
    .toSorted(compareSets)
    .at(-1);
  expect(highest).toEqual({ name: "ExcelApi", version: "1.9" });
});

test("object literals, words for enumerations, brackets and patterns are seen through", () => {
  const sets = setsOf(found("above"));
  expect(sets).toMatchObject({
    "Excel.Range.getDirectPrecedents": "1.12",
    "Excel.Worksheet.tabId": "1.14",
    "Excel.Range.valuesAsJson": "1.16",
    "Excel.DataValidation.rule": "1.8",
    "Excel.DataValidationRule.list": "1.8",
    "Excel.ListDataValidation.source": "1.8",
    "Excel.ChartType.waterfall": "1.9",
    "Excel.PivotTable.refreshOnOpen": "1.13",
    "Excel.TableColumn.name": "1.4",
  });
});

test("what is used is named with its file and line", () => {
  const use = found("above").uses.find(({ member }) => member === "Excel.Range.valuesAsJson");
  expect(use?.place).toBe("test/dev/requirement-sets/above.ts:7");
});

test("wrong names in load are found, and those that nobody knows beforehand", () => {
  expect(found("slips").slips.map(({ text }) => text)).toEqual([
    'no "colour"',
    'no "items/columns/nome"',
    "names that are not known beforehand",
  ]);
});

describe("the text of a set", () => {
  const writing = { ...plainUsage, isWritten: true };
  test.each([
    ["ExcelApi 1.9", plainUsage, "ExcelApi 1.9"],
    ["ExcelApi 1.1 for getting the name; 1.4 for setting it.", plainUsage, "ExcelApi 1.1"],
    ["ExcelApi 1.1 for getting the name; 1.4 for setting it.", writing, "ExcelApi 1.4"],
    ["ExcelApi 1.1 for get, 1.8 for set", writing, "ExcelApi 1.8"],
    [
      "ExcelApi 1.1 for adding a single row; 1.4 allows adding of multiple rows; 1.15 for adding `alwaysInsert` parameter.",
      { isWritten: false, leftOut: ["alwaysInsert"] },
      "ExcelApi 1.4",
    ],
    [
      "ExcelApi 1.1 for adding a single row; 1.4 allows adding of multiple rows; 1.15 for adding `alwaysInsert` parameter.",
      plainUsage,
      "ExcelApi 1.15",
    ],
    ["ExcelApiOnline 1.1", plainUsage, "ExcelApiOnline 1.1"],
    ["ExcelApi BETA (PREVIEW ONLY)", plainUsage, "preview 99.0"],
  ])("%s", (text, usage, expected) => {
    const set = readSet(text, usage);
    expect(set && `${set.name} ${set.version}`).toBe(expected);
  });

  test("is compared by number, and sets of some Excels only are above all", () => {
    const set = (name: string, version: string) => ({ name, version });
    expect(isAbove(set("ExcelApi", "1.13"), "1.13")).toBe(false);
    expect(isAbove(set("ExcelApi", "1.14"), "1.13")).toBe(true);
    expect(isAbove(set("ExcelApi", "1.9"), "1.13")).toBe(false);
    expect(isAbove(set("ExcelApiOnline", "1.1"), "1.13")).toBe(true);
  });
});

describe("the manifest's declared version", () => {
  test.each([
    ['<Sets DefaultMinVersion="1.13"><Set Name="ExcelApi" /></Sets>', "1.13"],
    ['<Sets DefaultMinVersion="1.1"><Set Name="ExcelApi" MinVersion="1.9"/></Sets>', "1.9"],
    ['<Sets><Set MinVersion="1.4" Name="ExcelApi"/></Sets>', "1.4"],
    ['<Sets><Set Name="ExcelApi"/></Sets>', "1.1"],
    ["<Hosts></Hosts>", null],
  ])("%s", (manifest, expected) => {
    expect(declaredVersion(manifest)).toBe(expected);
  });
});
