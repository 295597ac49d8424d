import { onSheet, read } from "../excel";

const filled = (sheet: Excel.Worksheet): void => {
  sheet.getRange("A1:C4").values = [
    ["Name", "Count", "Sum"],
    ["road", 3, "=B2*10"],
    ["school", 5, "=B3*10"],
    ["All", "=SUM(B2:B3)", "=SUM(C2:C3)"],
  ];
};

test("inserted rows push cells down and formulas and names follow", async () => {
  const seen = await onSheet(async (context, sheet) => {
    filled(sheet);
    const name = context.workbook.names.add("total", sheet.getRange("B4"));
    const kept = sheet.getRange("A4");
    context.trackedObjects.add(kept);
    await context.sync();
    sheet.getRange("3:4").insert("Down");
    const formulas = sheet.getRange("B6:C6").load("formulas,values");
    name.load("formula");
    kept.load("address");
    await context.sync();
    return {
      formulas: formulas.formulas as unknown[][],
      values: formulas.values as unknown[][],
      name: name.formula as unknown,
      kept: kept.address,
    };
  });
  expect(seen).toEqual({
    formulas: [["=SUM(B2:B5)", "=SUM(C2:C5)"]],
    values: [[8, 80]],
    name: "=Sheet1!$B$6",
    kept: "Sheet1!A6",
  });
});

test("deleted rows pull cells up, and formulas that meant them say #REF!", async () => {
  const formulas = await onSheet(async (context, sheet) => {
    filled(sheet);
    sheet.getRange("E1").formulas = [["=B2"]];
    sheet.getRange("2:2").delete("Up");
    const used = sheet.getRange("A1:E3").load("formulas");
    await context.sync();
    return used.formulas;
  });
  expect(formulas).toEqual([
    ["Name", "Count", "Sum", "", "=#REF!"],
    ["school", 5, "=B2*10", "", ""],
    ["All", "=SUM(B2:B2)", "=SUM(C2:C2)", "", ""],
  ]);
});

test("cells inserted to the right move only their own rows", async () => {
  const values = await onSheet(async (context, sheet) => {
    filled(sheet);
    sheet.getRange("A2:A3").insert("Right");
    return read(context, sheet.getRange("A1:D4"), "formulas");
  });
  expect(values).toEqual([
    ["Name", "Count", "Sum", ""],
    ["", "road", 3, "=C2*10"],
    ["", "school", 5, "=C3*10"],
    ["All", "=SUM(C2:C3)", "=SUM(D2:D3)", ""],
  ]);
});

test("copying moves relative references and keeps absolute ones", async () => {
  const formulas = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1").formulas = [["=A1+$A$1"]];
    sheet.getRange("B2:B3").copyFrom("B1");
    return read(context, sheet.getRange("B1:B3"), "formulas");
  });
  expect(formulas).toEqual([["=A1+$A$1"], ["=A2+$A$1"], ["=A3+$A$1"]]);
});

test("values are copied alone, transposed, and blanks skipped", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:C1").formulas = [["=1+1", null, 4]];
    sheet.getRange("E1:E3").values = [["x"], ["y"], ["z"]];
    sheet.getRange("E1").copyFrom("A1:C1", "Values", true, true);
    return read(context, sheet.getRange("E1:E3"), "formulas");
  });
  expect(seen).toEqual([[2], ["y"], [4]]);
});

test("moved cells take the formulas that meant them along", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:B1").formulas = [[5, "=A1*2"]];
    sheet.getRange("A1").moveTo("D4");
    return read(context, sheet.getRange("A1:D4"), "formulas");
  });
  expect(seen[0]).toEqual(["", "=D4*2", "", ""]);
  expect(seen[3]).toEqual(["", "", "", 5]);
});

test("rows are sorted by several fields, blanks last, formulas moved along", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:C5").formulas = [
      ["kind", "n", "double"],
      ["b", 2, "=B2*2"],
      ["", 9, "=B3*2"],
      ["a", 1, "=B4*2"],
      ["A", 3, "=B5*2"],
    ];
    sheet.getRange("A1:C5").sort.apply([{ key: 0 }, { key: 1, ascending: false }], false, true);
    const range = sheet.getRange("A2:C5").load("values,formulas");
    await context.sync();
    return [range.values, range.formulas[0]];
  });
  expect(seen).toEqual([
    [
      ["A", 3, 6],
      ["a", 1, 2],
      ["b", 2, 4],
      ["", 9, 18],
    ],
    ["A", 3, "=B2*2"],
  ]);
});

test("duplicates go and the rest moves up", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("A1:B4");
    range.values = [
      ["id", "x"],
      ["a", 1],
      ["A", 2],
      ["b", 3],
    ];
    const result = range.removeDuplicates([0], true).load("removed,uniqueRemaining");
    range.load("values");
    await context.sync();
    return [result.removed, result.uniqueRemaining, range.values];
  });
  expect(seen).toEqual([
    1,
    2,
    [
      ["id", "x"],
      ["a", 1],
      ["b", 3],
      ["", ""],
    ],
  ]);
});

test("find and replace know wildcards, case and whole cells", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:A4").values = [["Road fee"], ["road"], ["railroad"], [15]];
    const first = sheet.getRange("A1:A4").find("ROAD", { completeMatch: true }).load("address");
    const all = sheet.findAll("r*d", { completeMatch: true }).load("address");
    const none = sheet.getRange("A1:A4").findOrNullObject("bridge", {});
    const count = sheet.getRange("A1:A4").replaceAll("road", "way", { matchCase: true });
    const values = sheet.getRange("A1:A4").load("values");
    none.load("isNullObject");
    await context.sync();
    return [first.address, all.address, none.isNullObject, count.value, values.values.flat()];
  });
  expect(seen).toEqual(["Sheet1!A2", "Sheet1!A2:A3", true, 2, ["Road fee", "way", "railway", 15]]);
});

test("merged cells keep the first value and ignore writes to the others", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.merge();
    sheet.getRange("B2").values = [[9]];
    range.load("values");
    const merged = sheet.getRange("A1").getMergedAreasOrNullObject().load("address");
    await context.sync();
    range.unmerge();
    const gone = sheet.getRange("A1").getMergedAreasOrNullObject();
    await context.sync();
    return [range.values, merged.address, gone.isNullObject];
  });
  expect(seen).toEqual([
    [
      [1, ""],
      ["", ""],
    ],
    "Sheet1!A1:B2",
    true,
  ]);
});

test("special cells are found by kind", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:B3").formulas = [
      ["x", 1],
      [null, "=B1"],
      [true, "=1/0"],
    ];
    sheet.getRange("2:2").rowHidden = true;
    const range = sheet.getRange("A1:B3");
    const areas = [
      range.getSpecialCells("Blanks"),
      range.getSpecialCells("Formulas", "Errors"),
      range.getSpecialCells("Constants", "Text"),
      range.getSpecialCells("Visible"),
    ].map((each) => each.load("address"));
    await context.sync();
    return areas.map(({ address }) => address);
  });
  expect(seen).toEqual(["Sheet1!A2", "Sheet1!B3", "Sheet1!A1", "Sheet1!A1:B1,Sheet1!A3:B3"]);
});

test("regions, edges and offsets are those of the keyboard", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("B2:C4").values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    const ranges = [
      sheet.getRange("C3").getSurroundingRegion(),
      sheet.getRange("B2").getRangeEdge("Down"),
      sheet.getRange("B2").getExtendedRange("Right"),
      sheet.getRange("B2:C4").getOffsetRange(1, 1),
      sheet.getRange("B2").getResizedRange(2, 0),
      sheet.getRange("B2:C4").getIntersection("A1:B3"),
      sheet.getRange("B2").getBoundingRect("D5"),
      sheet.getRange("B2:C4").getRowsBelow(2),
      sheet.getRange("C3").getEntireColumn(),
    ].map((each) => each.load("address"));
    await context.sync();
    return ranges.map(({ address }) => address.split("!")[1]);
  });
  expect(seen).toEqual([
    "B2:C4",
    "B4",
    "B2:C2",
    "C3:D5",
    "B2:B4",
    "B2:B3",
    "B2:D5",
    "B5:C6",
    "C:C",
  ]);
});

test("series are filled on", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, "Row 8"],
      [3, "Row 9"],
    ];
    sheet.getRange("A1:A2").autoFill("A1:A5", "FillSeries");
    sheet.getRange("B1").autoFill("B1:B3", "FillDefault");
    return read(context, sheet.getRange("A1:B5"), "values");
  });
  expect(seen.map((row: unknown[]) => row[0])).toEqual([1, 3, 5, 7, 9]);
  expect(seen.slice(0, 3).map((row: unknown[]) => row[1])).toEqual(["Row 8", "Row 9", "Row 10"]);
});

test("precedents and dependents are traced across sheets", async () => {
  const seen = await onSheet(
    async (context, sheet) => {
      const other = context.workbook.worksheets.add("Other sheet");
      sheet.getRange("A1:A3").formulas = [[1], ["=A1+1"], ["=SUM(A1:A2)"]];
      other.getRange("A1").formulas = [["=Sheet1!A3"]];
      const direct = other.getRange("A1").getDirectPrecedents().load("addresses");
      const all = other.getRange("A1").getPrecedents().load("addresses");
      const dependents = sheet.getRange("A1").getDependents().load("addresses");
      await context.sync();
      return [direct.addresses, all.addresses, dependents.addresses];
    },
    { profile: { excelApi: "1.15" } },
  );
  expect(seen).toEqual([["Sheet1!A3"], ["Sheet1!A1:A3"], ["Sheet1!A2:A3", "'Other sheet'!A1"]]);
});
