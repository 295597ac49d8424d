import { openStallBeforeEach } from "./fruit-stall";

openStallBeforeEach();

const column = (context: Excel.RequestContext, letter: string): Excel.Range =>
  context.workbook.worksheets.getItem("Stall").getRange(`${letter}2:${letter}5`);

test("whole numbers above zero, with a prompt and an alert", async () => {
  await Excel.run(async (context) => {
    const { dataValidation } = column(context, "B");
    dataValidation.rule = {
      wholeNumber: { formula1: 0, operator: Excel.DataValidationOperator.greaterThan },
    };
    dataValidation.prompt = { showPrompt: true, title: "Crates", message: "How many?" };
    dataValidation.errorAlert = {
      showAlert: true,
      style: Excel.DataValidationAlertStyle.stop,
      title: "Crates",
      message: "A whole number above zero.",
    };
    dataValidation.ignoreBlanks = false;
    dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks,valid");
    await context.sync();
    expect([dataValidation.type, dataValidation.ignoreBlanks, dataValidation.valid]).toEqual([
      "WholeNumber",
      false,
      true,
    ]);
    expect(dataValidation.prompt.message).toBe("How many?");
    expect(dataValidation.errorAlert.style).toBe("Stop");
  });
});

test("a list from texts, and one from a range", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    const texts = sheet.getRange("F2:F5").dataValidation;
    texts.rule = { list: { inCellDropDown: true, source: "ripe,unripe" } };
    const cells = sheet.getRange("G2:G5").dataValidation;
    cells.rule = { list: { inCellDropDown: true, source: "=Stall!$A$2:$A$5" } };
    texts.load("type,rule");
    cells.load("rule");
    await context.sync();
    expect([texts.type, texts.rule.list?.source]).toEqual(["List", "ripe,unripe"]);
    expect(cells.rule.list?.source).toBe("=Stall!$A$2:$A$5");
  });
});

test("dates between two, text lengths, own formulas", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    const dates = sheet.getRange("F2").dataValidation;
    dates.rule = {
      date: { formula1: "2025-01-01", formula2: "2025-12-31", operator: "Between" },
    };
    const lengths = sheet.getRange("G2").dataValidation;
    lengths.rule = { textLength: { formula1: 12, operator: "LessThanOrEqualTo" } };
    const own = sheet.getRange("H2").dataValidation;
    own.rule = { custom: { formula: "=ISNUMBER(H2)" } };
    for (const each of [dates, lengths, own]) each.load("type");
    await context.sync();
    expect([dates.type, lengths.type, own.type]).toEqual(["Date", "TextLength", "Custom"]);
  });
});

test("cells that break the rule", async () => {
  await Excel.run(async (context) => {
    const { dataValidation } = column(context, "C");
    dataValidation.rule = { decimal: { formula1: 500, operator: "GreaterThan" } };
    const wrong = dataValidation.getInvalidCells().load("address");
    dataValidation.load("valid");
    await context.sync();
    expect([dataValidation.valid, wrong.address]).toEqual([null, "Stall!C3"]);
  });
});

test("clear", async () => {
  await Excel.run(async (context) => {
    const { dataValidation } = column(context, "B");
    dataValidation.rule = { wholeNumber: { formula1: 1, operator: "EqualTo" } };
    dataValidation.clear();
    dataValidation.load("type");
    await context.sync();
    expect(dataValidation.type).toBe("None");
  });
});
