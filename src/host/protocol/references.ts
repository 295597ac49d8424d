import type { HostObject } from "./host-object";

/** The objects that the client asked to keep between requests, by the id it was given. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly idOf = new Map<HostObject, string>();
  private next = 1;

  keep(object: HostObject): string {
    const known = this.idOf.get(object);
    if (known !== undefined) return known;
    const id = `ref${String(this.next)}`;
    this.next += 1;
    this.byId.set(id, object);
    this.idOf.set(object, id);
    return id;
  }

  idFor(object: HostObject): string | undefined {
    return this.idOf.get(object);
  }

  find(id: string): HostObject | undefined {
    return this.byId.get(id);
  }

  release(id: string): void {
    const object = this.byId.get(id);
    if (object) this.idOf.delete(object);
    this.byId.delete(id);
  }

  releaseAll(): void {
    this.byId.clear();
    this.idOf.clear();
  }

  get count(): number {
    return this.byId.size;
  }

  kept(): Iterable<HostObject> {
    return this.byId.values();
  }
}
