import { openExcel, windowsProfile, type OpenedExcel } from "../../src/host";
import { median, timed, type Measure } from "./rounds";

const rounds = 3;

const numbers = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_each, column) => row * columns + column),
  );

async function inExcel(
  prepare: (host: OpenedExcel) => Promise<void>,
  run: (host: OpenedExcel) => Promise<unknown>,
): Promise<number> {
  // The desktop has no limit of 5 MB a request, which a million cells would pass.
  const host = await openExcel({ globals: false, profile: windowsProfile });
  await prepare(host);
  const time = await timed(() => run(host));
  host.close();
  return time;
}

const nothing = (): Promise<void> => Promise.resolve();

const writing = (rows: number, columns: number) => {
  const values = numbers(rows, columns);
  return ({ Excel }: OpenedExcel) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRangeByIndexes(0, 0, rows, columns).values = values;
      await context.sync();
    });
};

const reading =
  (rows: number, columns: number) =>
  ({ Excel }: OpenedExcel) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRangeByIndexes(0, 0, rows, columns).load("values");
      await context.sync();
      if (range.values.length !== rows) throw new Error("Rows are missing.");
    });

const formulaCount = 10_000;

const formulas = ({ Excel }: OpenedExcel) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRangeByIndexes(0, 10, formulaCount, 1);
    range.formulas = Array.from({ length: formulaCount }, (_, row) => [
      `=A${row + 1}*2+SUM(B${row + 1}:C${row + 1})`,
    ]);
    range.load("values");
    await context.sync();
  });

const edit = ({ Excel }: OpenedExcel) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A500").values = [[7]];
    const result = sheet.getRange("K500").load("values");
    await context.sync();
    if (result.values[0]?.[0] === undefined) throw new Error("No result.");
  });

interface Trial {
  readonly name: string;
  /** Milliseconds that a first, unoptimised host took (node 20, two cores), the upper end. */
  readonly reference: number;
  readonly prepare: (host: OpenedExcel) => Promise<void>;
  readonly run: (host: OpenedExcel) => Promise<void>;
}

const often = async (host: OpenedExcel): Promise<void> => {
  for (let sync = 1; sync < 20; sync += 1) await reading(1, 1)(host);
};

const filled = writing(formulaCount, 3);

const trials: readonly Trial[] = [
  { name: "small sync, the twentieth", reference: 1.5, prepare: often, run: reading(1, 1) },
  { name: "write 100,000 cells", reference: 115, prepare: nothing, run: writing(10_000, 10) },
  {
    name: "read 100,000 cells",
    reference: 50,
    prepare: writing(10_000, 10),
    run: reading(10_000, 10),
  },
  { name: "write 1,000,000 cells", reference: 910, prepare: nothing, run: writing(100_000, 10) },
  {
    name: "read 1,000,000 cells",
    reference: 330,
    prepare: writing(100_000, 10),
    run: reading(100_000, 10),
  },
  { name: "write and calculate 10,000 formulas", reference: 590, prepare: filled, run: formulas },
  {
    name: "one edit among 10,000 formulas",
    reference: 140,
    prepare: async (host) => {
      await filled(host);
      await formulas(host);
    },
    run: edit,
  },
];

/** The emulated host on the genuine client. */
export async function benchHost(): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const { name, reference, prepare, run } of trials) {
    const milliseconds = await median(rounds, () => inExcel(prepare, run));
    measures.push({ name, milliseconds, reference });
  }
  return [...measures, ...(await files())];
}

/** A workbook of 100,000 cells out to its file and in again. */
async function files(): Promise<readonly Measure[]> {
  let bytes = new Uint8Array();
  const out = await median(rounds, () =>
    inExcel(writing(10_000, 10), async (host) => {
      bytes = new Uint8Array(await host.save());
    }),
  );
  const back = await median(rounds, () =>
    timed(async () => {
      (await openExcel({ file: bytes, globals: false })).close();
    }),
  );
  return [
    { name: ".xlsx of 100,000 cells out", milliseconds: out, reference: null },
    { name: ".xlsx of 100,000 cells in", milliseconds: back, reference: null },
  ];
}
