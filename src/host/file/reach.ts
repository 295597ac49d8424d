import {
  dropContentType,
  relationshipsOf,
  relationshipsPart,
  removeRelationship,
} from "../../ooxml";
import type { OfficePackage } from "../../ooxml";

/** All parts that can be reached from some parts by relationships, these included. */
export function reachable(file: OfficePackage, from: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (found.has(part)) continue;
    found.add(part);
    for (const { target, external } of relationshipsOf(file, part)) {
      if (!external && file.has(target)) waiting.push(target);
    }
  }
  return found;
}

/** Takes a part out of what its owner refers to, and with it everything that only it led to. */
export function detach(file: OfficePackage, owner: string, part: string): void {
  const known = relationshipsOf(file, owner).find(
    ({ target, external }) => !external && target === part,
  );
  if (known) removeRelationship(file, owner, known.id);
  const live = reachable(file, [""]);
  for (const gone of reachable(file, [part])) {
    if (live.has(gone)) continue;
    file.remove(gone);
    file.remove(relationshipsPart(gone));
    dropContentType(file, gone);
  }
}
