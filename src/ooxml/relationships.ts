import { attributes } from "./attributes";
import { elementsNamed, outline, withPrefix } from "./elements";
import type { OfficePackage } from "./package";
import { splice } from "./splice";

export interface Relationship {
  readonly id: string;
  /** The last segment of the type, in which transitional and strict files agree: `worksheet`, `chart`. */
  readonly kind: string;
  readonly type: string;
  /** The part's name as the package spells it; for an external one what the file says. */
  readonly target: string;
  readonly external: boolean;
}

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The part that holds the relationships of a part; of the package itself for "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as a part's name: relative to the part that speaks, or absolute. */
export function resolveTarget(part: string, target: string): string {
  const path = decoded(target.replace(/[?#].*$/s, ""));
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

const decoded = (path: string): string =>
  /%(?![0-9a-f]{2})/i.test(path) ? path : path.replace(/(?:%[0-7][0-9a-f])+/gi, decodeURIComponent);

export function relationshipsOf(file: OfficePackage, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (!file.has(name)) return [];
  return elementsNamed(file.text(name), "Relationship").map(({ tag }) => {
    const type = tag.attribute("Type") ?? "";
    const external = tag.attribute("TargetMode") === "External";
    const written = tag.attribute("Target") ?? "";
    const target = external ? written : resolveTarget(part, written);
    return {
      id: tag.attribute("Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      target: external ? target : (file.spelled(target) ?? target),
      external,
    };
  });
}

/** The parts that a part leads to by relationships of one kind. */
export const relatedParts = (file: OfficePackage, part: string, kind: string): readonly string[] =>
  relationshipsOf(file, part)
    .filter((each) => each.kind === kind && !each.external && file.has(each.target))
    .map((each) => each.target);

export interface NewRelationship {
  readonly type: string;
  /** A part's name, or an address where `external`. */
  readonly target: string;
  readonly external?: boolean;
}

/** Adds a relationship with a free id, which it gives back. */
export function addRelationship(
  file: OfficePackage,
  part: string,
  relationship: NewRelationship,
): string {
  const name = relationshipsPart(part);
  const { type, target, external = false } = relationship;
  const id = freeId(relationshipsOf(file, part));
  const element = `<Relationship${attributes({
    Id: id,
    Type: type,
    Target: external ? target : `/${target}`,
    TargetMode: external ? "External" : null,
  })}/>`;
  const known = file.has(name) ? file.text(name) : null;
  file.set(name, known === null ? newPart(element) : appended(known, element));
  return id;
}

export function removeRelationship(file: OfficePackage, part: string, id: string): void {
  const name = relationshipsPart(part);
  if (!file.has(name)) return;
  const xml = file.text(name);
  const element = elementsNamed(xml, "Relationship").find(({ tag }) => tag.attribute("Id") === id);
  if (element) file.set(name, splice(xml, [{ from: element.at, to: element.end, text: "" }]));
}

function freeId(known: readonly Relationship[]): string {
  const taken = new Set(known.map((each) => each.id.toLowerCase()));
  let number = known.length + 1;
  while (taken.has(`rid${String(number)}`)) number++;
  return `rId${String(number)}`;
}

const newPart = (elements: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${namespace}">${elements}</Relationships>`;

function appended(xml: string, element: string): string {
  const { root, prefix } = outline(xml);
  if (root.tag.kind === "empty") return newPart(element);
  return splice(xml, [
    { from: root.contentTo, to: root.contentTo, text: withPrefix(element, prefix) },
  ]);
}
