import { openExcel } from "../../../src/host";
import { excel } from "../excel";
import { opened, partsOf } from "./book-files";
import { faultsOf } from "./package-faults";

async function withFill(file: Uint8Array | null, color: string): Promise<Uint8Array> {
  const { Excel, save, losses } = await excel(file ? { file } : {});
  await Excel.run(async (context) => {
    const style = context.workbook.styles.getItem("Good");
    style.fill.color = color;
    style.includeAlignment = false;
    context.workbook.worksheets.getFirst().getRange("A1").style = "Good";
    await context.sync();
  });
  expect(losses()).toEqual([]);
  return save();
}

test("a cell style is saved, and saved again in its own place when it is changed", async () => {
  const first = await withFill(null, "#0000FF");
  const second = await withFill(first, "#123456");
  expect(faultsOf(second)).toEqual([]);
  const [style] = opened(second).namedStyles.filter(({ name }) => name === "Good");
  expect(style?.style.fill.color).toBe("#123456");
  expect(style?.includes.has("Alignment")).toBe(false);
  const records = (bytes: Uint8Array): string | undefined =>
    /<cellStyleXfs count="(\d+)"/.exec(partsOf(bytes).text("xl/styles.xml"))?.[1];
  expect(records(second)).toBe(records(first));
  const again = await openExcel({ file: second, globals: false });
  const color = await again.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.load("format/fill/color");
    await context.sync();
    return cell.format.fill.color;
  });
  again.close();
  expect(color).toBe("#123456");
});
