import { excel, onSheet, read, refusal } from "../excel";

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** Rule, the code, where the rule stands, what is done. */
type Refused = readonly [string, string, string, Act];

const refused: readonly Refused[] = [
  [
    "an array of fewer rows",
    "InvalidArgument",
    "docs: blank and null values; samples",
    (sheet) => (sheet.getRange("A1:A3").values = [[1], [2]]),
  ],
  [
    "an array of more rows",
    "InvalidArgument",
    "docs: blank and null values",
    (sheet) => (sheet.getRange("A1:A2").values = [[1], [2], [3]]),
  ],
  [
    "an array of fewer columns",
    "InvalidArgument",
    "docs: blank and null values",
    (sheet) => (sheet.getRange("A1:C1").values = [[1, 2]]),
  ],
  [
    "an array of more columns",
    "InvalidArgument",
    "docs: blank and null values",
    (sheet) =>
      (sheet.getRange("A1:A2").values = [
        [1, 2],
        [3, 4],
      ]),
  ],
  [
    "a large array of the wrong size",
    "InvalidArgument",
    "client: _ValidateArraySize",
    (sheet) => (sheet.getRange("A1:B2000").values = Array.from({ length: 1999 }, () => [1, 2])),
  ],
  [
    "a missing worksheet",
    "ItemNotFound",
    "docs: error table",
    (_sheet, { workbook }) => workbook.worksheets.getItem("None").activate(),
  ],
  [
    "a missing name",
    "ItemNotFound",
    "docs: error table",
    (_sheet, { workbook }) => workbook.names.getItem("none").load("value"),
  ],
  [
    "an object that was deleted",
    "ItemNotFound",
    "docs: error table",
    (_sheet, { workbook }) => {
      const sheet = workbook.worksheets.add("gone");
      sheet.delete();
      sheet.name = "back";
    },
  ],
  [
    "a sheet name of 32 letters",
    "InvalidArgument",
    "d.ts: fewer than 32 characters",
    (sheet) => (sheet.name = "x".repeat(32)),
  ],
  ...["a/b", "a\\b", "a?b", "a*b", "a[b", "a]b", "a:b", "'a", "a'", "History", ""].map(
    (name): Refused => [
      `the sheet name "${name}"`,
      "InvalidArgument",
      "Excel's rule for sheet names",
      (sheet) => (sheet.name = name),
    ],
  ),
  [
    "a sheet name in use, in other case",
    "ItemAlreadyExists",
    "Excel's rule for sheet names",
    (sheet, { workbook }) => {
      workbook.worksheets.add("Plan");
      sheet.name = "PLAN";
    },
  ],
  ...["my name", "A1", "MyQ2", "R", "c", "R1C1", "1st", "a-b"].map((name): Refused => [
    `the defined name "${name}"`,
    "InvalidArgument",
    "Excel's rule for names",
    (_sheet, { workbook }) => workbook.names.add(name, "=1"),
  ]),
  [
    "a defined name in use, in other case",
    "ItemAlreadyExists",
    "Excel's rule for names",
    (_sheet, { workbook }) => {
      workbook.names.add("fees", "=1");
      workbook.names.add("FEES", "=2");
    },
  ],
  [
    "a defined name that is a table's",
    "ItemAlreadyExists",
    "Excel's rule for names",
    (sheet, { workbook }) => {
      sheet.tables.add("A1:B2", true).name = "Works";
      workbook.names.add("works", "=1");
    },
  ],
  [
    "a table over another table",
    "MergedRangeConflict",
    "docs: error table",
    (sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("B3:C4", true);
    },
  ],
  [
    "a table over merged cells",
    "MergedRangeConflict",
    "docs: error table",
    (sheet) => {
      sheet.getRange("A2:B2").merge();
      sheet.tables.add("A1:C3", true);
    },
  ],
  [
    "merging inside a table",
    "MergedRangeConflict",
    "docs: error table",
    (sheet) => {
      sheet.tables.add("A1:C3", true);
      sheet.getRange("A2:B2").merge();
    },
  ],
  [
    "a table name in use, in other case",
    "ItemAlreadyExists",
    "Excel's rule for tables",
    (sheet) => {
      sheet.tables.add("A1:B3", true).name = "Works";
      sheet.tables.add("D1:E3", true).name = "WORKS";
    },
  ],
  [
    "a table name that is a cell",
    "InvalidArgument",
    "Excel's rule for names",
    (sheet) => (sheet.tables.add("A1:B3", true).name = "MyQ2"),
  ],
  [
    "values for entire columns",
    "InvalidArgument",
    "docs: unbounded ranges",
    (sheet) => (sheet.getRange("A:A").values = [[1]]),
  ],
  [
    "formulas for entire rows",
    "InvalidArgument",
    "docs: unbounded ranges",
    (sheet) => (sheet.getRange("1:2").formulas = [["=1"]]),
  ],
  [
    "null as the values of a range",
    "InvalidArgument",
    "docs: blank and null values",
    (sheet) => (sheet.getRange("A1:B2").values = null as never),
  ],
  [
    "null as the number format of a range",
    "InvalidArgument",
    "docs: blank and null values",
    (sheet) => (sheet.getRange("A1").numberFormat = null as never),
  ],
  [
    "null as a color",
    "InvalidArgument",
    "docs: blank and null values",
    (sheet) => (sheet.getRange("A1").format.fill.color = null as never),
  ],
  [
    "null as a property that is true or false",
    "InvalidArgument",
    "docs: blank and null values",
    (sheet) => (sheet.getRange("A1").format.font.bold = null as never),
  ],
  [
    "null as a number",
    "InvalidArgument",
    "docs: blank and null values",
    (sheet) => (sheet.getRange("A1").format.rowHeight = null as never),
  ],
  [
    "a locked cell of a protected sheet",
    "AccessDenied",
    "docs: error table",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").values = [[1]];
    },
  ],
  [
    "formatting a protected sheet",
    "AccessDenied",
    "d.ts: allowFormatCells",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").format.font.bold = true;
    },
  ],
  [
    "a table on a protected sheet",
    "AccessDenied",
    "docs: error table",
    (sheet) => {
      sheet.protection.protect();
      sheet.tables.add("A1:B2", true);
    },
  ],
  [
    "inserting rows into a protected sheet",
    "AccessDenied",
    "d.ts: allowInsertRows",
    (sheet) => {
      sheet.protection.protect({ allowDeleteRows: true });
      sheet.getRange("2:2").insert("Down");
    },
  ],
  [
    "protecting twice",
    "AccessDenied",
    "d.ts: protect fails if the worksheet has been protected",
    (sheet) => {
      sheet.protection.protect();
      sheet.protection.protect();
    },
  ],
  [
    "a wrong password",
    "InvalidArgument",
    "d.ts: unprotect",
    (sheet) => {
      sheet.protection.protect({}, "right");
      sheet.protection.unprotect("wrong");
    },
  ],
  [
    "a wrong password of the workbook",
    "InvalidArgument",
    "d.ts: WorkbookProtection.unprotect",
    (_sheet, { workbook }) => {
      workbook.protection.protect("right");
      workbook.protection.unprotect("wrong");
    },
  ],
  [
    "a new sheet in a protected workbook",
    "AccessDenied",
    "d.ts: WorkbookProtection",
    (_sheet, { workbook }) => {
      workbook.protection.protect();
      workbook.worksheets.add("new");
    },
  ],
  [
    "a formula over 8192 characters",
    "FormulaLengthExceedsLimit",
    "docs: error table",
    (sheet) => (sheet.getRange("A1").formulas = [[`=SUM(1${" ".repeat(8200)})`]]),
  ],
  [
    "a formula of more than 16,384 bytes of bytecode",
    "FormulaLengthExceedsLimit",
    "docs: error table",
    (sheet) => (sheet.getRange("A1").formulas = [[`=${"B1+".repeat(2100)}1`]]),
  ],
  [
    "a text of 256 characters in a formula",
    "InvalidArgument",
    "Excel's limits",
    (sheet) => (sheet.getRange("A1").formulas = [[`="${"x".repeat(256)}"`]]),
  ],
  [
    "an unbalanced formula",
    "InvalidArgument",
    "docs: error table",
    (sheet) => (sheet.getRange("A1").formulas = [["=SUM(A2:A3"]]),
  ],
  [
    "a text over 32,767 characters",
    "InvalidArgument",
    "Excel's limits",
    (sheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]]),
  ],
  [
    "pushing data off the sheet",
    "NonBlankCellOffSheet",
    "docs: error table",
    (sheet) => {
      sheet.getRange("A1048576").values = [[1]];
      sheet.getRange("1:1").insert("Down");
    },
  ],
  [
    "moving a part of a table",
    "InsertDeleteConflict",
    "docs: error table",
    (sheet) => {
      sheet.tables.add("A3:C5", true);
      sheet.getRange("A1").insert("Down");
    },
  ],
  [
    "inserting more cells than Excel moves",
    "OperationCellsExceedLimit",
    "docs: error table",
    (sheet) => sheet.getRange("A1:AH1000000").insert("Right"),
  ],
  [
    "inserting among filtered rows",
    "FilteredRangeConflict",
    "docs: error table",
    (sheet) => {
      sheet.getRange("A1:A3").values = [["h"], [1], [2]];
      sheet.autoFilter.apply("A1:A3", 0, { filterOn: "Custom", criterion1: ">1" });
      sheet.getRange("A2:A2").insert("Down");
    },
  ],
  [
    "deleting the last visible sheet",
    "InvalidOperation",
    "Excel's rule; the code is judged",
    (sheet) => sheet.delete(),
  ],
  [
    "hiding the last visible sheet",
    "InvalidOperation",
    "Excel's rule; the code is judged",
    (sheet) => (sheet.visibility = "Hidden"),
  ],
  [
    "activating a hidden sheet",
    "InvalidOperation",
    "Excel's rule; the code is judged",
    (_sheet, { workbook }) => {
      const hidden = workbook.worksheets.add("hidden");
      hidden.visibility = "Hidden";
      hidden.activate();
    },
  ],
  [
    "a used range of a range without data",
    "ItemNotFound",
    "d.ts: Range.getUsedRange",
    (sheet) => sheet.getRange("C3:D4").getUsedRange().load("address"),
  ],
  [
    "no intersection",
    "ItemNotFound",
    "d.ts: Range.getIntersection",
    (sheet) => sheet.getRange("A1").getIntersection("B2").load("address"),
  ],
  [
    "an address that is none",
    "InvalidArgument",
    "docs: error table",
    (sheet) => sheet.getRange("A0").load("address"),
  ],
  [
    "a range off the sheet",
    "InvalidArgument",
    "d.ts: Range.getOffsetRange",
    (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
  ],
  [
    "a number format that is none",
    "InvalidArgument",
    "Excel's rule",
    (sheet) => (sheet.getRange("A1").numberFormat = [['0 "open']]),
  ],
  [
    "a read of more than 5,000,000 cells",
    "RangeExceedsLimit",
    "docs: resource limits",
    (sheet) => sheet.getRange("A1:F1000000").load("values"),
  ],
  [
    "a member that is not emulated",
    "NotImplemented",
    "this host",
    (sheet) => sheet.shapes.addTextBox("hello"),
  ],
];

test.each(refused)("%s is refused with %s (%s)", async (...[, code, , act]) => {
  expect(await refusal((context, sheet) => act(sheet, context))).toBe(code);
});

test("actions before the failing one stay applied, and the error tells its index and statement (docs: error handling)", async () => {
  const { Excel, book } = await excel();
  const error: unknown = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[1, 2]];
    sheet.getRange("A3").values = [[3]];
    await context.sync();
  }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values" },
  });
  expect((error as OfficeExtension.Error).debugInfo.statement).toContain("range1.values = ...");
  const { cells } = book.sheet("Sheet1");
  expect([0, 1, 2].map((row) => cells.get(row, 0)?.value ?? null)).toEqual([1, null, null]);
});

test("a property read before load and sync is refused by the client (client)", async () => {
  expect(await refusal((_context, sheet) => sheet.name)).toBe("PropertyNotLoaded");
  expect(await refusal((_context, sheet) => sheet.getRange("A1").values)).toBe("PropertyNotLoaded");
  expect(await refusal((_context, sheet) => sheet.tables.getCount().value)).toBe("ValueNotLoaded");
});

test("methods of a null object do nothing, and its children are null objects (samples: getItemOrNullObject().delete())", async () => {
  const seen = await onSheet(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("None");
    none.delete();
    const child = none.getRange("A1");
    child.load("values");
    await context.sync();
    return [none.isNullObject, child.isNullObject];
  });
  expect(seen).toEqual([true, true]);
});

test("names in load that Excel does not know pass in Excel, and fail in the strict profile (docs: no-properties-needed)", async () => {
  const load: Parameters<typeof refusal>[0] = (_context, sheet) =>
    sheet.load("no-properties-needed");
  expect(await refusal(load)).toBeNull();
  expect(await refusal(load, { profile: { unknownLoadNames: "fail" } })).toBe("InvalidArgument");
});

test("the used range of an empty sheet is A1, and a null object is asked for apart (d.ts)", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("C3").format.font.bold = true;
    const formats = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address");
    const none = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    return [formats.address, values.address, none.isNullObject];
  });
  expect(seen).toEqual(["Sheet1!C3", "Sheet1!A1", true]);
});

test("entire rows and columns read null, their formats are set (docs: unbounded ranges)", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A:B").numberFormat = [["0.00"]];
    const whole = sheet.getRange("A:B").load("values,text,formulas,numberFormat,isEntireColumn");
    const cell = sheet.getRange("A1").load("text");
    await context.sync();
    return [
      whole.values,
      whole.text,
      whole.formulas,
      whole.numberFormat,
      whole.isEntireColumn,
      cell.text,
    ];
  });
  expect(seen).toEqual([null, null, null, null, true, [["1.00"]]]);
});

test('"" resets a number format to General (docs: blank and null values)', async () => {
  const formats = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("A1:B1");
    range.numberFormat = [["0.00", "0%"]];
    range.numberFormat = [["", null]];
    return read(context, range, "numberFormat");
  });
  expect(formats).toEqual([["General", "0%"]]);
});

test("unlocked cells of a protected sheet are written, and allowances hold (d.ts)", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true, allowSort: true });
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B1").format.font.bold = true;
    const range = sheet.getRange("A1").load("values");
    sheet.protection.load("protected,options");
    await context.sync();
    sheet.protection.unprotect();
    sheet.getRange("B1").values = [[2]];
    await context.sync();
    const { options } = sheet.protection;
    return [
      range.values,
      sheet.protection.protected,
      options.allowFormatCells,
      options.allowInsertRows,
    ];
  });
  expect(seen).toEqual([[[1]], true, true, false]);
});

test("a member above the declared set is refused by the client (client, flag switched on)", async () => {
  const act: Parameters<typeof refusal>[0] = (_context, sheet) =>
    sheet.getRange("A1").getDependents();
  expect(await refusal(act, { profile: { excelApi: "1.14" } })).toBe("ApiNotFound");
  expect(
    await refusal((_context, sheet) => sheet.autoFilter.load("enabled"), {
      profile: { excelApi: "1.8" },
    }),
  ).toBe("ApiNotFound");
});

test("requests over the payload limit are refused on the web only (docs: resource limits)", async () => {
  const act: Parameters<typeof refusal>[0] = (_context, sheet) => {
    sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
  };
  expect(await refusal(act)).toBe("RequestPayloadSizeLimitExceeded");
  expect(await refusal(act, { profile: { payloadLimit: null } })).toBeNull();
});

test("answers over the payload limit are refused on the web only (docs: resource limits)", async () => {
  const act: Parameters<typeof refusal>[0] = async (context, sheet) => {
    sheet.getRange("A1").values = [["x".repeat(30_000)]];
    sheet.getRange("A2:A200").copyFrom("A1");
    await context.sync();
    sheet.getRange("A1:A200").load("values");
  };
  expect(await refusal(act)).toBe("ResponsePayloadSizeLimitExceeded");
  expect(await refusal(act, { profile: { payloadLimit: null } })).toBeNull();
});

test("references are given up after each run (client)", async () => {
  const { Excel } = await excel();
  const kept = await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    const count = (
      context.workbook as unknown as { _GetReferenceCount(): { value: number } }
    )._GetReferenceCount();
    await context.sync();
    return count.value;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const left = await Excel.run(async (context) => {
    const count = (
      context.workbook as unknown as { _GetReferenceCount(): { value: number } }
    )._GetReferenceCount();
    await context.sync();
    return count.value;
  });
  expect([kept, left]).toEqual([1, 0]);
});
