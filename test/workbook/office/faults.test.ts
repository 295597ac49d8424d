import { everyFault, openExcel } from "../../../src/host";
import type { Fault, UserBook } from "../../../src/host";
import { applyPlan, forgetJournal, tidy } from "../../../src/workbook/office";
import { got } from "./excel";
import { operations, partsOf, planned } from "./operations";
import type { Tried } from "./operations";

jest.setTimeout(600_000);

const faults = everyFault<UserBook>((book) => {
  book.type("Есеп", "H30", "менің жазбам");
});

const nameOf = (fault: Fault<UserBook>): string =>
  fault.kind === "never-answered" ? `${fault.kind}, done: ${String(fault.done)}` : fault.kind;

interface Outcome {
  readonly parts: Readonly<Record<string, string>>;
  readonly before: Readonly<Record<string, string>>;
  readonly writes: number;
}

/** Writes with the n-th round trip of the writing failed; then what the next run does before all else. */
async function attempt(
  operation: Tried,
  fault: { readonly at: number; readonly is: Fault<UserBook> } | null,
): Promise<Outcome> {
  forgetJournal();
  let writes = -1;
  const next = (): Fault<UserBook> | null => {
    if (writes < 0) return null;
    writes += 1;
    return writes === fault?.at ? fault.is : null;
  };
  const excel = await openExcel({ file: await operation.book(), faults: next });
  try {
    const plan = await planned(operation);
    const before = partsOf(await excel.save());
    writes = 0;
    await applyPlan("ok" in plan ? got(plan) : plan, { seconds: 1 });
    const made = writes;
    got(await tidy());
    return { parts: partsOf(await excel.save()), before, writes: made };
  } finally {
    excel.close();
  }
}

const isSame = (one: Outcome["parts"], other: Outcome["parts"]): boolean =>
  JSON.stringify(Object.entries(one).toSorted()) ===
  JSON.stringify(Object.entries(other).toSorted());

test.each(operations.filter(({ name }) => name === "link"))(
  "$name, broken off anywhere, leaves the workbook as it was or done",
  async (operation) => {
    await operation.book();
    const done = await attempt(operation, null);
    const table: string[] = [];
    for (const is of faults) {
      const marks: string[] = [];
      for (let at = 1; at <= done.writes; at += 1) {
        const { parts, before } = await attempt(operation, { at, is });
        const isDone = isSame(parts, done.parts);
        marks.push(isDone ? "done" : isSame(parts, before) ? "before" : "HALF");
      }
      table.push(`${nameOf(is).padEnd(28)} ${marks.join(" ")}`);
    }
    process.stdout.write(
      `${operation.name}: round trips 1 to ${String(done.writes)}\n${table.join("\n")}\n`,
    );
    // With an edit of the user's own in between, neither is to the byte.
    const own = table.filter((line) => !line.startsWith("user-edit"));
    expect(own.filter((line) => line.includes("HALF"))).toEqual([]);
  },
);
