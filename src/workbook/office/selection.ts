import { ok } from "../../ooxml";
import type { Result } from "../../ooxml";
import type { CellRef } from "../../form";
import type { WorkbookFailure } from "../failure";
import { bareAddress } from "./read-outline";
import { run } from "./run";

/** Goes to cells and selects them. */
export async function selectCells({
  sheet,
  address,
}: CellRef): Promise<Result<null, WorkbookFailure>> {
  return run(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
      return ok(null);
    },
    { sheet },
  );
}

/** The one range that is selected. */
export async function selectedRange(): Promise<Result<CellRef, WorkbookFailure>> {
  return run(async (context) => ok(await readSelection(context)));
}

async function readSelection(context: Excel.RequestContext): Promise<CellRef> {
  const range = context.workbook.getSelectedRange();
  range.load("address");
  range.worksheet.load("name");
  await context.sync();
  return { sheet: range.worksheet.name, address: bareAddress(range.address) };
}

/** Tells of each new selection; what comes back ends it. */
export async function onSelection(
  tell: (selected: Result<CellRef, WorkbookFailure>) => void,
): Promise<Result<() => Promise<void>, WorkbookFailure>> {
  return run(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async () => {
      tell(await selectedRange());
    });
    await context.sync();
    return ok(() => stopTelling(handler));
  });
}

async function stopTelling(
  handler: OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs>,
): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
