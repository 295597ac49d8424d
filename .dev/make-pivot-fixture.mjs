// Makes test/fixtures/workbooks/excelize-pivot.xlsx: a pivot table with its cache, a slicer, a table and a chart by
// Excelize, which is none of our dependencies: npm install --no-save excelize-wasm@0.1.3, then run this.
import { init } from "excelize-wasm";
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";

const excelize = await init(
  createRequire(import.meta.url).resolve("excelize-wasm/excelize.wasm.gz"),
);
const book = excelize.NewFile();
const done = (answer) => {
  if (answer?.error) throw new Error(answer.error);
  return answer;
};

const [data, summary] = ["Деректер", "Жиынтық"];
done(book.SetSheetName("Sheet1", data));
done(book.NewSheet(summary));
const regions = ["Солтүстік", "Оңтүстік", "Батыс"];
const rows = Array.from({ length: 24 }, (_, row) => [
  regions[row % 3],
  `Қызмет ${1 + (row % 4)}`,
  5 + row,
]);
for (const [index, row] of [["Аймақ", "Қызмет", "Саны"], ...rows].entries())
  done(book.SetSheetRow(data, `A${index + 1}`, row));
done(book.SetSheetRow(data, "E1", ["Таңба", "Мән"]));
done(book.AddTable(data, { Range: "E1:F4", Name: "Кесте_е" }));
done(
  book.AddPivotTable({
    DataRange: `${data}!A1:C25`,
    PivotTableRange: `${summary}!A3:E12`,
    Rows: [{ Data: "Аймақ", DefaultSubtotal: true }],
    Columns: [{ Data: "Қызмет" }],
    Data: [{ Data: "Саны", Name: "Жиыны", Subtotal: "Sum" }],
    RowGrandTotals: true,
    ColGrandTotals: true,
  }),
);
done(
  book.AddSlicer(data, {
    Name: "Таңба",
    Cell: "H1",
    TableSheet: data,
    TableName: "Кесте_е",
    Caption: "Таңдау",
  }),
);
done(
  book.AddChart(data, "H14", {
    Type: excelize.Col,
    Series: [
      { Name: `${data}!$C$1`, Categories: `${data}!$A$2:$A$5`, Values: `${data}!$C$2:$C$5` },
    ],
    Title: [{ Text: "Саны" }],
  }),
);
const { buffer } = done(book.WriteToBuffer());
writeFileSync(new URL("../test/fixtures/workbooks/excelize-pivot.xlsx", import.meta.url), buffer);
