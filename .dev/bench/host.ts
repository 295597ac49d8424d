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
  let own: unknown = null;
  const time = await timed(async () => {
    own = await run(host);
  });
  host.close();
  return typeof own === "number" ? own : time;
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
  /** What it returns, if anything, is the time that counts. */
  readonly run: (host: OpenedExcel) => Promise<unknown>;
}

const often = async (host: OpenedExcel): Promise<void> => {
  for (let sync = 1; sync < 20; sync += 1) await reading(1, 1)(host);
};

const filled = writing(formulaCount, 3);

/** Written one by one, as add-ins should not; the time is that of the sync, the client's own queueing left out. */
const singly = ({ Excel }: OpenedExcel) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (let row = 0; row < 5000; row += 1) sheet.getCell(row, 0).values = [[row]];
    return timed(() => context.sync());
  });

/** A small book with a table, a chart, a conditional format, a validation and a name. */
const demoBook = ({ Excel }: OpenedExcel) =>
  Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getFirst();
    sheet.getRange("A1:C1").values = [["Service", "Requests", "Share"]];
    sheet.getRange("A2:B101").values = numbers(100, 2);
    sheet.getRange("C2:C101").formulas = Array.from({ length: 100 }, (_, row) => [
      `=B${row + 2}/SUM(B$2:B$101)`,
    ]);
    sheet.tables.add("A1:C101", true).name = "services";
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B101"), "Columns");
    const mark = sheet.getRange("B2:B101").conditionalFormats.add("CellValue").cellValue;
    mark.format.fill.color = "yellow";
    mark.rule = { formula1: "100", operator: "GreaterThan" };
    sheet.getRange("B2:B101").dataValidation.rule = {
      wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" },
    };
    workbook.names.add("requests", sheet.getRange("B2:B101"));
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });

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
  { name: "5,000 writes of one cell, one sync", reference: 290, prepare: nothing, run: singly },
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
  const opening = await median(rounds, () => inExcelOpening());
  const measures: Measure[] = [
    { name: "open an empty workbook with its client", milliseconds: opening, reference: 140 },
  ];
  for (const { name, reference, prepare, run } of trials) {
    const milliseconds = await median(rounds, () => inExcel(prepare, run));
    measures.push({ name, milliseconds, reference });
  }
  const files = [
    await fileTimes({ name: "the demo book", out: 55, in: 24 }, demoBook),
    await fileTimes({ name: "100,000 cells", out: null, in: null }, writing(10_000, 10)),
    await fileTimes({ name: "1,000,000 cells", out: 2000, in: null }, writing(100_000, 10)),
  ];
  return [...measures, ...files.flat()];
}

const inExcelOpening = (): Promise<number> =>
  timed(async () => {
    (await openExcel({ globals: false })).close();
  });

interface FileTrial {
  readonly name: string;
  readonly out: number | null;
  readonly in: number | null;
}

/** A workbook out to its file and in again. */
async function fileTimes(
  trial: FileTrial,
  fill: (host: OpenedExcel) => Promise<void>,
): Promise<readonly Measure[]> {
  let bytes = new Uint8Array();
  const out = await median(rounds, () =>
    inExcel(fill, async (host) => {
      bytes = new Uint8Array(await host.save());
    }),
  );
  const back = await median(rounds, () =>
    timed(async () => {
      (await openExcel({ file: bytes, globals: false })).close();
    }),
  );
  return [
    { name: `.xlsx of ${trial.name} out`, milliseconds: out, reference: trial.out },
    { name: `.xlsx of ${trial.name} in`, milliseconds: back, reference: trial.in },
  ];
}
