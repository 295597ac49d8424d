import { excel } from "../excel";
import { fixture, opened, partsOf } from "./book-files";
import { faultsOf } from "./package-faults";

async function changed(
  file: Uint8Array,
  change: (properties: Excel.WorksheetCustomPropertyCollection) => void,
): Promise<Uint8Array> {
  const { Excel, save, losses } = await excel({ file });
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getFirst().customProperties);
    await context.sync();
  });
  expect(losses()).toEqual([]);
  return save();
}

const propertiesOf = (file: Uint8Array): unknown => [
  ...(opened(file).sheets[0]?.customProperties ?? []),
];

test.each(["openpyxl-1904.xlsx", "strict.xlsx", "prefixed.xlsx"])(
  "what an add-in keeps on a sheet of %s is in the file, changed and taken away",
  async (name) => {
    const once = await changed(fixture(name), (properties) => {
      properties.add("күйі", "дайын €");
      properties.add("gone", "x");
    });
    expect(faultsOf(once)).toEqual([]);
    expect(propertiesOf(once)).toEqual([
      ["күйі", "дайын €"],
      ["gone", "x"],
    ]);
    const twice = await changed(once, (properties) => {
      properties.getItem("gone").delete();
      properties.add("күйі", "бітті");
    });
    expect(faultsOf(twice)).toEqual([]);
    expect(propertiesOf(twice)).toEqual([["күйі", "бітті"]]);
    const parts = partsOf(twice).names.filter((part) => part.includes("customProperty"));
    expect(parts).toEqual(["xl/customProperty1.bin"]);
  },
);
