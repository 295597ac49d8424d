import { openExcel } from "../../../src/host";
import type { ExcelOptions, OpenedExcel } from "../../../src/host";
import type { Result } from "../../../src/ooxml";
import { planForm, readAnswers } from "../../../src/workbook";
import type { Plan, Snapshot, WorkbookFailure } from "../../../src/workbook";
import { applyPlan, takeSnapshot } from "../../../src/workbook/office";
import type { Answers } from "../../../src/form";

/** Runs in an Excel of its own and closes it, also when a test fails. */
export async function inExcel<Value>(
  work: (excel: OpenedExcel) => Promise<Value>,
  options: ExcelOptions = {},
): Promise<Value> {
  const excel = await openExcel(options);
  return work(excel).finally(() => {
    excel.close();
  });
}

export function got<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

export const snapshot = async (): Promise<Snapshot> => got(await takeSnapshot());
export const answers = async (): Promise<Answers> => got(readAnswers(await snapshot()));

/** Plans on the workbook as it is and writes what was planned. */
export async function apply(
  plan: (snapshot: Snapshot) => Result<Plan, WorkbookFailure> | Plan,
): Promise<void> {
  const planned = plan(await snapshot());
  got(await applyPlan("ok" in planned ? got(planned) : planned));
}

export const makeForm = (language: "kk" | "ru" = "kk"): Promise<void> =>
  apply((book) => planForm({ kind: "rural-okrug-akim", year: 2025, language, snapshot: book }));

/** Options that count the round trips of a run. */
export function counted(): { readonly options: ExcelOptions; readonly syncs: () => number } {
  let syncs = 0;
  const faults = () => {
    syncs += 1;
    return null;
  };
  return { options: { faults }, syncs: () => syncs };
}

/** An office's own workbook, saved as a file: a formatted sheet, a hidden row, a table, a comment, a name. */
export const officeFile = (): Promise<Uint8Array> =>
  inExcel(async (excel) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.name = "Есеп";
      sheet.getRange("A1:D1").merge();
      sheet.getRange("A1").values = [["Мемлекеттік қызметтер туралы мәлімет"]];
      sheet.getRange("A3:D7").numberFormat = [
        ["@", "General", "#,##0", "0.0%"],
        ["@", "General", "#,##0", "0.0%"],
        ["@", "General", "@", "0.0%"],
        ["@", "General", "#,##0", "0.0%"],
        ["General", "General", "#,##0", "General"],
      ];
      sheet.getRange("A3:D7").values = [
        ["Коды", "Атауы", "Барлығы", "Үлесі"],
        ["00101001", "Анықтама беру", 12, 0.5],
        ["00101002", "Рұқсат беру", "1 204", 0.25],
        ["00101003", "Тіркеу", 30, 0.25],
        ["Жиыны", "", "=SUM(C4:C6)", ""],
      ];
      sheet.getRange("A5:D5").rowHidden = true;
      const second = context.workbook.worksheets.add("Шағымдар");
      second.getRange("B2:C4").values = [
        ["№", "Күні"],
        ["ш-1", 45_700],
        ["ш-2", true],
      ];
      second.getRange("C3").numberFormat = [["dd.mm.yyyy"]];
      second.tables.add(second.getRange("B2:C4"), true).name = "Шағымдар1";
      context.workbook.comments.add("Шағымдар!B3", "Тексеру керек");
      context.workbook.names.add("Мәлімет", "=Есеп!$A$3:$D$7");
      await context.sync();
    });
    return excel.save();
  });
