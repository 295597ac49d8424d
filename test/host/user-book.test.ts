import { excel } from "./excel";

test("a person types, inserts rows, adds, renames and deletes sheets, and listeners of the page are told", async () => {
  const { book } = await excel();
  let told = 0;
  const stop = book.onChange(() => {
    told += 1;
  });
  book.type("Sheet1", "A1:B1", [["5%", "=A1*2"]]);
  book.shift("Sheet1", "1:1", "Down");
  book.addSheet("Second");
  book.renameSheet("Second", "Other");
  book.deleteSheet("Other");
  stop();
  book.select("Sheet1", "B2");
  const { sheets } = book.calculated();
  const cells = sheets[0]?.cells;
  expect(sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect([cells?.get(1, 0)?.value, cells?.get(1, 1)?.formula, cells?.get(1, 1)?.value]).toEqual([
    0.05,
    "=A2*2",
    0.1,
  ]);
  expect(told).toBe(5);
});

test("requests of the add-in are counted and told", async () => {
  const { Excel, book } = await excel();
  let told = 0;
  book.onChange(() => {
    told += 1;
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    await context.sync();
  });
  expect([book.syncCount, told > 0]).toEqual([1, true]);
});
