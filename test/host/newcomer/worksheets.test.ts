import { openStallBeforeEach, refusedWith } from "./fruit-stall";

openStallBeforeEach();

test("list, get, add, rename, move and delete worksheets", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Notes");
    added.position = 0;
    added.tabColor = "#FF0000";
    const renamed = worksheets.getItem("Sheet1");
    renamed.name = "First";
    worksheets.load("items/name, items/position, items/tabColor");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Notes", "First", "Stall"]);
    expect(worksheets.items[0]?.tabColor).toBe("#FF0000");
    added.delete();
    const count = worksheets.getCount();
    const gone = worksheets.getItemOrNullObject("Notes");
    await context.sync();
    expect([count.value, gone.isNullObject]).toEqual([2, true]);
  });
});

test("first, last, next, previous and the active one", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = [
      worksheets.getActiveWorksheet(),
      worksheets.getFirst(),
      worksheets.getLast(),
      worksheets.getFirst().getNext(),
      worksheets.getLast().getPrevious(),
    ];
    for (const sheet of sheets) sheet.load("name");
    const none = worksheets.getLast().getNextOrNullObject();
    await context.sync();
    expect(sheets.map(({ name }) => name)).toEqual(["Stall", "Sheet1", "Stall", "Stall", "Sheet1"]);
    expect(none.isNullObject).toBe(true);
  });
});

test("hide and show", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.visibility = Excel.SheetVisibility.veryHidden;
    const visible = context.workbook.worksheets.getCount(true);
    await context.sync();
    expect(visible.value).toBe(1);
    sheet.visibility = "Visible";
    sheet.activate();
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(active.name).toBe("Sheet1");
  });
});

test("the last sheet that can be seen can neither be hidden nor deleted", async () => {
  const deleted = await refusedWith(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").delete();
    context.workbook.worksheets.getItem("Stall").delete();
    await context.sync();
  });
  expect(deleted).toBe(Excel.ErrorCodes.invalidOperation);
});

test("copy a sheet beside itself", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    const copy = sheet.copy(Excel.WorksheetPositionType.after, sheet);
    copy.name = "Stall next year";
    const range = copy.getRange("D2").load("formulas,values");
    await context.sync();
    expect(range.formulas).toEqual([["=B2*C2"]]);
    expect(range.values).toEqual([[10200]]);
  });
});

test("freeze rows, columns or a corner, and unfreeze", async () => {
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("Stall");
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(rows.address).toBe("Stall!1:2");
    freezePanes.freezeAt("A1:B3");
    const corner = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(corner.address).toBe("Stall!A1:B3");
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("gridlines, headings, standard width", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.standardWidth = 20;
    sheet.load("showGridlines,showHeadings,standardWidth");
    await context.sync();
    expect([sheet.showGridlines, sheet.showHeadings, sheet.standardWidth]).toEqual([
      false,
      false,
      20,
    ]);
  });
});

test("protect with options: what is locked is refused, what is open is not", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    sheet.getRange("B2:B5").format.protection.locked = false;
    sheet.protection.load("protected");
    await context.sync();
    if (!sheet.protection.protected) sheet.protection.protect({ allowAutoFilter: true }, "plum");
    await context.sync();
    sheet.getRange("B2").values = [[13]];
    await context.sync();
  });
  const locked = await refusedWith(async (context) => {
    context.workbook.worksheets.getItem("Stall").getRange("A2").values = [["Plums"]];
    await context.sync();
  });
  expect(locked).toBe(Excel.ErrorCodes.accessDenied);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    sheet.protection.unprotect("plum");
    sheet.getRange("A2").values = [["Plums"]];
    sheet.protection.load("protected,options");
    await context.sync();
    expect(sheet.protection.protected).toBe(false);
  });
});

test("filter a sheet, and take the filter off", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    sheet.autoFilter.apply(sheet.getRange("A1:D5"), 1, {
      filterOn: Excel.FilterOn.topItems,
      criterion1: "2",
    });
    const visible = sheet.getRange("A2:B5").getVisibleView().load("values");
    const filtered = sheet.autoFilter.getRange().load("address");
    sheet.autoFilter.load("enabled,isDataFiltered");
    await context.sync();
    expect(visible.values).toEqual([
      ["Apricots", 12],
      ["Melons", 40],
    ]);
    expect(filtered.address).toBe("Stall!A1:D5");
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
    sheet.autoFilter.remove();
    sheet.autoFilter.load("enabled");
    await context.sync();
    expect(sheet.autoFilter.enabled).toBe(false);
  });
});

test("page layout: paper, margins, titles, area, headers", async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Stall");
    pageLayout.orientation = Excel.PageOrientation.landscape;
    pageLayout.paperSize = Excel.PaperType.a4;
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea("A1:D5");
    pageLayout.setPrintTitleRows("$1:$1");
    pageLayout.setPrintMargins("Centimeters", { top: 2, left: 1.5 });
    pageLayout.headersFooters.defaultForAllPages.centerHeader = "Stall &P of &N";
    pageLayout.load("orientation,paperSize,zoom,topMargin");
    const area = pageLayout.getPrintArea().load("address");
    const titles = pageLayout.getPrintTitleRows().load("address");
    await context.sync();
    expect([pageLayout.orientation, pageLayout.paperSize]).toEqual(["Landscape", "A4"]);
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
    expect(pageLayout.topMargin).toBeCloseTo(56.69, 1);
    expect([area.address, titles.address]).toEqual(["Stall!A1:D5", "Stall!1:1"]);
  });
});

test("page breaks", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    sheet.horizontalPageBreaks.add("A3");
    sheet.verticalPageBreaks.add("C1");
    const rows = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    expect(rows.value).toBe(1);
    sheet.horizontalPageBreaks.removePageBreaks();
    const none = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    expect(none.value).toBe(0);
  });
});

test("names that a sheet may not have, and names that another one has", async () => {
  const wrong = await refusedWith(async (context) => {
    context.workbook.worksheets.add("a/b");
    await context.sync();
  });
  const twice = await refusedWith(async (context) => {
    context.workbook.worksheets.add("STALL");
    await context.sync();
  });
  expect([wrong, twice]).toEqual([
    Excel.ErrorCodes.invalidArgument,
    Excel.ErrorCodes.itemAlreadyExists,
  ]);
});

test("custom properties of a sheet", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    sheet.customProperties.add("season", "summer");
    const season = sheet.customProperties.getItem("Season").load("key,value");
    const none = sheet.customProperties.getItemOrNullObject("colour");
    await context.sync();
    expect([season.key, season.value, none.isNullObject]).toEqual(["season", "summer", true]);
  });
});

test("a sheet that is not there", async () => {
  const code = await refusedWith(async (context) => {
    context.workbook.worksheets.getItem("No such sheet").load("name");
    await context.sync();
  });
  expect(code).toBe(Excel.ErrorCodes.itemNotFound);
});
