import { openExcel } from "../../../src/host";
import type { OpenedExcel, OpenOptions } from "../../../src/host";

let opened: OpenedExcel | null = null;

/** The workbook of a stall, as a newcomer would set it up before trying out a page of the documentation. */
export const stock = [
  ["Fruit", "Crates", "Price", "Worth"],
  ["Apricots", 12, 850, "=B2*C2"],
  ["Melons", 40, 300, "=B3*C3"],
  ["Grapes", 7, 1200, "=B4*C4"],
  ["Quinces", 5, 640, "=B5*C5"],
] as const;

/** Opens Excel for each test, with its globals, and a sheet "Stall" that holds the stock. */
export function openStallBeforeEach(options: OpenOptions = {}): void {
  beforeEach(async () => {
    opened = await openExcel(options);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Stall");
      sheet.getRange("A1:D5").values = stock.map((row) => [...row]);
      sheet.activate();
      await context.sync();
    });
  });

  afterEach(() => {
    opened?.close();
    opened = null;
  });
}

/** The Excel of the running test. */
export function stall(): OpenedExcel {
  if (!opened) throw new Error("No Excel is open");
  return opened;
}

/** The code of what a batch was refused with. */
export async function refusedWith(
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<string> {
  try {
    await Excel.run(batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return "nothing was refused";
}
