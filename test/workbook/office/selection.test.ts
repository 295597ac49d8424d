import type { Result } from "../../../src/ooxml";
import type { CellRef } from "../../../src/form";
import type { WorkbookFailure } from "../../../src/workbook";
import { onSelection, selectCells, selectedRange } from "../../../src/workbook/office";
import { got, inExcel } from "./excel";

const addSheet = (name: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

test("cells are gone to and selected, and the selection is told without the sheet in its address", async () => {
  await inExcel(async () => {
    await addSheet("O'Нил! 1");
    got(await selectCells({ sheet: "O'Нил! 1", address: "B2:C7" }));
    expect(got(await selectedRange())).toEqual({ sheet: "O'Нил! 1", address: "B2:C7" });
  });
});

test("each new selection is told of until it is no longer wanted", async () => {
  await inExcel(async () => {
    const told: Result<CellRef, WorkbookFailure>[] = [];
    let heard = (): void => undefined;
    const next = () =>
      new Promise<void>((resolve) => {
        heard = resolve;
      });
    const stop = got(
      await onSelection((selected) => {
        told.push(selected);
        heard();
      }),
    );
    const first = next();
    got(await selectCells({ sheet: "Sheet1", address: "D4" }));
    await first;
    await stop();
    got(await selectCells({ sheet: "Sheet1", address: "E5" }));
    expect(told).toEqual([{ ok: true, value: { sheet: "Sheet1", address: "D4" } }]);
  });
});
