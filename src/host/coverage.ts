import { classes } from "./objects";
import type { Client } from "./client";
import type { HostClass } from "./objects";

export interface CoveredMember {
  readonly className: string;
  readonly member: string;
  readonly kind: "property" | "navigation" | "method";
  /** The ExcelApi set of the member as the client checks it ("1.9"); "1.1" where it checks nothing. */
  readonly set: string;
  readonly state: "emulated" | "partial" | "missing";
  /** What is missing of a partial one. */
  readonly note: string;
}

/** Members of every client object, which the library itself answers. */
const ownMembers = new Set([
  "constructor",
  "ensureUnchanged",
  "load",
  "retrieve",
  "set",
  "setMockData",
  "toJSON",
  "track",
  "untrack",
  "update",
  "items",
  "context",
  "getItem",
]);

interface Found {
  readonly member: string;
  readonly kind: CoveredMember["kind"];
  readonly set: string;
}

/** The set stands in the text of the client's own check; preview and online sets sort behind all others. */
function setOf(descriptor: PropertyDescriptor): string {
  const { get: getter, value: method } = descriptor as {
    readonly get?: unknown;
    readonly value?: unknown;
  };
  const source = `${String(getter)} ${String(method)}`;
  if (/ExcelApiOnline|ExcelApiDesktop|"99\.9"/.test(source)) return "online";
  return /"(1\.\d+)"/.exec(source)?.[1] ?? "1.1";
}

const listOf = (prototype: object, name: string): readonly string[] => {
  const value: unknown = Reflect.get(prototype, name);
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
};

/** The public members of a class of the client. */
function membersOf(prototype: object): readonly Found[] {
  const scalars = new Set(listOf(prototype, "_scalarPropertyNames"));
  return Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(
    ([member, descriptor]) => {
      if (member.startsWith("_") || member.startsWith("on") || ownMembers.has(member)) return [];
      const isMethod = typeof descriptor.value === "function";
      const kind = isMethod ? "method" : scalars.has(member) ? "property" : "navigation";
      return [{ member, kind, set: setOf(descriptor) } satisfies Found];
    },
  );
}

function stateOf(
  known: HostClass | undefined,
  { member, kind }: Found,
): Pick<CoveredMember, "state" | "note"> {
  const lists = {
    property: known?.members.scalars,
    navigation: known?.members.navigation,
    method: known?.members.methods,
  };
  if (!lists[kind]?.includes(member)) return { state: "missing", note: "" };
  const note = known?.members.partial[member];
  return note === undefined ? { state: "emulated", note: "" } : { state: "partial", note };
}

/** Every member of every class of the genuine client, and whether this host answers it. */
export function coverage({ Excel: library }: Pick<Client, "Excel">): readonly CoveredMember[] {
  const byName = new Map(classes.map((each) => [each.name, each]));
  return Object.entries(library).flatMap(([className, found]: [string, unknown]) => {
    const prototype: unknown = typeof found === "function" ? found.prototype : null;
    if (typeof prototype !== "object" || prototype === null || !("_className" in prototype))
      return [];
    return membersOf(prototype).map((each) => ({
      className,
      ...each,
      ...stateOf(byName.get(className), each),
    }));
  });
}

/** Sent by functions of the library that are no members of a class: `Excel.createWorkbook`. */
const sentOnly = new Set(["createAndOpenWorkbook"]);

/** Members that are declared here but are none of the client's: misspelt, or of another class. */
export function unknownMembers({ Excel: library }: Pick<Client, "Excel">): readonly string[] {
  const known: Readonly<Record<string, unknown>> = { ...library };
  return classes.flatMap(({ name, members }) => {
    const found = known[name];
    const prototype: unknown = typeof found === "function" ? found.prototype : {};
    const owner = typeof prototype === "object" && prototype !== null ? prototype : {};
    const declared = [...members.scalars, ...members.navigation, ...members.methods];
    return declared
      .filter((member) => !member.startsWith("_") && !sentOnly.has(member))
      .filter((member) => !(member in owner) && name !== "Functions")
      .map((member) => `${name}.${member}`);
  });
}
