import { elementsNamed, relatedParts, relationshipsOf, XmlPart } from "../../../ooxml";
import type { OfficePackage } from "../../../ooxml";
import { emptyWorkbook } from "../../model";
import type { CustomProperty, CustomXmlPart, DocumentProperties } from "../../model";

const localName = (name: string): string => name.replace(/^.*:/, "");

/** Texts of a part's children by their local names. */
function textsOf(file: OfficePackage, kind: string): ReadonlyMap<string, string> {
  const [name] = relatedParts(file, "", kind);
  if (name === undefined) return new Map();
  const part = new XmlPart(file.text(name));
  return new Map(
    part.children(part.root).map((child) => [localName(child.name), part.text(child)]),
  );
}

export function readProperties(file: OfficePackage): DocumentProperties {
  const core = textsOf(file, "core-properties");
  const extended = textsOf(file, "extended-properties");
  const text = (name: string): string => core.get(name) ?? "";
  return {
    ...emptyWorkbook().properties,
    author: text("creator"),
    category: text("category"),
    comments: text("description"),
    company: extended.get("Company") ?? "",
    creationDate: text("created"),
    keywords: text("keywords"),
    lastAuthor: text("lastModifiedBy"),
    manager: extended.get("Manager") ?? "",
    revisionNumber: Number(text("revision")) || 0,
    subject: text("subject"),
    title: text("title"),
    custom: readCustomProperties(file),
  };
}

const customTypes: Readonly<Record<string, CustomProperty["type"]>> = {
  i4: "Number",
  int: "Number",
  r8: "Float",
  bool: "Boolean",
  filetime: "Date",
};

function readCustomProperties(file: OfficePackage): Map<string, CustomProperty> {
  const [name] = relatedParts(file, "", "custom-properties");
  const found = new Map<string, CustomProperty>();
  if (name === undefined) return found;
  const part = new XmlPart(file.text(name));
  for (const property of part.named("property", part.root)) {
    const [value] = part.children(property);
    const key = property.tag.attribute("name") ?? "";
    if (value) found.set(key, customProperty(key, localName(value.name), part.text(value)));
  }
  return found;
}

function customProperty(key: string, kind: string, text: string): CustomProperty {
  const type = customTypes[kind] ?? "String";
  if (type === "Number" || type === "Float") return { key, type, value: Number(text) };
  if (type === "Boolean") return { key, type, value: text === "true" || text === "1" };
  return { key, type, value: text };
}

export const readCustomXml = (file: OfficePackage, workbookPart: string): CustomXmlPart[] =>
  relatedParts(file, workbookPart, "customXml").map((source, index) => {
    const [properties] = relationshipsOf(file, source).filter(
      ({ kind }) => kind === "customXmlProps",
    );
    const xml =
      properties && file.has(properties.target) ? file.text(properties.target) : "<none/>";
    const id = elementsNamed(xml, "datastoreItem")[0]?.tag.prefixedAttribute("itemID");
    const fallback = `{00000000-0000-0000-0002-${String(index + 1).padStart(12, "0")}}`;
    return { id: id ?? fallback, xml: file.text(source), source, changed: false };
  });
