/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  structuredClone: (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown,
});

test("a window gets Excel and Office as in a task pane", async () => {
  const { installExcel } = await import("../../src/host");
  const host = await installExcel(window);
  expect(window.Office).toBe(host.Office);
  const values = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.values = [[2, "=A1*2"]];
    range.load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toEqual([[2, 4]]);
  expect(await Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
  host.close();
});
