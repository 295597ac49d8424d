import { defaultLimits, guarded, OfficePackage, readSheet } from "../../ooxml";
import type { FileFailure, Limits, Result } from "../../ooxml";
import type { PartText } from "../../checks";

/** Read elsewhere, with the cells that they stand at, or without words. */
const known = /sharedStrings|styles|theme|calcChain|comments|threadedComment|\[Content_Types\]/i;
const textual = /\.(?:xml|rels|vml)$/i;
const sheet = /xl\/worksheets\/[^/]+\.xml$/i;

const words = />([^<>]{5,})</g;
/** Attributes that people fill in. */
const told =
  /\b(?:descr|title|prompt|promptTitle|error|errorTitle|display|tooltip|userName|displayName|Target|v)="([^"]{5,})"/g;

const noCells = { cell: () => undefined };

/** What a file says outside its cells: properties, headers, drawings, names, addresses of links, what pivots keep. */
export const partTexts = (
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
): Result<readonly PartText[], FileFailure> =>
  guarded(() => {
    const file = OfficePackage.open(bytes, { ...defaultLimits, ...limits });
    return file.names
      .filter((name) => textual.test(name) && !known.test(name))
      .flatMap((part) => textsOf(sheet.test(part) ? shellOf(file, part) : file.text(part), part));
  });

const shellOf = (file: OfficePackage, part: string): string => readSheet(file, part, noCells);

function textsOf(xml: string, part: string): readonly PartText[] {
  const found = [...xml.matchAll(words), ...xml.matchAll(told)].map(([, text = ""]) => text);
  return [...new Set(found)].map((text) => ({ part, text }));
}
