import { onSheet, read, refusal } from "../excel";

const rule = async (
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<Excel.DataValidationRule> => read(context, range.dataValidation, "rule");

describe("a rule is kept and shown as the API shows it", () => {
  const between = { operator: "Between" as const };

  test.each<[string, string, Excel.DataValidationRule, object]>([
    [
      "whole numbers",
      "WholeNumber",
      { wholeNumber: { formula1: 0, formula2: 10, ...between } },
      { wholeNumber: { formula1: "=0", formula2: "=10", operator: "Between" } },
    ],
    [
      "decimals against a cell",
      "Decimal",
      { decimal: { formula1: "=$A$9", operator: "GreaterThan" } },
      { decimal: { formula1: "=$A$9", operator: "GreaterThan" } },
    ],
    [
      "numbers given as texts",
      "Decimal",
      { decimal: { formula1: "1.5", operator: "LessThan" } },
      { decimal: { formula1: "=1.5", operator: "LessThan" } },
    ],
    [
      "dates by ISO 8601",
      "Date",
      { date: { formula1: "2026-01-01", formula2: "2026-12-31T12:00:00.000Z", ...between } },
      { date: { formula1: "=46023", formula2: "=46387.5", operator: "Between" } },
    ],
    [
      "times",
      "Time",
      { time: { formula1: "06:00", operator: "GreaterThanOrEqualTo" } },
      { time: { formula1: "=0.25", operator: "GreaterThanOrEqualTo" } },
    ],
    [
      "lengths of texts",
      "TextLength",
      { textLength: { formula1: 12, operator: "EqualTo" } },
      { textLength: { formula1: "=12", operator: "EqualTo" } },
    ],
    [
      "an inline list",
      "List",
      { list: { inCellDropDown: false, source: "иә,жоқ" } },
      { list: { inCellDropDown: false, source: "иә,жоқ" } },
    ],
    [
      "a formula",
      "Custom",
      { custom: { formula: "=ISNUMBER(B2)" } },
      { custom: { formula: "=ISNUMBER(B2)" } },
    ],
  ])("%s", async (...[, type, given, shown]) => {
    const seen = await onSheet(async (context, sheet) => {
      const { dataValidation } = sheet.getRange("B2:B5");
      dataValidation.rule = given;
      dataValidation.load("rule,type,valid,ignoreBlanks,errorAlert,prompt");
      await context.sync();
      return dataValidation.toJSON();
    });
    expect(seen).toEqual({
      rule: shown,
      type,
      valid: true,
      ignoreBlanks: true,
      errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
      prompt: { message: "", showPrompt: true, title: "" },
    });
  });

  test("a list may come from a range, of another sheet too", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const names = context.workbook.worksheets.add("Тізім 1");
      const range = sheet.getRange("A1:A3");
      range.dataValidation.rule = {
        list: { inCellDropDown: true, source: names.getRange("A1:A4") },
      };
      return rule(context, range);
    });
    expect(seen).toEqual({ list: { inCellDropDown: true, source: "='Тізім 1'!$A$1:$A$4" } });
  });
});

describe("what Excel's dialog refuses is refused", () => {
  const set = (given: Excel.DataValidationRule) =>
    refusal((_, sheet) => {
      sheet.getRange("A1").dataValidation.rule = given;
    });
  const operator = "Between";

  test.each<[string, Excel.DataValidationRule]>([
    ["no criterion", {}],
    ["two criteria", { list: { inCellDropDown: true, source: "a" }, custom: { formula: "=TRUE" } }],
    ["no second bound", { wholeNumber: { formula1: 1, operator } }],
    ["bounds the wrong way round", { decimal: { formula1: 2, formula2: 1, operator } }],
    ["an unknown operator", { decimal: { formula1: 2, operator: "Near" as "Between" } }],
    ["a word for a number", { decimal: { formula1: "much", operator: "LessThan" } }],
    ["an unbalanced formula", { custom: { formula: "=SUM(1" } }],
    ["an empty list", { list: { inCellDropDown: true, source: "" } }],
    ["a list over two columns", { list: { inCellDropDown: true, source: "=$A$1:$B$5" } }],
    ["no date", { date: { formula1: "2026-02-30", operator: "LessThan" } }],
    [
      "an inline list over 255 characters",
      { list: { inCellDropDown: true, source: "a,".repeat(128) } },
    ],
  ])("%s", async (_, given) => {
    expect(await set(given)).toBe("InvalidArgument");
  });

  test("an inline list of 255 characters is taken", async () => {
    expect(
      await set({ list: { inCellDropDown: true, source: `${"a,".repeat(127)}b` } }),
    ).toBeNull();
  });

  test("titles over 32 and messages over 255 characters", async () => {
    const alert = (title: number, message: number) =>
      refusal((_, sheet) => {
        sheet.getRange("A1").dataValidation.prompt = {
          showPrompt: true,
          title: "t".repeat(title),
          message: "m".repeat(message),
        };
      });
    expect(await alert(32, 255)).toBeNull();
    expect(await alert(33, 1)).toBe("InvalidArgument");
    expect(await alert(1, 256)).toBe("InvalidArgument");
  });

  test("any change on a protected sheet", async () => {
    const code = await refusal((_, sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } };
    });
    expect(code).toBe("AccessDenied");
  });
});

describe("over several cells", () => {
  test("different rules are inconsistent, missing ones mixed, and nothing in common is null", async () => {
    const seen = await onSheet(async (context, sheet) => {
      sheet.getRange("A1:A2").dataValidation.rule = { custom: { formula: "=TRUE" } };
      sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
      const ranges = ["A1:A2", "A1:A3", "A1:A4", "C1"].map((address) => sheet.getRange(address));
      const validations = ranges.map(({ dataValidation }) => dataValidation.load("type,rule"));
      await context.sync();
      return validations.map((each) => [each.type, each.rule]);
    });
    expect(seen).toEqual([
      ["Custom", { custom: { formula: "=TRUE" } }],
      ["Inconsistent", null],
      ["MixedCriteria", null],
      ["None", {}],
    ]);
  });

  test("relative references count from each cell", async () => {
    const seen = await onSheet(async (context, sheet) => {
      sheet.getRange("B2:B5").dataValidation.rule = { custom: { formula: "=A2>$A$1" } };
      return [
        await rule(context, sheet.getRange("B4")),
        await rule(context, sheet.getRange("B2:B5")),
      ];
    });
    expect(seen).toEqual([
      { custom: { formula: "=A4>$A$1" } },
      { custom: { formula: "=A2>$A$1" } },
    ]);
  });

  test("a part that is set anew or cleared leaves the rest as it was", async () => {
    const seen = await onSheet(async (context, sheet) => {
      sheet.getRange("B1:B6").dataValidation.rule = { custom: { formula: "=A1>0" } };
      sheet.getRange("B3").dataValidation.clear();
      sheet.getRange("B5").dataValidation.errorAlert = {
        message: "тек сан",
        showAlert: true,
        style: "Warning",
        title: "Қате",
      };
      const ranges = ["B2", "B3", "B4", "B5"].map((address) => sheet.getRange(address));
      const loaded = ranges.map(({ dataValidation }) => dataValidation.load("rule,errorAlert"));
      await context.sync();
      return loaded.map((each) => [each.rule, each.errorAlert.message]);
    });
    expect(seen).toEqual([
      [{ custom: { formula: "=A2>0" } }, ""],
      [{}, ""],
      [{ custom: { formula: "=A4>0" } }, ""],
      [{ custom: { formula: "=A5>0" } }, "тек сан"],
    ]);
  });

  test("inserted rows and renamed sheets are followed", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const names = context.workbook.worksheets.add("Names");
      sheet.getRange("B2:B3").dataValidation.rule = {
        list: { inCellDropDown: true, source: names.getRange("A1:A4") },
      };
      names.getRange("2:2").insert("Down");
      names.name = "Тізім";
      sheet.getRange("1:1").insert("Down");
      return rule(context, sheet.getRange("B3:B4"));
    });
    expect(seen).toEqual({ list: { inCellDropDown: true, source: "=Тізім!$A$1:$A$5" } });
  });
});

describe("values are held against the rule", () => {
  const invalid = (given: Excel.DataValidationRule, values: unknown[][], ignoreBlanks = true) =>
    onSheet(async (context, sheet) => {
      const range = sheet.getRange(`A1:A${String(values.length)}`);
      range.values = values;
      range.dataValidation.rule = given;
      range.dataValidation.ignoreBlanks = ignoreBlanks;
      const cells = range.dataValidation.getInvalidCellsOrNullObject();
      cells.load("address");
      range.dataValidation.load("valid");
      await context.sync();
      return [cells.isNullObject ? null : cells.address, range.dataValidation.valid];
    });

  test.each<[string, Excel.DataValidationRule, unknown[][], [string | null, boolean | null]]>([
    [
      "whole numbers",
      { wholeNumber: { formula1: 1, formula2: 3, operator: "Between" } },
      [[1], [3], [4], [2.5], ["two"], [true], [""]],
      ["Sheet1!A3:A6", null],
    ],
    [
      "decimals outside",
      { decimal: { formula1: 0, formula2: 1, operator: "NotBetween" } },
      [[0.5], [2]],
      ["Sheet1!A1", null],
    ],
    [
      "nothing wrong",
      { decimal: { formula1: 0, operator: "GreaterThan" } },
      [[1], [2]],
      [null, true],
    ],
    [
      "all wrong",
      { decimal: { formula1: 0, operator: "LessThanOrEqualTo" } },
      [[1], [2]],
      ["Sheet1!A1:A2", false],
    ],
    [
      "lengths, of numbers too",
      { textLength: { formula1: 3, operator: "EqualTo" } },
      [["abc"], [123], ["ab"]],
      ["Sheet1!A3", null],
    ],
    [
      "an inline list minds capitals and takes numbers",
      { list: { inCellDropDown: true, source: "yes, no,5" } },
      [["yes"], ["no"], ["YES"], [5], ["maybe"]],
      ["Sheet1!A3,Sheet1!A5", null],
    ],
    [
      "a formula",
      { custom: { formula: "=COUNTIF($A$1:$A$3,A1)=1" } },
      [["a"], ["b"], ["a"]],
      ["Sheet1!A1,Sheet1!A3", null],
    ],
    [
      "bounds from cells",
      { decimal: { formula1: "=SUM($A$1:$A$2)", operator: "LessThan" } },
      [[1], [2], [3]],
      ["Sheet1!A3", null],
    ],
  ])("%s", async (...[, given, values, expected]) => {
    expect(await invalid(given, values)).toEqual(expected);
  });

  test("blank cells count only when they are not to be ignored", async () => {
    const given = { wholeNumber: { formula1: 1, operator: "GreaterThan" } } as const;
    expect(await invalid(given, [[2], [""]])).toEqual([null, true]);
    expect(await invalid(given, [[2], [""]], false)).toEqual(["Sheet1!A2", null]);
  });

  test("a list in cells does not mind capitals", async () => {
    const seen = await onSheet(async (context, sheet) => {
      sheet.getRange("C1:C2").values = [["Yes"], ["No"]];
      const range = sheet.getRange("A1:A2");
      range.values = [["YES"], ["maybe"]];
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "=$C$1:$C$2" } };
      const cells = range.dataValidation.getInvalidCells();
      return read(context, cells, "address");
    });
    expect(seen).toBe("Sheet1!A2");
  });

  test("without invalid cells getInvalidCells is ItemNotFound", async () => {
    const code = await refusal(async (context, sheet) => {
      const cells = sheet.getRange("A1:A2").dataValidation.getInvalidCells();
      await read(context, cells, "address");
    });
    expect(code).toBe("ItemNotFound");
  });

  test("values written by the API go past validation, as in Excel", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
      range.values = [["b"]];
      return read(context, range, "values");
    });
    expect(seen).toEqual([["b"]]);
  });
});
