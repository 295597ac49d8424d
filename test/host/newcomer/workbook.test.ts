import { openStallBeforeEach, stall } from "./fruit-stall";

openStallBeforeEach();

describe("names", () => {
  test("of a range, of a value, of a formula; used in a formula", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      const { names } = context.workbook;
      names.add("Prices", sheet.getRange("C2:C5"), "what a crate costs");
      names.add("Tax", "=0.12");
      names.addFormulaLocal("Dearest", "=MAX(Stall!$C$2:$C$5)");
      sheet.getRange("F1").formulas = [["=SUM(Prices)*Tax"]];
      const result = sheet.getRange("F1").load("values");
      const prices = names.getItem("Prices");
      prices.load("type,value,formula,comment,scope,visible");
      const dearest = names.getItem("dearest").load("value");
      const range = prices.getRange().load("address");
      names.load("items/name");
      await context.sync();
      expect(result.values[0]?.[0]).toBeCloseTo(358.8, 10);
      expect(prices.toJSON()).toMatchObject({
        type: "Range",
        value: "Stall!$C$2:$C$5",
        formula: "=Stall!$C$2:$C$5",
        comment: "what a crate costs",
        scope: "Workbook",
        visible: true,
      });
      expect([dearest.value, range.address]).toEqual([1200, "Stall!C2:C5"]);
      expect(names.items.map(({ name }) => name).sort()).toEqual(["Dearest", "Prices", "Tax"]);
    });
  });

  test("of one sheet only, and gone when deleted", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      sheet.names.add("Crates", sheet.getRange("B2:B5"));
      const own = sheet.names.getItem("Crates").load("scope");
      const everywhere = context.workbook.names.getItemOrNullObject("Crates");
      await context.sync();
      expect([own.scope, everywhere.isNullObject]).toEqual(["Worksheet", true]);
      own.delete();
      const gone = sheet.names.getItemOrNullObject("Crates");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});

describe("what is kept in the workbook", () => {
  test("settings", async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("NeedsReview", true);
      settings.add("Layout", { columns: ["A", "B"], wide: false });
      const review = settings.getItem("NeedsReview").load("value");
      const layout = settings.getItem("Layout").load("key,value");
      await context.sync();
      expect([review.value, layout.value]).toEqual([true, { columns: ["A", "B"], wide: false }]);
      settings.getItemOrNullObject("NeedsReview").delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test("custom XML parts", async () => {
    await Excel.run(async (context) => {
      const xml = '<crop xmlns="http://example.invalid/crop"><year>2025</year></crop>';
      const part = context.workbook.customXmlParts.add(xml);
      part.load("id,namespaceUri");
      const text = part.getXml();
      await context.sync();
      expect([part.namespaceUri, text.value]).toEqual(["http://example.invalid/crop", xml]);
      const same = context.workbook.customXmlParts
        .getByNamespace("http://example.invalid/crop")
        .getOnlyItem()
        .load("id");
      await context.sync();
      expect(same.id).toBe(part.id);
      part.setXml('<crop xmlns="http://example.invalid/crop"/>');
      const changed = part.getXml();
      await context.sync();
      expect(changed.value).toBe('<crop xmlns="http://example.invalid/crop"/>');
    });
  });

  test("document properties, own ones among them", async () => {
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Prices of the stall";
      properties.keywords = "fruit";
      properties.custom.add("Season", "autumn");
      properties.load("title,keywords,custom/items/key,custom/items/value,custom/items/type");
      await context.sync();
      expect([properties.title, properties.keywords]).toEqual(["Prices of the stall", "fruit"]);
      const [season] = properties.custom.items;
      expect([season?.key, season?.value, season?.type]).toEqual(["Season", "autumn", "String"]);
    });
  });
});

describe("the application", () => {
  test("calculation by hand", async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      const sheet = context.workbook.worksheets.getItem("Stall");
      application.calculationMode = Excel.CalculationMode.manual;
      await context.sync();
      sheet.getRange("B2").values = [[1]];
      const before = sheet.getRange("D2").load("values");
      application.load("calculationMode");
      await context.sync();
      expect([application.calculationMode, before.values]).toEqual(["Manual", [[10200]]]);
      application.calculate(Excel.CalculationType.full);
      const after = sheet.getRange("D2").load("values");
      await context.sync();
      expect(after.values).toEqual([[850]]);
    });
  });

  test("screen updating and calculation are held until the next sync", async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      const sheet = context.workbook.worksheets.getItem("Stall");
      sheet.getRange("B2").values = [[2]];
      await context.sync();
      const worth = sheet.getRange("D2").load("values");
      await context.sync();
      expect(worth.values).toEqual([[1700]]);
    });
  });

  test("culture", async () => {
    await Excel.run(async (context) => {
      const { cultureInfo } = context.workbook.application;
      cultureInfo.load("name,numberFormat/numberDecimalSeparator");
      cultureInfo.datetimeFormat.load("shortDatePattern");
      await context.sync();
      expect([cultureInfo.name, cultureInfo.numberFormat.numberDecimalSeparator]).toEqual([
        "en-US",
        ".",
      ]);
      expect(cultureInfo.datetimeFormat.shortDatePattern).toBe("M/d/yyyy");
    });
  });

  test("worksheet functions from code", async () => {
    await Excel.run(async (context) => {
      const { functions } = context.workbook;
      const prices = context.workbook.worksheets.getItem("Stall").getRange("C2:C5");
      const sum = functions.sum(prices, 10).load("value");
      const found = functions
        .vlookup("Melons", context.workbook.worksheets.getItem("Stall").getRange("A2:C5"), 3, false)
        .load("value,error");
      await context.sync();
      expect([sum.value, found.value]).toEqual([3000, 300]);
    });
  });
});

describe("the selection", () => {
  test("what the person has selected, and selecting for them", async () => {
    stall().book.select("Stall", "B2:C3");
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      selected.format.fill.color = "yellow";
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["Stall!B2:C3", "Stall!B2"]);
      context.workbook.worksheets.getItem("Sheet1").getRange("D4").select();
      const now = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(now.address).toBe("Sheet1!D4");
    });
  });
});

describe("loading", () => {
  test("all the ways to say what is wanted", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stall");
      const byText = sheet.getRange("A1").load("address, values");
      const byList = sheet.getRange("A2").load(["address", "format/font/name"]);
      const byObject = sheet.getRange("A3").load({ address: true, format: { wrapText: true } });
      const whole = sheet.getRange("A4").load();
      const page = context.workbook.worksheets.load({ $top: 1, $skip: 1, name: true });
      await context.sync();
      expect([byText.address, byList.address, byObject.address, whole.address]).toEqual([
        "Stall!A1",
        "Stall!A2",
        "Stall!A3",
        "Stall!A4",
      ]);
      expect(byList.format.font.name).toBe("Calibri");
      expect(byObject.format.wrapText).toBe(false);
      expect(page.items.map(({ name }) => name)).toEqual(["Stall"]);
    });
  });

  test("an object is kept over several runs when it is tracked", async () => {
    const range = await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem("Stall").getRange("A1");
      found.track();
      await context.sync();
      return found;
    });
    await Excel.run(range, async (context) => {
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["Fruit"]]);
      range.untrack();
      await context.sync();
    });
  });

  test("an error says what, where and which statement", async () => {
    const error = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Missing");
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    expect(code).toBe("ItemNotFound");
    expect(message).not.toBe("");
    expect(debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect(debugInfo.statement).toContain("worksheets.getItem(");
  });
});
