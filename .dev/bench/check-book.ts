import { openExcel, windowsProfile } from "../../src/host";
import type { Result } from "../../src/ooxml";
import { planFill, planForm } from "../../src/workbook";
import type { Plan, Snapshot, WorkbookFailure } from "../../src/workbook";
import { applyPlan, takeSnapshot } from "../../src/workbook/office";
import type { RowValues } from "../../src/form";

export interface BookSize {
  readonly services: number;
  readonly complaints: number;
  /** Whether every row breaks rules. */
  readonly failing: boolean;
}

const year = 2025;
const day = (index: number): string => {
  const date = new Date(Date.UTC(year, 0, 6 + (index % 300)));
  return date.toISOString().slice(0, 10);
};

const code = (index: number): string => `001${String(index + 1).padStart(5, "0")}`;

export function service(index: number, failing: boolean): RowValues<"services"> {
  return {
    code: code(index),
    name: { kk: `${index + 1}-қызметті көрсету`, ru: `Оказание услуги ${index + 1}` },
    byLaw: { kk: `${index + 1}-қағидалар`, ru: `Правила ${index + 1}` },
    byLawNumber: String(100 + (index % 40)),
    fee: "free",
    form: "both",
    stateCorporation: true,
    byProvider: 10,
    byPortal: 30 + (index % 20),
    provided: failing ? 1 : 40 + (index % 20),
    applications: 50 + (index % 20),
    refused: 10,
    withdrawn: 0,
    inProgress: 0,
    late: failing ? 9 : 0,
    providedPrevious: 40 + (index % 20),
  };
}

export function complaint(
  index: number,
  { services, failing }: Pick<BookSize, "services" | "failing">,
): RowValues<"complaints"> {
  const date = day(index);
  return {
    number: `Ж-${index + 1}`,
    date,
    channel: "e-otinish",
    service: failing ? "99999999" : code(index % services),
    cause: "delay",
    considered: "provider",
    answeredOn: failing ? "2025-01-02" : date,
    outcome: "satisfied",
    justified: "yes",
    ...(failing ? {} : { measures: { kk: "Ескерту жасалды", ru: "Объявлено замечание" } }),
  };
}

/** A form of an oblast with as many rows, as a file. */
export async function checkBookFile(size: BookSize): Promise<Uint8Array> {
  const excel = await openExcel({ profile: windowsProfile });
  try {
    await apply((snapshot) => planForm({ kind: "oblast", year, language: "kk", snapshot }));
    const services = Array.from({ length: size.services }, (_, at) => service(at, size.failing));
    const complaints = Array.from({ length: size.complaints }, (_, at) => complaint(at, size));
    await apply((snapshot) => planFill(snapshot, { registers: { services, complaints } }));
    return await excel.save();
  } finally {
    excel.close();
  }
}

async function apply(plan: (snapshot: Snapshot) => Result<Plan, WorkbookFailure> | Plan) {
  const planned = plan(got(await takeSnapshot()));
  got(await applyPlan("ok" in planned ? got(planned) : planned));
}

function got<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
