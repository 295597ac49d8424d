import { excel, onSheet } from "../excel";

test("a frozen range that does not start at A1 is where the pane is, in the file too", async () => {
  const { save } = await excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.freezePanes.freezeAt(sheet.getRange("D3:F4"));
    const frozen = sheet.freezePanes.getLocation().load("address");
    await context.sync();
    expect(frozen.address).toBe("Sheet1!D3:F4");
  });
  const again = await excel({ file: await save() });
  await again.Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getFirst();
    const frozen = freezePanes.getLocation().load("address");
    await context.sync();
    expect(frozen.address).toBe("Sheet1!D3:F4");
  });
});

test.each<[string, (panes: Excel.WorksheetFreezePanes) => void]>([
  [
    "a null range",
    (panes) => {
      panes.freezeAt(null as never);
    },
  ],
  [
    "no rows",
    (panes) => {
      panes.freezeRows(0);
    },
  ],
  [
    "no columns",
    (panes) => {
      panes.freezeColumns(0);
    },
  ],
])("freezing %s unfreezes", async (_, unfreeze) => {
  const isUnfrozen = await onSheet(async (context, sheet) => {
    sheet.freezePanes.freezeRows(2);
    unfreeze(sheet.freezePanes);
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    return frozen.isNullObject;
  });
  expect(isUnfrozen).toBe(true);
});
