import { excel, onSheet } from "../excel";

test("in manual mode a formula shows its result when it is entered, and keeps it until it is calculated (Excel's rule)", async () => {
  const { Excel } = await excel();
  const seen = await Excel.run(async (context) => {
    const { application } = context.workbook;
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").values = [[2, "=A1+1"]];
    application.calculationMode = "Manual";
    sheet.getRange("C1").formulas = [["=A1*2"]];
    sheet.getRange("A1").values = [[5]];
    const row = sheet.getRange("A1:C1").load("values");
    await context.sync();
    const [before] = row.values;
    application.calculate("Recalculate");
    row.load("values");
    await context.sync();
    return [before, row.values[0]];
  });
  expect(seen).toEqual([
    [5, 3, 4],
    [5, 6, 10],
  ]);
});

test("a formula that spills does so when it is entered in manual mode", async () => {
  const values = await onSheet(async (context, sheet) => {
    context.workbook.application.calculationMode = "Manual";
    sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
    const range = sheet.getRange("A1:A3").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[1], [2], [3]]);
});

test("circular references are iterated where that is allowed, and are 0 where it is not (docs: IterativeCalculation)", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("A1:A3");
    range.formulas = [["=A2/2+1"], ["=A1"], ["=A1*10"]];
    range.load("values");
    await context.sync();
    const before = range.values;
    const { iterativeCalculation } = context.workbook.application;
    iterativeCalculation.set({ enabled: true, maxChange: 1e-9, maxIteration: 200 });
    range.load("values");
    await context.sync();
    return [
      before.flat(),
      range.values.flat().map((value) => Math.round(Number(value) * 1e6) / 1e6),
    ];
  });
  expect(seen).toEqual([
    [0, 0, 0],
    [2, 2, 20],
  ]);
});

test("a formula that counts itself goes on from what it shows, once for each iteration", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const { iterativeCalculation } = context.workbook.application;
    iterativeCalculation.set({ enabled: true, maxIteration: 5 });
    const range = sheet.getRange("A1");
    range.formulas = [["=A1+1"]];
    range.load("values");
    await context.sync();
    const first = range.values;
    context.workbook.application.calculate("Full");
    range.load("values");
    await context.sync();
    return [first, range.values];
  });
  expect(seen).toEqual([[[5]], [[10]]]);
});

test("folding a group leaves its rows out of SUBTOTAL(109)", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("A1:A5");
    range.values = [[1], [2], [3], [4], ["=SUBTOTAL(109,A1:A4)"]];
    sheet.getRange("2:4").group("ByRows");
    const total = sheet.getRange("A5").load("values");
    await context.sync();
    const open = total.values;
    sheet.getRange("2:4").hideGroupDetails("ByRows");
    total.load("values");
    await context.sync();
    const folded = total.values;
    sheet.showOutlineLevels(2, 0);
    total.load("values");
    await context.sync();
    return [open, folded, total.values].flat(2) as readonly unknown[];
  });
  expect(seen).toEqual([10, 1, 10]);
});
