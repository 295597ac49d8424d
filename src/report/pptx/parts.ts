import { escapeAttribute, OfficePackage } from "../../ooxml";
import { declaration } from "./xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface Link {
  /** The last word of the relationship's type. */
  readonly kind: string;
  /** As the part that speaks sees it. */
  readonly target: string;
}

/** The relationships of a part, numbered from one in their order. */
export function relationships(links: readonly Link[]): string {
  const written = links.map(
    ({ kind, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${typeOf(kind)}" Target="${escapeAttribute(target)}"/>`,
  );
  return (
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `${written.join("")}</Relationships>`
  );
}

const typeOf = (kind: string): string =>
  kind === "core-properties"
    ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    : `${office}/${kind}`;

const presentation = "application/vnd.openxmlformats-officedocument.presentationml";
const types = {
  presentation: `${presentation}.presentation.main+xml`,
  slide: `${presentation}.slide+xml`,
  slideLayout: `${presentation}.slideLayout+xml`,
  slideMaster: `${presentation}.slideMaster+xml`,
  notesSlide: `${presentation}.notesSlide+xml`,
  notesMaster: `${presentation}.notesMaster+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
} as const;

export type PartType = keyof typeof types;

export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Null for what its extension tells: relationships, workbooks, pictures. */
  readonly type: PartType | null;
}

const defaults = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  jpeg: "image/jpeg",
  png: "image/png",
} as const;

/** Content types first, as readers of streams want them; the rest by name, so that equal parts make equal bytes. */
export function packed(parts: readonly Part[]): Uint8Array {
  const sorted = [...parts].sort((one, other) => (one.name < other.name ? -1 : 1));
  const file = OfficePackage.empty();
  file.set("[Content_Types].xml", contentTypes(sorted));
  for (const { name, content } of sorted) file.set(name, content);
  return file.write();
}

function contentTypes(parts: readonly Part[]): string {
  const general = Object.entries(defaults).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  const own = parts.flatMap(({ name, type }) =>
    type === null ? [] : [`<Override PartName="/${name}" ContentType="${types[type]}"/>`],
  );
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `${general.join("")}${own.join("")}</Types>`
  );
}
