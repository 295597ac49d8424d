import {
  addRelationship,
  relatedParts,
  relationshipsOf,
  setContentType,
  setDefaultType,
} from "../../ooxml";
import type { OfficePackage, WorkbookPart } from "../../ooxml";
import type { Workbook } from "../model";
import { inStrictNames, partKinds } from "./part-kinds";
import type { PartKindName } from "./part-kinds";
import type { StyleSheet } from "./styles";

export interface SavingStart {
  readonly file: OfficePackage;
  readonly workbook: Workbook;
  /** As it was before this save. */
  readonly before: WorkbookPart;
  readonly styles: StyleSheet;
}

/** One save at work: the package that is being changed, and what its parts share. */
export class Saving {
  readonly file: OfficePackage;
  readonly workbook: Workbook;
  readonly before: WorkbookPart;
  readonly styles: StyleSheet;

  constructor({ file, workbook, before, styles }: SavingStart) {
    this.file = file;
    this.workbook = workbook;
    this.before = before;
    this.styles = styles;
  }

  readonly record = (style: number): number => this.styles.record(style);

  /** The first free name for a part of this kind. */
  freeName(kind: PartKindName, extension = ""): string {
    const { name } = partKinds[kind];
    for (let number = 1; ; number++) {
      const candidate = name.replace("#", String(number)) + extension;
      if (!this.file.has(candidate)) return candidate;
    }
  }

  /** Adds a part under a free name, or sets one that is there. */
  put(kind: PartKindName, xml: string, name = this.freeName(kind)): string {
    const isNew = !this.file.has(name);
    this.file.set(name, this.before.isStrict ? inStrictNames(xml) : xml);
    const { type } = partKinds[kind];
    if (isNew && type !== null) setContentType(this.file, name, type);
    return name;
  }

  putBytes(
    kind: PartKindName,
    bytes: Uint8Array,
    media: { readonly extension: string; readonly type: string },
  ): string {
    const name = this.freeName(kind, media.extension);
    this.file.set(name, bytes);
    setDefaultType(this.file, media.extension, media.type);
    return name;
  }

  /** The id under which a part leads to another; the known one where there is one. */
  relate(owner: string, kind: PartKindName, target: string): string {
    const external = kind === "hyperlink";
    const known = relationshipsOf(this.file, owner).find(
      (each) => each.target === target && each.external === external,
    );
    if (known) return known.id;
    const { relationship } = partKinds[kind];
    const type = this.before.isStrict ? inStrictNames(relationship) : relationship;
    return addRelationship(this.file, owner, { type, target, external });
  }

  /** The one part of a kind that an owner leads to, made on demand. */
  ensure(owner: string, kind: PartKindName, make: () => string): string {
    const { relationship } = partKinds[kind];
    const [known] = relatedParts(
      this.file,
      owner,
      relationship.slice(relationship.lastIndexOf("/") + 1),
    );
    if (known !== undefined) return known;
    const part = this.put(kind, make());
    this.relate(owner, kind, part);
    return part;
  }
}
