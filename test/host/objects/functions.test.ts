import { onSheet } from "../excel";

test("worksheet functions are called with constants, ranges and results of others", async () => {
  const seen = await onSheet(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["road", 3],
      ["school", 5],
      ["lake", 7],
    ];
    const { functions } = context.workbook;
    const sum = functions.sum(sheet.getRange("B1:B3"), 10);
    const found = functions.vlookup("school", sheet.getRange("A1:B3"), 2, false);
    const nested = functions.sum(functions.max(1, 2), functions.round(2.345, 2));
    const missing = functions.vlookup("bridge", sheet.getRange("A1:B3"), 2, false);
    const dotted = functions.stDev_P(1, 3);
    for (const result of [sum, found, nested, missing, dotted]) result.load("value,error");
    await context.sync();
    return [
      sum.value,
      found.value,
      nested.value,
      missing.error,
      dotted.value,
    ] as readonly unknown[];
  });
  expect(seen).toEqual([25, 5, 4.35, "#N/A", 1]);
});
