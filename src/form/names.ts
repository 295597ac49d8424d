import type { ChoiceListId } from "./choices";
import type { RegisterId } from "./derived";

/** All names that Esep defines in a workbook start so. */
export const namePrefix = "esep_";

export function tableName(register: RegisterId): string {
  return `${namePrefix}${register}`;
}

/** `provider.name.kk` becomes `esep_provider_name_kk`. */
export function fieldName(part: string): string {
  return `${namePrefix}${part.replaceAll(".", "_")}`;
}

export function listName(list: ChoiceListId): string {
  return `${namePrefix}list_${list.replaceAll("-", "_")}`;
}
