import { cell, excel, onSheet, refusal } from "../excel";

test("worksheets are added, named, moved, copied, hidden and deleted", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const { worksheets } = context.workbook;
    const plan = worksheets.add("Plan");
    sheet.getRange("A1").formulas = [["=Plan!B1"]];
    plan.getRange("B1").values = [[4]];
    plan.name = "The plan";
    plan.position = 0;
    const copy = plan.copy("End").load("name");
    const formula = sheet.getRange("A1").load("formulas,values");
    worksheets.load("items/name,items/position,items/visibility");
    await context.sync();
    const before = worksheets.items.map(({ name }) => name);
    copy.visibility = "VeryHidden";
    const visible = worksheets.getCount(true);
    const all = worksheets.getCount();
    plan.delete();
    formula.load("formulas");
    await context.sync();
    return [before, visible.value, all.value, cell(formula.formulas)];
  });
  expect(seen).toEqual([["The plan", "Sheet1", "The plan (2)"], 2, 3, "=#REF!B1"]);
});

test("sheets are found by name without case, by id, and in order", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const { worksheets } = context.workbook;
    worksheets.add("Second");
    sheet.load("id");
    await context.sync();
    const found = [
      worksheets.getItem("SECOND"),
      worksheets.getItem(sheet.id),
      sheet.getNext(),
      worksheets.getLast(),
    ];
    for (const each of found) each.load("name");
    const missing = worksheets.getItemOrNullObject("Third");
    const before = sheet.getPreviousOrNullObject();
    await context.sync();
    return [found.map(({ name }) => name), missing.isNullObject, before.isNullObject];
  });
  expect(seen).toEqual([["Second", "Sheet1", "Second", "Second"], true, true]);
});

test("names of both scopes hold ranges, constants and formulas", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const { names } = context.workbook;
    sheet.getRange("A1:A2").values = [[2], [3]];
    const range = names.add("fees", sheet.getRange("A1:A2"), "all fees");
    const rate = names.add("rate", "=0.12");
    const sum = names.add("sum", "=SUM(fees)");
    const own = sheet.names.add("own", "=Sheet1!$A$2");
    for (const each of [range, rate, sum, own]) each.load("name,type,value,formula,scope,comment");
    names.load("items/name");
    const there = range.getRange().load("address");
    sheet.getRange("C1").formulas = [["=sum*rate"]];
    const result = sheet.getRange("C1").load("values");
    await context.sync();
    return {
      types: [range, rate, sum, own].map(({ type, value, scope }) => [
        type,
        value as unknown,
        scope,
      ]),
      items: names.items.map(({ name }) => name),
      address: there.address,
      result: cell(result.values),
    };
  });
  expect(seen).toEqual({
    types: [
      ["Range", "Sheet1!$A$1:$A$2", "Workbook"],
      ["Double", 0.12, "Workbook"],
      ["Integer", 5, "Workbook"],
      ["Range", "Sheet1!$A$2", "Worksheet"],
    ],
    items: ["fees", "rate", "sum"],
    address: "Sheet1!A1:A2",
    result: 0.6,
  });
});

test("panes are frozen and told", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const addresses: string[] = [];
    const { freezePanes } = sheet;
    for (const freeze of [
      () => freezePanes.freezeRows(2),
      () => freezePanes.freezeColumns(1),
      () => freezePanes.freezeAt(sheet.getRange("A1:B3")),
    ]) {
      freeze();
      const location = freezePanes.getLocation().load("address");
      await context.sync();
      addresses.push(location.address);
    }
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    return [addresses, none.isNullObject];
  });
  expect(seen).toEqual([["Sheet1!1:2", "Sheet1!A:A", "Sheet1!A1:B3"], true]);
});

test("page layout, print areas, headers and breaks", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
    pageLayout.setPrintArea("A1:D20");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    sheet.horizontalPageBreaks.add("A11");
    pageLayout.load("orientation,paperSize,zoom,topMargin");
    pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
    const area = pageLayout.getPrintArea().load("address");
    const titles = pageLayout.getPrintTitleRows().load("address");
    const none = pageLayout.getPrintTitleColumnsOrNullObject();
    sheet.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    return [
      pageLayout.orientation,
      pageLayout.paperSize,
      pageLayout.zoom,
      Math.round(pageLayout.topMargin),
      pageLayout.headersFooters.defaultForAllPages.centerFooter,
      area.address,
      titles.address,
      none.isNullObject,
      sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    ];
  });
  expect(seen).toEqual([
    "Landscape",
    "A4",
    { horizontalFitToPages: 1 },
    72,
    "&P / &N",
    "Sheet1!A1:D20",
    "Sheet1!1:2",
    true,
    [10],
  ]);
});

test("a sheet's own filter goes by column, by values and by rank", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:B5").values = [
      ["kind", "n"],
      ["a", 1],
      ["b", 2],
      ["a", 3],
      ["", 4],
    ];
    const { autoFilter } = sheet;
    autoFilter.apply("A1:B5", 0, { filterOn: "Values", values: ["a", ""] });
    autoFilter.apply("A1:B5", 1, { filterOn: "TopItems", criterion1: "2" });
    const view = sheet.getRange("A1:B5").getVisibleView().load("values");
    autoFilter.load("enabled,isDataFiltered,criteria");
    const range = autoFilter.getRange().load("address");
    await context.sync();
    autoFilter.clearColumnCriteria(1);
    const wider = sheet.getRange("A1:B5").getVisibleView().load("values");
    await context.sync();
    return [
      view.values,
      autoFilter.enabled,
      range.address,
      autoFilter.criteria.length,
      wider.values.length,
    ];
  });
  expect(seen).toEqual([
    [
      ["kind", "n"],
      ["a", 3],
      ["", 4],
    ],
    true,
    "Sheet1!A1:B5",
    2,
    4,
  ]);
});

test("properties, settings and custom XML are kept", async () => {
  const seen = await onSheet(async (context) => {
    const { properties, settings, customXmlParts } = context.workbook;
    properties.title = "Report";
    properties.custom.add("year", 2025);
    settings.add("esep", { links: [1, 2] });
    const part = customXmlParts.add('<x xmlns="urn:example:x"><y>1</y></x>');
    part.load("id,namespaceUri");
    properties.load("title");
    const year = properties.custom.getItem("YEAR").load("value,type");
    const setting = settings.getItem("esep").load("value");
    const none = settings.getItemOrNullObject("other");
    const xml = customXmlParts.getByNamespace("urn:example:x").getOnlyItem().getXml();
    await context.sync();
    return [
      properties.title,
      year.value as unknown,
      year.type,
      setting.value as unknown,
      none.isNullObject,
      part.namespaceUri,
      xml.value,
    ];
  });
  expect(seen).toEqual([
    "Report",
    2025,
    "Number",
    { links: [1, 2] },
    true,
    "urn:example:x",
    '<x xmlns="urn:example:x"><y>1</y></x>',
  ]);
});

test("calculation waits when it is manual, and for the end of a suspended sync", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const { application } = context.workbook;
    sheet.getRange("A1:B1").formulas = [[1, "=A1*10"]];
    const result = sheet.getRange("B1").load("values");
    await context.sync();
    const values = [cell(result.values)];
    application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[2]];
    result.load("values");
    await context.sync();
    values.push(cell(result.values));
    application.calculate("Recalculate");
    result.load("values");
    await context.sync();
    values.push(cell(result.values));
    application.calculationMode = "Automatic";
    application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[3]];
    result.load("values");
    await context.sync();
    values.push(cell(result.values));
    result.load("values");
    await context.sync();
    values.push(cell(result.values));
    return values;
  });
  expect(seen).toEqual([10, 10, 20, 20, 30]);
});

test("selection and activation are followed", async () => {
  const { Excel, book } = await excel();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Second");
    sheet.getRange("B2:C3").select();
    const range = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    book.select("Sheet1", "A1", "C1:C3");
    const several = context.workbook.getSelectedRanges().load("address,areaCount");
    await context.sync();
    return [range.address, cell.address, active.name, several.address, several.areaCount];
  });
  expect(seen).toEqual(["Second!B2:C3", "Second!B2", "Second", "Sheet1!A1,Sheet1!C1:C3", 2]);
});

test("several areas are formatted and cleared together", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:C3").values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    const areas = sheet.getRanges("A1:A3,C1:C3");
    areas.format.fill.color = "yellow";
    areas.load("address,cellCount,areaCount,format/fill/color");
    areas.areas.load("items/values");
    await context.sync();
    const before = [
      areas.cellCount,
      areas.areaCount,
      areas.format.fill.color,
      areas.areas.items.map((each) => cell(each.values)),
    ];
    areas.clear("Contents");
    const rest = sheet.getUsedRange(true).load("values");
    await context.sync();
    return [...before, rest.values];
  });
  expect(seen).toEqual([6, 2, "#FFFF00", [1, 3], [[2], [5], [8]]]);
});

test.each([
  [
    "the last visible sheet",
    "InvalidOperation",
    (context: Excel.RequestContext) => context.workbook.worksheets.getFirst().delete(),
  ],
  [
    "a second sheet of that name",
    "ItemAlreadyExists",
    (context: Excel.RequestContext) => context.workbook.worksheets.add("sheet1"),
  ],
  [
    "a name with a colon",
    "InvalidArgument",
    (context: Excel.RequestContext) => context.workbook.worksheets.add("a:b"),
  ],
  [
    "a name of 32 letters",
    "InvalidArgument",
    (context: Excel.RequestContext) => context.workbook.worksheets.add("x".repeat(32)),
  ],
  [
    "XML that does not close",
    "InvalidArgument",
    (context: Excel.RequestContext) => context.workbook.customXmlParts.add("<a><b></a>"),
  ],
])("%s is refused with %s", async (_what, code, act) => {
  expect(await refusal(act)).toBe(code);
});
