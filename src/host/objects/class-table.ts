import { HostError, notImplemented, wireName } from "../protocol";
import type { Arguments, HostObject } from "../protocol";

export interface Scalar<Target> {
  readonly get: (target: Target) => unknown;
  /** Absent for a property that cannot be set. */
  readonly set?: (target: Target, value: unknown) => void;
}

export type Navigation<Target> = (target: Target) => HostObject | null;
export type Method<Target> = (target: Target, args: Arguments) => unknown;

/** What this host knows of one class of the API, by the names of the API: all that is not here is NotImplemented. */
export interface ClassTable<Target> {
  readonly name: string;
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  /** Names under which the client sends what is set, where they are not the property's own. */
  readonly setAs?: Readonly<Record<string, string>>;
  /** Names under which the client reads an answer, where they are not the property's own with a capital. */
  readonly readAs?: Readonly<Record<string, string>>;
  readonly navigation?: Readonly<Record<string, Navigation<Target>>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** For collections. */
  readonly items?: (target: Target) => readonly HostObject[];
  /** Members that work only in part, with what is missing. */
  readonly partial?: Readonly<Record<string, string>>;
}

/** What coverage reports need of a class. */
export interface ClassMembers {
  readonly scalars: readonly string[];
  readonly settable: readonly string[];
  readonly navigation: readonly string[];
  readonly methods: readonly string[];
  readonly partial: Readonly<Record<string, string>>;
}

/** A declared class without its target's type, so that all of them fit in one list. */
export interface HostClass {
  readonly name: string;
  readonly members: ClassMembers;
  /** The object of this class that stands for the target. */
  readonly of: (target: unknown) => HostObject;
}

/** The typed functions beside each target (`rangeObject` …) see to it that `of` gets the right one. */
export function defineClass<Target>(table: ClassTable<Target>): HostClass {
  const scalars = Object.entries(table.scalars ?? {});
  return {
    name: table.name,
    members: {
      scalars: scalars.map(([name]) => name),
      settable: scalars.filter(([, scalar]) => scalar.set).map(([name]) => name),
      navigation: Object.keys(table.navigation ?? {}),
      methods: Object.keys(table.methods ?? {}),
      partial: table.partial ?? {},
    },
    of: (target) => new ClassObject(table, target as Target),
  };
}

const own = <Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined => (record && Object.hasOwn(record, name) ? record[name] : undefined);

class ClassObject<Target> implements HostObject {
  constructor(
    private readonly table: ClassTable<Target>,
    readonly target: Target,
  ) {}

  get className(): string {
    return this.table.name;
  }

  identity(): Readonly<Record<string, unknown>> {
    return this.table.identity?.(this.target) ?? {};
  }

  hasScalar(member: string): boolean {
    return own(this.table.scalars, member) !== undefined;
  }

  hasNavigation(member: string): boolean {
    return own(this.table.navigation, member) !== undefined;
  }

  scalarNames(): readonly string[] {
    return Object.keys(this.table.scalars ?? {});
  }

  wireName(member: string): string {
    return own(this.table.readAs, member) ?? wireName(member);
  }

  read(member: string): unknown {
    const scalar = own(this.table.scalars, member);
    if (!scalar) throw this.unknown(member);
    return this.located(member, () => scalar.get(this.target));
  }

  write(sent: string, value: unknown): void {
    const member = own(this.table.setAs, sent) ?? sent;
    const scalar = own(this.table.scalars, member);
    if (!scalar?.set) throw this.unknown(member);
    const { set } = scalar;
    this.located(member, () => {
      set(this.target, value);
    });
  }

  navigate(member: string): HostObject | null {
    const navigation = own(this.table.navigation, member);
    if (!navigation) throw this.unknown(member);
    return this.located(member, () => navigation(this.target));
  }

  call(member: string, args: Arguments): unknown {
    const method = own(this.table.methods, member);
    if (!method) throw this.unknown(member);
    return this.located(member, () => method(this.target, args));
  }

  items(): readonly HostObject[] | null {
    return this.table.items?.(this.target) ?? null;
  }

  private unknown(member: string): HostError {
    const location = `${this.table.name}.${member}`;
    const error = notImplemented(`${location} is not emulated.`);
    error.location = location;
    return error;
  }

  private located<Result>(member: string, run: () => Result): Result {
    try {
      return run();
    } catch (error) {
      if (error instanceof HostError) error.location ??= `${this.table.name}.${member}`;
      throw error;
    }
  }
}
