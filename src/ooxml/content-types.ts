import { attributes, setAttribute } from "./attributes";
import { elementsNamed, outline, withPrefix } from "./elements";
import type { OfficePackage } from "./package";
import { splice } from "./splice";

const partName = "[Content_Types].xml";
const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

const extensionOf = (part: string): string => part.slice(part.lastIndexOf(".") + 1).toLowerCase();
const same = (one: string | null, other: string): boolean =>
  one?.toLowerCase() === other.toLowerCase();

/** The content type of a part: its own, else that of its extension; null where the package names none. */
export function contentTypeOf(file: OfficePackage, part: string): string | null {
  const elements = elementsNamed(file.text(partName), "Override", "Default");
  const own = elements.find(
    ({ name, tag }) => name === "Override" && same(tag.attribute("PartName"), `/${part}`),
  );
  const general = elements.find(
    ({ name, tag }) => name === "Default" && same(tag.attribute("Extension"), extensionOf(part)),
  );
  return (own ?? general)?.tag.attribute("ContentType") ?? null;
}

/** Names the content type of a part, in the place of the one it had. */
export function setContentType(file: OfficePackage, part: string, type: string): void {
  const xml = contentTypes(file);
  const own = overrideOf(xml, part);
  const edit = own
    ? { from: own.at, to: own.tag.end, text: setAttribute(own.tag.source, "ContentType", type) }
    : atEnd(xml, `<Override${attributes({ PartName: `/${part}`, ContentType: type })}/>`);
  file.set(partName, splice(xml, [edit]));
}

/** Names the content type of all parts with this extension that have none of their own. */
export function setDefaultType(file: OfficePackage, extension: string, type: string): void {
  const xml = contentTypes(file);
  const known = elementsNamed(xml, "Default").some(({ tag }) =>
    same(tag.attribute("Extension"), extension),
  );
  if (known) return;
  const { root } = outline(xml);
  const text = `<Default${attributes({ Extension: extension, ContentType: type })}/>`;
  const edit =
    root.tag.kind === "empty"
      ? atEnd(xml, text)
      : {
          from: root.contentFrom,
          to: root.contentFrom,
          text: withPrefix(text, outline(xml).prefix),
        };
  file.set(partName, splice(xml, [edit]));
}

export function dropContentType(file: OfficePackage, part: string): void {
  const xml = contentTypes(file);
  const own = overrideOf(xml, part);
  if (own) file.set(partName, splice(xml, [{ from: own.at, to: own.end, text: "" }]));
}

const overrideOf = (xml: string, part: string) =>
  elementsNamed(xml, "Override").find(({ tag }) => same(tag.attribute("PartName"), `/${part}`));

const contentTypes = (file: OfficePackage): string =>
  file.has(partName)
    ? file.text(partName)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${namespace}"></Types>`;

function atEnd(xml: string, fragment: string) {
  const { root, prefix } = outline(xml);
  const text = withPrefix(fragment, prefix);
  if (root.tag.kind !== "empty") return { from: root.contentTo, to: root.contentTo, text };
  const open = `${root.tag.source.slice(0, -2).trimEnd()}>`;
  return { from: root.at, to: root.end, text: `${open}${text}</${prefix}${root.name}>` };
}
