import { faultAt, failEachSync } from "../../../src/host";
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
