/** Arguments of one call: proxies already replaced by what they stand for, null standing for null objects. */
export type Arguments = readonly unknown[];

/** What the interpreter needs to know of an object; classes are declared in `objects/`. */
export interface HostObject {
  readonly className: string;
  /** The thing itself, for handlers that get this object as an argument. */
  readonly target: unknown;
  /** "_Id", "Id" … as the client keeps them from any answer about this object. */
  identity(): Readonly<Record<string, unknown>>;
  hasScalar(member: string): boolean;
  hasNavigation(member: string): boolean;
  scalarNames(): readonly string[];
  /** Under which the client looks for that property in an answer. */
  wireName(member: string): string;
  read(member: string): unknown;
  write(member: string, value: unknown): void;
  /** Null is a null object. */
  navigate(member: string): HostObject | null;
  /** A host object, null for a null object, or a plain value. */
  call(member: string, args: Arguments): unknown;
  /** Null when the object is no collection. */
  items(): readonly HostObject[] | null;
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "className" in value && "navigate" in value;

/** "getRange" on the wire is "GetRange"; names with an underscore stay as they are. */
export const wireName = (member: string): string =>
  member.charAt(0).toUpperCase() + member.slice(1);
export const memberName = (wire: string): string => wire.charAt(0).toLowerCase() + wire.slice(1);
