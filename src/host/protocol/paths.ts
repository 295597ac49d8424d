import { HostError, invalidArgument } from "./errors";
import { isHostObject, memberName } from "./host-object";
import { pathType } from "./messages";
import type { Arguments, HostObject } from "./host-object";
import type { ArgumentInfo, ObjectPath, RequestBody } from "./messages";
import type { References } from "./references";

/** Finds the object behind a path of one request, once; null is a null object. */
export class Paths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly root: HostObject,
    private readonly references: References,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw invalidArgument(`No object path ${String(id)}.`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.root;
      case pathType.created:
        throw new HostError("NotImplemented", path.Name);
      case pathType.reference:
        return this.referenced(path.Name);
      case pathType.nullObject:
        return null;
      default:
        return this.child(path);
    }
  }

  private child(path: ObjectPath): HostObject | null {
    if (path.ParentObjectPathId === undefined) throw new HostError("InvalidRequest");
    const parent = this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    if (path.ObjectPathType === pathType.property) return parent.navigate(memberName(path.Name));
    const method = path.ObjectPathType === pathType.indexer ? "getItem" : memberName(path.Name);
    const result = parent.call(method, this.args(path.ArgumentInfo));
    if (result === null || isHostObject(result)) return result;
    throw new HostError("InvalidRequest", `${parent.className}.${method} is no object.`);
  }

  private referenced(id: string): HostObject {
    const object = this.references.find(id);
    if (!object) throw new HostError("ItemNotFound", "The object is no longer tracked.");
    return object;
  }

  /** Proxies arrive as a path id, with the same id at the same place of a second list. */
  args(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => this.argument(value, ids[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((each: unknown, index) => this.argument(each, reference[index]));
    }
    return typeof reference === "number" && reference > 0
      ? this.resolve(reference)
      : this.nested(value);
  }

  /** Proxies inside a plain object are marked `{ _ObjectPathId }`. */
  private nested(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value);
    const [first] = entries;
    if (first?.[0] === "_ObjectPathId" && typeof first[1] === "number")
      return this.resolve(first[1]);
    return Object.fromEntries(entries.map(([key, each]) => [key, this.nested(each)]));
  }
}
