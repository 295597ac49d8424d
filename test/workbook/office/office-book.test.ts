import { OfficePackage, relatedParts } from "../../../src/ooxml";
import { addedSheets, planForm, planLink } from "../../../src/workbook";
import type { SheetSnapshot, Snapshot } from "../../../src/workbook";
import { readSnapshot } from "../../../src/workbook/file";
import { answers, apply, got, inExcel, makeForm, officeFile, snapshot } from "./excel";

jest.setTimeout(60_000);

let file: Uint8Array;
beforeAll(async () => {
  file = await officeFile();
});

const link = (book: Snapshot) =>
  planLink(book, {
    register: "services",
    range: "Есеп!A3:D7",
    map: { code: "A", "name.kk": "B", provided: "C" },
  });

const own = ({ sheets }: Snapshot) => sheets.slice(0, 2);

/** The parts of the office's own sheets, as they stand in a file. */
function sheetParts(bytes: Uint8Array): readonly string[] {
  const book = OfficePackage.open(bytes);
  const [workbook = ""] = relatedParts(book, "", "officeDocument");
  const parts = relatedParts(book, workbook, "worksheet").slice(0, 2);
  return parts.map((part) => book.text(part));
}

test("the office's own sheets are as they were, cell by cell and byte by byte", async () => {
  await inExcel(
    async (excel) => {
      const before = await snapshot();
      await makeForm();
      await apply(link);
      const after = await snapshot();
      expect(own(after)).toEqual(own(before));
      expect(after.names).toEqual(expect.arrayContaining([...before.names]));
      expect(sheetParts(await excel.save())).toEqual(sheetParts(file));
    },
    { file },
  );
});

test("the form's sheets come after them, beside a name that is taken", async () => {
  await inExcel(
    async () => {
      await makeForm();
      const { sheets } = await snapshot();
      expect(sheets.slice(0, 4).map(({ name }) => name)).toEqual([
        "Есеп",
        "Шағымдар",
        "Есеп (2)",
        "1.1 Қызметті беруші",
      ]);
    },
    { file },
  );
});

test("a linked range is read where it stands, hidden rows and text numbers told of", async () => {
  await inExcel(
    async () => {
      await makeForm();
      await apply(link);
      const { registers, fields, remarks } = await answers();
      expect(registers.services.rows.map(({ values, row }) => [row, values.provided])).toEqual([
        [4, 12],
        [5, 1204],
        [6, 30],
      ]);
      expect(remarks.map(({ code }) => code).toSorted()).toEqual([
        "hidden-rows",
        "number-as-text",
        "total-row-left-out",
      ]);
      expect(fields["counts.servicesTotal"]).toMatchObject({ value: 3, computed: true });
      expect(fields["counts.providedTotal"]?.value).toBe(1246);
    },
    { file },
  );
});

/** What the two readers must agree on: everything but how formats are numbered, and cells that only a style fills. */
function comparable(book: Snapshot) {
  return {
    date1904: book.date1904,
    title: book.properties.title,
    names: book.names.toSorted((one, other) => one.name.localeCompare(other.name)),
    sheets: book.sheets.map((sheet) => comparableSheet(book, sheet)),
  };
}

function comparableSheet({ formatCodes }: Snapshot, sheet: SheetSnapshot) {
  const { used, values, formats, formulas, hiddenRows, ...rest } = sheet;
  const cells = values.flatMap((row, down) =>
    row.flatMap((value, across) =>
      value === null
        ? []
        : [[down, across, value, formatCodes[formats[down]?.[across] ?? 0]] as const],
    ),
  );
  return {
    ...rest,
    used,
    cells,
    formulas: [...formulas]
      .map(([cell, text]) => [cell, withFewestBrackets(text)] as const)
      .toSorted(([one], [other]) => one.localeCompare(other)),
    hiddenRows: [...hiddenRows].toSorted(),
  };
}

/** A file writes `t[a (b)]` for what was typed as `t[[a (b)]]`: both are the same column. */
const withFewestBrackets = (formula: string): string =>
  formula.replaceAll("[[", "[").replaceAll("]]", "]");

test("the reader of files and the reader of an open workbook see the same", async () => {
  await inExcel(
    async (excel) => {
      await makeForm("ru");
      await apply(link);
      const open = comparable(await snapshot());
      const saved = comparable(got(readSnapshot(await excel.save())));
      expect(saved.sheets.map(({ name }) => name)).toEqual(open.sheets.map(({ name }) => name));
      saved.sheets.forEach((sheet, index) => {
        expect(sheet).toEqual(open.sheets[index]);
      });
      expect(saved).toEqual(open);
    },
    { file },
  );
});

test("what is added is said before the first write", async () => {
  await inExcel(
    async () => {
      const book = await snapshot();
      const plan = planForm({ kind: "district", year: 2025, language: "kk", snapshot: book });
      expect(addedSheets(plan)).toHaveLength(25);
      expect(await snapshot()).toEqual(book);
    },
    { file },
  );
});
