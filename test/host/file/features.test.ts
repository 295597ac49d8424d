import { saveWorkbook } from "../../../src/host/file";
import { cellArea, markSheet, newPageLayout } from "../../../src/host/model";
import type {
  ConditionalRule,
  DataValidation,
  Sheet,
  SheetFeature,
  Table,
  Workbook,
} from "../../../src/host/model";
import {
  firstSheet,
  fixture,
  newBook,
  opened,
  partsOf,
  partText,
  put,
  reopened,
} from "./book-files";
import { faultsOf } from "./package-faults";

const area = { top: 1, left: 2, bottom: 5, right: 2 };

/** A feature set on a sheet of a new workbook and on one of a file, and read back from both. */
function inBoth<Value>(
  feature: SheetFeature,
  set: (sheet: Sheet, workbook: Workbook) => void,
  read: (sheet: Sheet) => Value,
): readonly Value[] {
  const fresh = newBook().workbook;
  const known = opened(fixture("libreoffice.xlsx"));
  return [fresh, known].map((workbook) => {
    const sheet = firstSheet(workbook);
    set(sheet, workbook);
    markSheet(sheet, feature);
    const bytes = saveWorkbook(workbook);
    expect(faultsOf(bytes)).toEqual([]);
    return read(firstSheet(opened(bytes)));
  });
}

const validation = (rule: DataValidation["rule"]): DataValidation => ({
  areas: [area, cellArea(9, 0)],
  rule,
  ignoreBlanks: true,
  alert: { show: true, style: "Warning", title: "Қате", message: 'Теріс "болмайды"\nекінші жол' },
  prompt: { show: true, title: "Кеңес", message: "Санды енгізіңіз" },
});

test.each([
  [{ type: "WholeNumber", operator: "Between", formula1: 0, formula2: "=$A$1*2" }],
  [{ type: "Decimal", operator: "NotEqualTo", formula1: 0.5, formula2: null }],
  [{ type: "Date", operator: "GreaterThanOrEqualTo", formula1: 45658, formula2: null }],
  [{ type: "TextLength", operator: "LessThan", formula1: 256, formula2: null }],
  [{ type: "List", source: "=esep_list", inCellDropDown: true }],
  [{ type: "List", source: 'иә,жоқ,"үш"', inCellDropDown: false }],
  [{ type: "Custom", formula: "=IFNA(A1,0)>0" }],
] satisfies [DataValidation["rule"]][])("a validation %j is kept", (rule) => {
  const read = inBoth(
    "dataValidations",
    (sheet) => {
      sheet.dataValidations = [validation(rule)];
    },
    (sheet) => sheet.dataValidations,
  );
  expect(read).toEqual([[validation(rule)], [validation(rule)]]);
});

const line = { style: "Continuous", weight: "Thin", color: "#00FF00", tintAndShade: 0 } as const;
const rules: readonly ConditionalRule[] = [
  {
    kind: "Custom",
    formula: "=$C2>IFNA($D2,0)",
    format: { bold: true, fillColor: "#FFFF00", numberFormat: "0.0", borders: { top: line } },
  },
  {
    kind: "CellValue",
    operator: "Between",
    formula1: "=1",
    formula2: "=5",
    format: { fontColor: "#00FF00", italic: false },
  },
  {
    kind: "CellValue",
    operator: "GreaterThanOrEqual",
    formula1: "=$A$1",
    formula2: null,
    format: { strikethrough: true },
  },
  { kind: "ContainsText", operator: "NotContains", text: 'x"y', format: { underline: "Single" } },
  { kind: "ContainsText", operator: "BeginsWith", text: "а", format: { underline: "Double" } },
  { kind: "TopBottom", type: "BottomPercent", rank: 5, format: { bold: true } },
  { kind: "PresetCriteria", criterion: "DuplicateValues", format: { bold: true } },
  { kind: "PresetCriteria", criterion: "Blanks", format: { fillColor: "#EEEEEE" } },
  { kind: "PresetCriteria", criterion: "LastMonth", format: { fillColor: "#EEEEEE" } },
  { kind: "PresetCriteria", criterion: "TwoStdDevBelowAverage", format: { fillColor: "#EEEEEE" } },
  { kind: "PresetCriteria", criterion: "EqualOrAboveAverage", format: { fillColor: "#EEEEEE" } },
  {
    kind: "ColorScale",
    minimum: { type: "LowestValue", formula: null, color: "#FF0000" },
    midpoint: { type: "Percentile", formula: "50", color: "#FFFF00" },
    maximum: { type: "HighestValue", formula: null, color: "#00FF00" },
  },
  {
    kind: "IconSet",
    style: "ThreeArrows",
    reverse: true,
    showIconOnly: true,
    criteria: [
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "0", customIcon: null },
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "33", customIcon: null },
      { type: "Number", operator: "GreaterThan", formula: "67", customIcon: null },
    ],
  },
];

test.each(rules.map((rule) => [rule.kind, rule] as const))(
  "a rule of the kind %s is kept",
  (_, rule) => {
    const format = { id: "x", areas: [area], stopIfTrue: true, rule };
    const read = inBoth(
      "conditionalFormats",
      (sheet) => {
        sheet.conditionalFormats = [format];
      },
      (sheet) => sheet.conditionalFormats.map(({ id: _id, ...rest }) => rest),
    );
    const { id: _id, ...expected } = format;
    expect(read).toEqual([[expected], [expected]]);
  },
);

test("rules of a file stay as they stand when another comes first", () => {
  const workbook = opened(fixture("xlsxwriter.xlsx"));
  const sheet = firstSheet(workbook);
  const before = partsOf(fixture("xlsxwriter.xlsx")).text("xl/worksheets/sheet1.xml");
  sheet.conditionalFormats.unshift({ id: "x", areas: [area], stopIfTrue: false, rule: rules[0]! });
  markSheet(sheet, "conditionalFormats");
  const after = partText(workbook, "xl/worksheets/sheet1.xml");
  expect(after).toContain(
    /<x14:conditionalFormattings>.*<\/x14:conditionalFormattings>/s.exec(before)![0],
  );
  expect(after).toMatch(/<cfRule type="dataBar" priority="2"><dataBar>.*?<x14:id>/);
  expect(firstSheet(reopened(workbook)).conditionalFormats.map(({ rule }) => rule.kind)).toEqual([
    "Custom",
    "DataBar",
    "IconSet",
    "CellValue",
  ]);
});

test("a rule and a validation that are taken away go alone", () => {
  const workbook = opened(fixture("xlsxwriter.xlsx"));
  const sheet = firstSheet(workbook);
  sheet.conditionalFormats.splice(1, 1);
  sheet.dataValidations = [];
  markSheet(sheet, "conditionalFormats", "dataValidations");
  const bytes = saveWorkbook(workbook);
  expect(faultsOf(bytes)).toEqual([]);
  const again = firstSheet(opened(bytes));
  expect(again.conditionalFormats.map(({ rule }) => rule.kind)).toEqual(["DataBar", "CellValue"]);
  expect(again.dataValidations).toEqual([]);
});

test("the page is kept", () => {
  const layout = newPageLayout();
  layout.orientation = "Landscape";
  layout.margins.left = 36;
  layout.zoom = { scale: null, fitToWidth: 1, fitToHeight: null };
  layout.centerHorizontally = true;
  layout.firstPageNumber = 3;
  layout.printGridlines = true;
  layout.printErrors = "Dash";
  layout.printOrder = "OverThenDown";
  layout.rowBreaks = [10, 20];
  layout.headersFooters.default = {
    left: "Сол",
    center: "Бет &P / &N",
    right: "",
    leftFooter: "",
    centerFooter: "&D",
    rightFooter: "Оң && соңы",
  };
  layout.headersFooters.odd = { ...layout.headersFooters.default };
  const read = inBoth(
    "pageLayout",
    (sheet) => {
      sheet.pageLayout = layout;
    },
    (sheet) => sheet.pageLayout,
  );
  expect(read).toEqual([layout, layout]);
});

test("the view is kept: frozen panes, gridlines, headings, selection, colour of the tab", () => {
  const read = inBoth(
    "view",
    (sheet) => {
      sheet.freeze = { rows: 2, columns: 1, top: 3, left: 4 };
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.selection = { areas: [area], activeRow: 1, activeColumn: 2 };
      sheet.tabColor = "#00AA55";
      markSheet(sheet, "tabColor");
    },
    ({ freeze, showGridlines, showHeadings, selection, tabColor }) => ({
      freeze,
      showGridlines,
      showHeadings,
      selection,
      tabColor,
    }),
  );
  const expected = {
    freeze: { rows: 2, columns: 1, top: 3, left: 4 },
    showGridlines: false,
    showHeadings: false,
    selection: { areas: [area], activeRow: 1, activeColumn: 2 },
    tabColor: "#00AA55",
  };
  expect(read).toEqual([expected, expected]);
});

test("protection is kept, with what it allows", () => {
  const protection = {
    allowed: new Set(["allowSort", "allowFormatCells", "allowEditObjects"] as const),
    selectionMode: "Unlocked" as const,
    password: { attributes: { password: "83AF" } },
  };
  const read = inBoth(
    "protection",
    (sheet) => {
      sheet.protection = protection;
      sheet.allowedEditRanges = [{ title: "a", areas: [area] }];
    },
    (sheet) => [sheet.protection, sheet.allowedEditRanges],
  );
  const expected = [
    { ...protection, allowed: new Set(["allowEditObjects", "allowFormatCells", "allowSort"]) },
    [{ title: "a", areas: [area] }],
  ];
  expect(read).toEqual([expected, expected]);
});

test("a password is known to Excel by its short hash", () => {
  const { workbook, sheet } = newBook();
  sheet.protection = {
    allowed: new Set(),
    selectionMode: "Normal",
    password: { clear: "password" },
  };
  expect(firstSheet(reopened(workbook)).protection?.password).toEqual({
    attributes: { password: "83AF" },
  });
});

test("merged cells, links and the sheet's filter are kept", () => {
  const links = [
    {
      area: cellArea(0, 0),
      address: "https://example.org/?a=1&b=2",
      documentReference: null,
      screenTip: "кеңес",
    },
    { area: cellArea(1, 0), address: null, documentReference: "'Парақ1'!A1", screenTip: null },
  ];
  const filter = {
    area: { top: 0, left: 0, bottom: 9, right: 2 },
    columns: new Map([
      [1, { on: "Values", values: ["a", "б"], blanks: true }],
      [2, { on: "Custom", criterion1: ">=5", criterion2: "<>7", operator: "And" }],
    ] as const),
  };
  const read = inBoth(
    "merges",
    (sheet) => {
      sheet.merges = [area];
      sheet.hyperlinks = links;
      sheet.autoFilter = { area: filter.area, columns: new Map(filter.columns) };
      markSheet(sheet, "hyperlinks", "autoFilter");
    },
    ({ merges, hyperlinks, autoFilter }) => ({ merges, hyperlinks, autoFilter }),
  );
  const expected = { merges: [area], hyperlinks: links, autoFilter: filter };
  expect(read).toEqual([expected, expected]);
});

test("a link that is taken away takes its address with it", () => {
  const workbook = opened(fixture("xlsxwriter.xlsx"));
  const sheet = firstSheet(workbook);
  sheet.hyperlinks = sheet.hyperlinks.slice(1);
  markSheet(sheet, "hyperlinks");
  expect(partText(workbook, "xl/worksheets/_rels/sheet1.xml.rels")).not.toContain("example.org");
});

describe("tables", () => {
  const column = (id: number, name: string): Table["columns"][number] => ({
    id,
    name,
    filter: null,
    calculatedFormula: null,
    totalsFunction: "none",
    totalsLabel: null,
    totalsFormula: null,
  });
  const table = (id: number): Table => ({
    id,
    name: "esep_fees",
    area: { top: 20, left: 0, bottom: 23, right: 2 },
    columns: [
      { ...column(1, "Атауы [қаз]"), totalsLabel: "Барлығы" },
      {
        ...column(2, "Саны"),
        totalsFunction: "sum",
        filter: { on: "Values", values: ["5"], blanks: false },
      },
      {
        ...column(3, "Екі есе\nекінші жол"),
        calculatedFormula: "=[@Саны]*2",
        totalsFunction: "custom",
        totalsFormula: "=SUM(esep_fees[Саны])*2",
      },
    ],
    showHeaders: true,
    showTotals: true,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: true,
    highlightLastColumn: false,
    style: "TableStyleMedium7",
    sort: null,
    source: null,
    changed: true,
  });

  test("are kept", () => {
    const read = inBoth(
      "tables",
      (sheet) => {
        sheet.tables = [table(50)];
        put(sheet, [20, 0], "Атауы [қаз]");
      },
      (sheet) => sheet.tables.map(({ source: _, ...rest }) => rest),
    );
    const { source: _, ...expected } = { ...table(50), changed: false };
    expect(read).toEqual([[expected], [expected]]);
  });

  test("of a file keep what the model does not know", () => {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    const sheet = workbook.sheets[1]!;
    const before = partsOf(fixture("xlsxwriter.xlsx")).text("xl/tables/table1.xml");
    sheet.tables[0]!.style = "TableStyleDark1";
    sheet.tables[0]!.changed = true;
    markSheet(sheet, "tables");
    expect(partText(workbook, "xl/tables/table1.xml")).toBe(
      before.replace('name="TableStyleMedium9"', 'name="TableStyleDark1"'),
    );
  });

  test("that are removed leave nothing behind", () => {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    const sheet = workbook.sheets[1]!;
    workbook.changes.removedParts.add(sheet.tables[0]!.source!);
    sheet.tables = [];
    markSheet(sheet, "tables");
    const bytes = saveWorkbook(workbook);
    expect(faultsOf(bytes)).toEqual([]);
    expect(partsOf(bytes).names.filter((name) => name.includes("table"))).toEqual([]);
    expect(partsOf(bytes).text("xl/worksheets/sheet2.xml")).not.toContain("tablePart");
  });
});

describe("notes and threads", () => {
  const note = {
    id: "n",
    row: 3,
    column: 1,
    authorName: "Сынақ",
    content: " Ескерту\nекі жол",
    visible: true,
    width: 150,
    height: 60,
  };
  const text = {
    contentType: "Plain" as const,
    mentions: [],
    authorName: "Сынақ",
    authorEmail: "a@example.org",
    created: "2025-01-02T03:04:05Z",
  };
  const thread = {
    ...text,
    id: "{00000000-0000-0000-0000-0000000000AA}",
    row: 4,
    column: 1,
    resolved: true,
    content: "Пікір",
    replies: [
      {
        ...text,
        id: "{00000000-0000-0000-0000-0000000000AB}",
        content: "Жауап",
        authorName: "Екінші",
        authorEmail: "b@example.org",
      },
    ],
  };

  test("are kept", () => {
    const read = inBoth(
      "notes",
      (sheet) => {
        sheet.notes = [note];
        sheet.comments = [thread];
        markSheet(sheet, "comments");
      },
      (sheet) => ({
        notes: sheet.notes.map(({ id: _, ...rest }) => rest),
        comments: sheet.comments,
      }),
    );
    const { id: _, ...expected } = note;
    expect(read).toEqual([
      { notes: [expected], comments: [thread] },
      { notes: [expected], comments: [thread] },
    ]);
  });

  test("of a file stay as they stand when another is added", () => {
    const workbook = opened(fixture("crowded.xlsm"));
    const before = partsOf(fixture("crowded.xlsm"));
    const sheet = firstSheet(workbook);
    sheet.notes.push(note);
    markSheet(sheet, "notes");
    const after = partsOf(saveWorkbook(workbook));
    expect(after.text("xl/threadedComments/threadedComment1.xml")).toContain("Тармақты пікір");
    const shape = /<v:shape .*?<\/v:shape>/s.exec(before.text("xl/drawings/vmlDrawing1.vml"))![0];
    expect(after.text("xl/drawings/vmlDrawing1.vml")).toContain(shape);
    expect(after.text("xl/drawings/vmlDrawing1.vml")).toContain(
      "<x:Row>3</x:Row><x:Column>1</x:Column>",
    );
  });

  test("that all go leave nothing behind", () => {
    const workbook = opened(fixture("crowded.xlsm"));
    const sheet = firstSheet(workbook);
    sheet.comments = [];
    sheet.notes = [];
    markSheet(sheet, "notes", "comments");
    const bytes = saveWorkbook(workbook);
    expect(faultsOf(bytes)).toEqual([]);
    const names = partsOf(bytes).names;
    expect(names.filter((name) => /comment/i.test(name))).toEqual([]);
    expect(names).toContain("xl/media/image1.png");
    expect(partsOf(bytes).text("xl/worksheets/sheet1.xml")).not.toContain("<legacyDrawing ");
  });
});
