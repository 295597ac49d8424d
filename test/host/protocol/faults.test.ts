import { everyFault, faultAt, failEachSync } from "../../../src/host";
import { excel } from "../excel";
import type { Fault, UserBook } from "../../../src/host";

/** Writes A1 in the first sync and A2 in the second. */
async function twoWrites({ Excel }: { readonly Excel: typeof globalThis.Excel }): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    sheet.getRange("A2").values = [[2]];
    await context.sync();
  });
}

const written = (book: UserBook): readonly unknown[] =>
  [0, 1].map((row) => book.sheet("Sheet1").cells.get(row, 0)?.value ?? null);

const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : error;

test.each<readonly [Fault<UserBook>, string, readonly unknown[]]>([
  [{ kind: "refused" }, "GeneralException", [1, null]],
  [{ kind: "refused", code: "RequestAborted" }, "RequestAborted", [1, null]],
  [{ kind: "answer-lost" }, "RequestAborted", [1, 2]],
  [{ kind: "cell-edit-mode" }, "InvalidOperationInCellEditMode", [1, null]],
  [{ kind: "lost-focus" }, "InactiveWorkbook", [1, null]],
  [{ kind: "payload-too-large" }, "RequestPayloadSizeLimitExceeded", [1, null]],
  [{ kind: "answer-too-large" }, "ResponsePayloadSizeLimitExceeded", [1, 2]],
  [{ kind: "read-only" }, "AccessDenied", [1, null]],
])("the second request fails by %j", async (fault, code, left) => {
  const host = await excel({ faults: faultAt(2, fault) });
  await expect(twoWrites(host)).rejects.toMatchObject({ code });
  expect(written(host.book)).toEqual(left);
});

test.each([
  [true, [1, 2]],
  [false, [1, null]],
])("a request that is never answered is done or not: %j", async (done, left) => {
  const host = await excel({ faults: faultAt(2, { kind: "never-answered", done }) });
  const outcome = await Promise.race([
    twoWrites(host).then(() => "answered"),
    new Promise((resolve) => setTimeout(resolve, 100, "silence")),
  ]);
  expect(outcome).toBe("silence");
  expect(written(host.book)).toEqual(left);
});

test("a person's edit can come in between two requests", async () => {
  const edit = (book: UserBook): void => {
    book.type("Sheet1", "A1", "typed");
  };
  const host = await excel({ faults: faultAt(2, { kind: "user-edit", edit }) });
  await twoWrites(host);
  expect(written(host.book)).toEqual(["typed", 2]);
});

test("delayForCellEdit waits until the cell is left", async () => {
  const host = await excel({ faults: faultAt(1, { kind: "cell-edit-mode" }) });
  await host.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(written(host.book)).toEqual([1, null]);
});

test("an operation is failed once at each of its requests", async () => {
  const outcomes = await failEachSync(twoWrites, { fault: { kind: "refused" } });
  expect(
    outcomes.map(({ sync, error, book }) => [
      sync,
      (error as { code: string }).code,
      written(book),
    ]),
  ).toEqual([
    [1, "GeneralException", [null, null]],
    [2, "GeneralException", [1, null]],
  ]);
});

test("reading a workbook that is read only is allowed", async () => {
  const host = await excel({ faults: () => ({ kind: "read-only" }) });
  const name = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load("name");
    sheet.getUsedRange().load("values");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Sheet1");
});

/** Only silence is waited for; all else may take its time on a busy machine. */
const patienceFor = ({ kind }: Fault<UserBook>): number =>
  kind === "never-answered" ? 400 : 10_000;

const typedBetween = (book: UserBook): void => {
  book.type("Sheet1", "A3", "typed");
};

jest.setTimeout(30_000);

test("every kind of fault at every request leaves what was done before it, and tells its code", async () => {
  const seen: Record<string, unknown> = {};
  for (const fault of everyFault(typedBetween)) {
    const outcomes = await failEachSync(twoWrites, { fault, patience: patienceFor(fault) });
    const done = fault.kind === "never-answered" ? ` ${String(fault.done)}` : "";
    seen[fault.kind + done] = outcomes.map(({ error, book }) => [codeOf(error), ...written(book)]);
  }
  const notDone = (code: string) => [
    [code, null, null],
    [code, 1, null],
  ];
  const done = (code: string | null) => [
    [code, 1, null],
    [code, 1, 2],
  ];
  expect(seen).toEqual({
    refused: notDone("GeneralException"),
    "answer-lost": done("RequestAborted"),
    "never-answered true": done("silence"),
    "never-answered false": notDone("silence"),
    "cell-edit-mode": notDone("InvalidOperationInCellEditMode"),
    "lost-focus": notDone("InactiveWorkbook"),
    "payload-too-large": notDone("RequestPayloadSizeLimitExceeded"),
    "answer-too-large": done("ResponsePayloadSizeLimitExceeded"),
    "read-only": notDone("AccessDenied"),
    "user-edit": [
      [null, 1, 2],
      [null, 1, 2],
    ],
  });
});

test("an operation that gives up by itself on silence is told apart from one that hangs", async () => {
  const patient = (host: { readonly Excel: typeof globalThis.Excel }): Promise<unknown> =>
    Promise.race([
      twoWrites(host),
      new Promise((_resolve, reject) => setTimeout(reject, 20, new Error("no answer"))),
    ]);
  const outcomes = await failEachSync(patient, { fault: { kind: "never-answered" } });
  expect(outcomes.map(({ error }) => (error as Error).message)).toEqual(["no answer", "no answer"]);
});

test("an operation that is repeated after the fault writes everything", async () => {
  const stubborn = async (host: { readonly Excel: typeof globalThis.Excel }): Promise<void> => {
    await twoWrites(host).catch(() => twoWrites(host));
  };
  const faults = everyFault(typedBetween).filter(({ kind }) => kind !== "never-answered");
  const left = await Promise.all(
    faults.map((fault) => failEachSync(stubborn, { fault, patience: 10_000 })),
  );
  expect(left.flat().map(({ error, book }) => [error, ...written(book)])).toEqual(
    Array.from({ length: faults.length * 2 }, () => [null, 1, 2]),
  );
});
