import { createOffice } from "./office";
import type { OfficeInfo } from "./office";

/** The genuine library, loaded and wired to one host. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

export interface LoadedLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly CommonUtility?: { _doApiNotSupportedCheck: boolean };
  };
  readonly Office: object;
}

/** Switches on the client's own refusal of members above the declared set, and lays our `Office` over its enums. */
export function completeClient(library: LoadedLibrary, info: OfficeInfo): Client {
  const { CommonUtility } = library.OfficeExtension;
  if (CommonUtility) CommonUtility._doApiNotSupportedCheck = true;
  return {
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    Office: createOffice(library.Office, info) as typeof Office,
  };
}

/** The names of a class of the client, in camelCase; null when it has no such class. */
export function clientMembers(client: Client, className: string): ReadonlySet<string> | null {
  const classes: Readonly<Record<string, unknown>> = { ...client.Excel };
  const found = classes[className];
  if (typeof found !== "function") return null;
  const prototype: unknown = found.prototype;
  return new Set(Object.getOwnPropertyNames(prototype));
}
