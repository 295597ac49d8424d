import type { Answers, CellRef, ItemId, RegisterId } from "../form";
import type { CountFigure, DemandedService } from "../figures";

/** The registers whose rows are the data of an item; 1.1 to 1.3 have fields and figures besides. */
export const registersOfItem = {
  "1.1": [],
  "1.2": ["services"],
  "1.3": [],
  "2.1": ["accessPoints"],
  "2.2": ["discussions"],
  "2.3": ["events"],
  "3.1": ["improvements"],
  "3.2": ["training"],
  "3.3": ["acts"],
  "4.1": ["complaints", "complaintsAnnex"],
  "4.2": ["internalControl"],
  "4.3": ["externalControl"],
  "4.4": ["monitoring", "recommendations"],
  "5": ["plans", "indicators"],
} as const satisfies Record<ItemId, readonly RegisterId[]>;

interface Known {
  readonly rows: Readonly<Partial<Record<RegisterId, readonly unknown[]>>>;
  readonly counts: readonly CountFigure[];
  readonly demanded: readonly DemandedService[];
  readonly provider: readonly unknown[];
}

/** Whether an item has data; the noughts that formulas make over empty registers are none. */
export function hasData(item: ItemId, { rows, counts, demanded, provider }: Known): boolean {
  if (registersOfItem[item].some((register) => (rows[register] ?? []).length > 0)) return true;
  if (item === "1.1") return provider.length > 0;
  if (item === "1.2") return counts.some(isStated);
  return item === "1.3" && demanded.length > 0;
}

function isStated({ stated }: CountFigure): boolean {
  return stated !== null && (stated.value > 0 || !stated.computed);
}

/** Where a register stands, with or without rows. */
export function placesOfRegister(answers: Answers, register: RegisterId): readonly CellRef[] {
  return answers.registers[register].sources.map(({ sheet, range }) => ({ sheet, address: range }));
}
