import type { Method } from "./class-table";

/** The client announces what it listens to; this host tells everything and lets the client choose. */
export function eventMethods<Target>(
  ...names: readonly string[]
): Readonly<Record<string, Method<Target>>> {
  const silent: Method<Target> = () => null;
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}`, silent],
      [`_Unregister${name}`, silent],
    ]),
  );
}
