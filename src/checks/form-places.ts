import { registers } from "../form";
import type { ItemId, RegisterId } from "../form";

const itemByRegister: ReadonlyMap<RegisterId, ItemId | null> = new Map(
  registers.map(({ id, item }) => [id, item]),
);

/** The item of the model form that shows a register. */
export function itemOf(register: RegisterId): ItemId | null {
  return itemByRegister.get(register) ?? null;
}
