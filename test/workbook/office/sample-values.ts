import { choiceLists, registers } from "../../../src/form";
import type { ColumnSpec, RegisterId } from "../../../src/form";
import type { FillRequest } from "../../../src/workbook";

const byKind = {
  text: (row: number) => `=№ ${row}/ә`,
  text2: (row: number) => ({ kk: `-қазақша ${row}\nекінші`, ru: `+по-русски ${row}` }),
  url: (row: number) => `https://example.kz/${row}`,
  count: (row: number) => row * 1204,
  number: (row: number) => -row / 4,
  money: (row: number) => row * 1500.25,
  percent: (row: number) => 90.5 - row,
  score: (row: number) => 4 + row / 100,
  date: (row: number) => `2025-0${row}-28`,
  flag: (row: number) => row % 2 === 0,
  code: (row: number, { digits = 8 }: ColumnSpec) => String(row).padStart(digits, "0"),
  choice: (row: number, { choices }: ColumnSpec) => {
    const list = choiceLists[choices ?? "fee"];
    return list[(row - 1) % list.length]!.code;
  },
} as const;

/** Two rows for every register that people fill, with a value of its kind in each column. */
export const sampleRows: ReadonlyMap<RegisterId, readonly Readonly<Record<string, unknown>>[]> =
  new Map(
    registers
      .filter(({ id }) => id !== "links")
      .map(({ id, columns }) => {
        const specs: readonly ColumnSpec[] = columns;
        const row = (number: number) =>
          Object.fromEntries(specs.map((spec) => [spec.id, byKind[spec.kind](number, spec)]));
        return [id, [row(1), row(2)]];
      }),
  );

export const sampleFill = { registers: Object.fromEntries(sampleRows) } as FillRequest;
