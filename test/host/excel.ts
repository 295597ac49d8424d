import { openExcel } from "../../src/host";
import type { OpenedExcel, OpenOptions } from "../../src/host";

const open: OpenedExcel[] = [];

/** A host for one test; closed after it. */
export async function excel(options: OpenOptions = {}): Promise<OpenedExcel> {
  const opened = await openExcel(options);
  open.push(opened);
  return opened;
}

afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

type Batch<Value> = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
) => Promise<Value> | Value;

/** Runs a batch on the first sheet of a new workbook. */
export async function onSheet<Value>(
  batch: Batch<Value>,
  options: OpenOptions = {},
): Promise<Value> {
  const { Excel } = await excel(options);
  return await Excel.run(async (context) => {
    const result = await batch(context, context.workbook.worksheets.getFirst());
    await context.sync();
    return result;
  });
}

/** The code of the refusal, or null when nothing was refused. */
export async function refusal(
  batch: Batch<unknown>,
  options: OpenOptions = {},
): Promise<string | null> {
  try {
    await onSheet(batch, options);
    return null;
  } catch (error) {
    if (error instanceof Error && "code" in error) return String(error.code);
    throw error;
  }
}

/** Loads and gives back one property of an object after a sync. */
export async function read<
  Loaded extends OfficeExtension.ClientObject & { load(names: string): unknown },
  Name extends keyof Loaded & string,
>(context: Excel.RequestContext, object: Loaded, name: Name): Promise<Loaded[Name]> {
  object.load(name);
  await context.sync();
  return object[name];
}

/** One entry of a table of answers. */
export const cell = (table: readonly (readonly unknown[])[], row = 0, column = 0): unknown =>
  table[row]?.[column];
