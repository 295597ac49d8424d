import { faultAt } from "../../../src/host";
import type { Fault } from "../../../src/host";
import { ok } from "../../../src/ooxml";
import { planFill, planForm } from "../../../src/workbook";
import { applyPlan, selectCells, takeSnapshot } from "../../../src/workbook/office";
import { run } from "../../../src/workbook/office/run";
import { apply, got, inExcel, makeForm, snapshot } from "./excel";

jest.setTimeout(60_000);

describe("what the host refuses is said in a way that a person can act on", () => {
  test.each<[Fault, string]>([
    [{ kind: "cell-edit-mode" }, "host-busy"],
    [{ kind: "lost-focus" }, "inactive-workbook"],
    [{ kind: "refused", code: "GeneralException" }, "refused"],
    [{ kind: "answer-lost" }, "refused"],
  ])("%j while reading", async (fault, code) => {
    const read = await inExcel(() => takeSnapshot(), { faults: faultAt(1, fault) });
    expect(read).toMatchObject({ ok: false, failure: { code } });
  });

  test.each<[Fault, string]>([
    [{ kind: "cell-edit-mode" }, "host-busy"],
    [{ kind: "lost-focus" }, "inactive-workbook"],
    [{ kind: "read-only" }, "read-only"],
    [{ kind: "payload-too-large" }, "payload"],
  ])("%j at the first write", async (fault, code) => {
    // Reading takes three round trips, looking before writing one more.
    const applied = await inExcel(
      async () => {
        const book = await snapshot();
        return applyPlan(
          planForm({ kind: "district", year: 2025, language: "kk", snapshot: book }),
        );
      },
      { faults: faultAt(5, fault) },
    );
    expect(applied).toMatchObject({ ok: false, failure: { code } });
  });

  test("an answer over the host's limit is asked for again in smaller pieces", async () => {
    const read = await inExcel(() => takeSnapshot(), {
      faults: faultAt(3, { kind: "answer-too-large" }),
    });
    expect(read.ok).toBe(true);
  });

  test("a host that never answers is not waited for forever", async () => {
    const answer = await inExcel(
      () =>
        run(
          async (context) => {
            await context.sync();
            return ok(null);
          },
          { seconds: 0.05 },
        ),
      { faults: faultAt(1, { kind: "never-answered" }) },
    );
    expect(answer).toEqual({ ok: false, failure: { code: "timeout", seconds: 0.05 } });
  });

  test("a sheet that is gone is named", async () => {
    const selected = await inExcel(() => selectCells({ sheet: "Жоқ", address: "A1" }));
    expect(selected).toEqual({ ok: false, failure: { code: "sheet-missing", sheet: "Жоқ" } });
  });
});

describe("before the first write", () => {
  const fill = async () => {
    const plan = got(planFill(await snapshot(), { registers: { events: [{ participants: 5 }] } }));
    return applyPlan(plan);
  };

  test("a protected sheet of the form is named, and nothing is written", async () => {
    await inExcel(async () => {
      await makeForm();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("2.3 Іс-шаралар").protection.protect();
        await context.sync();
      });
      const before = await snapshot();
      expect(await fill()).toEqual({
        ok: false,
        failure: { code: "protected", sheet: "2.3 Іс-шаралар" },
      });
      expect(await snapshot()).toEqual(before);
    });
  });

  test("a filtered table of the form is named, for writing would miss the hidden rows", async () => {
    await inExcel(async () => {
      await makeForm();
      await apply((book) =>
        planFill(book, { registers: { events: [{ participants: 1 }, { participants: 2 }] } }),
      );
      await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("esep_events");
        table.columns.getItemAt(6).filter.applyValuesFilter(["2"]);
        await context.sync();
      });
      expect(await fill()).toEqual({
        ok: false,
        failure: { code: "filtered", name: "esep_events" },
      });
    });
  });

  test("a sheet that has gone since is named", async () => {
    await inExcel(async () => {
      await makeForm();
      const plan = got(
        planFill(await snapshot(), { registers: { events: [{ participants: 5 }] } }),
      );
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("2.3 Іс-шаралар").delete();
        await context.sync();
      });
      expect(await applyPlan(plan)).toEqual({
        ok: false,
        failure: { code: "sheet-missing", sheet: "2.3 Іс-шаралар" },
      });
    });
  });
});

test("a mistake of ours is thrown, not told to the user", async () => {
  await inExcel(async () => {
    const wrong = run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
      return ok(null);
    });
    await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
