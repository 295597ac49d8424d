import {
  attributes,
  escapeText,
  relatedParts,
  relationshipsOf,
  removeRelationship,
  splice,
  XmlPart,
} from "../../../ooxml";
import type { CustomProperty } from "../../model";
import { detach } from "../reach";
import type { Saving } from "../saving";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

const newCore = `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>`;
const newExtended = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="${types}"></Properties>`;

const localName = (name: string): string => name.replace(/^.*:/, "");

/** Sets the text of a child by its local name; the empty text takes it out. */
function withText(xml: string, name: string, text: string): string {
  const part = new XmlPart(xml);
  const known = part.children(part.root).find((child) => localName(child.name) === localName(name));
  if (part.text(known) === text) return xml;
  const from = known?.at ?? part.root.contentTo;
  return splice(xml, [{ from, to: known?.end ?? from, text: textElement(name, text) }]);
}

function textElement(name: string, text: string): string {
  const kind = name === "dcterms:created" ? ' xsi:type="dcterms:W3CDTF"' : "";
  return text === "" ? "" : `<${name}${kind}>${escapeText(text)}</${name}>`;
}

function setTexts(
  saving: Saving,
  kind: "coreProperties" | "extendedProperties",
  texts: Readonly<Record<string, string>>,
): void {
  const last = kind === "coreProperties" ? "core-properties" : "extended-properties";
  const [known] = relatedParts(saving.file, "", last);
  const before =
    known === undefined
      ? kind === "coreProperties"
        ? newCore
        : newExtended
      : saving.file.text(known);
  const after = Object.entries(texts).reduce(
    (xml, [name, text]) => withText(xml, name, text),
    before,
  );
  if (after === before) return;
  saving.relate("", kind, saving.put(kind, after, known));
}

export function saveProperties(saving: Saving): void {
  const { properties } = saving.workbook;
  setTexts(saving, "coreProperties", {
    "dc:title": properties.title,
    "dc:subject": properties.subject,
    "dc:creator": properties.author,
    "cp:keywords": properties.keywords,
    "dc:description": properties.comments,
    "cp:lastModifiedBy": properties.lastAuthor,
    "cp:revision": properties.revisionNumber === 0 ? "" : String(properties.revisionNumber),
    "dcterms:created": properties.creationDate,
    "cp:category": properties.category,
  });
  setTexts(saving, "extendedProperties", {
    Manager: properties.manager,
    Company: properties.company,
  });
}

const fileTypes: Readonly<Record<CustomProperty["type"], string>> = {
  Number: "vt:i4",
  Float: "vt:r8",
  Boolean: "vt:bool",
  Date: "vt:filetime",
  String: "vt:lpwstr",
};

export function saveCustomProperties(saving: Saving): void {
  const custom = [...saving.workbook.properties.custom.values()];
  const [known] = relatedParts(saving.file, "", "custom-properties");
  if (custom.length === 0) {
    if (known !== undefined) detach(saving.file, "", known);
    return;
  }
  const elements = custom.map(({ key, type, value }, index) => {
    const own = attributes({
      fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}",
      pid: index + 2,
      name: key,
    });
    return `<property${own}><${fileTypes[type]}>${escapeText(String(value))}</${fileTypes[type]}></property>`;
  });
  const xml = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="${types}">${elements.join("")}</Properties>`;
  saving.relate("", "customProperties", saving.put("customProperties", xml, known));
}

const dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

export function saveCustomXml(saving: Saving): void {
  const { workbook, before, file } = saving;
  for (const part of workbook.customXml) {
    if (part.source !== null && part.changed) file.set(part.source, part.xml);
    if (part.source !== null) continue;
    const item = saving.put("customXml", part.xml);
    const properties = `${declaration}<ds:datastoreItem ds:itemID="${part.id}" xmlns:ds="${dataStore}"><ds:schemaRefs/></ds:datastoreItem>`;
    saving.relate(item, "customXmlProps", saving.put("customXmlProps", properties));
    saving.relate(before.part, "customXml", item);
  }
}

/** The list of sheets that the file's own description carries, where it has the usual shape. */
export function saveTitles({ file, before, workbook }: Saving): void {
  const [name] = relatedParts(file, "", "extended-properties");
  if (name === undefined) return;
  const xml = file.text(name);
  const part = new XmlPart(xml);
  const titles = part.find("TitlesOfParts");
  const count = part.find("HeadingPairs");
  if (!titles || !count) return;
  const parts = [...xml.slice(titles.at, titles.end).matchAll(/<vt:lpstr>([^<]*)<\/vt:lpstr>/g)];
  const known = before.sheets
    .filter(({ kind }) => kind === "worksheet")
    .map((sheet) => escapeText(sheet.name));
  const isUsual =
    known.every((title, index) => parts[index]?.[1] === title) &&
    xml.slice(count.at, count.end).includes(`<vt:i4>${String(known.length)}</vt:i4>`);
  if (!isUsual) return;
  const now = workbook.sheets
    .filter(({ kind }) => kind === "worksheet")
    .map((sheet) => escapeText(sheet.name));
  const rest = parts.slice(known.length).map(([, title]) => title ?? "");
  const all = [...now, ...rest].map((title) => `<vt:lpstr>${title}</vt:lpstr>`).join("");
  const pairs = xml
    .slice(count.at, count.end)
    .replace(`<vt:i4>${String(known.length)}</vt:i4>`, `<vt:i4>${String(now.length)}</vt:i4>`);
  const list = `<vt:vector size="${String(now.length + rest.length)}" baseType="lpstr">${all}</vt:vector>`;
  const after = splice(xml, [
    { from: count.at, to: count.end, text: pairs },
    { from: titles.contentFrom, to: titles.contentTo, text: list },
  ]);
  if (after !== xml) file.set(name, after);
}

/** A chain that names cells without formulas is a fault; Excel makes it anew where it is missing. */
export function dropCalculationChain({ file, before }: Saving): void {
  const chain = relationshipsOf(file, before.part).find(({ kind }) => kind === "calcChain");
  if (!chain) return;
  if (file.has(chain.target)) detach(file, before.part, chain.target);
  else removeRelationship(file, before.part, chain.id);
}
