import { escapeText } from "../ooxml";
import { localeOf } from "./docx/settings";
import type { Report } from "./tree";

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(" ");

/** The properties of an Office file. The body stands as the author: a person's name has no place in it. */
export function coreProperties({ title, author, date, language }: Report): string {
  const time = `${date}T00:00:00Z`;
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${namespaces}>`,
    `<dc:title>${escapeText(title)}</dc:title>`,
    `<dc:creator>${escapeText(author)}</dc:creator>`,
    `<dc:language>${localeOf[language]}</dc:language>`,
    `<cp:lastModifiedBy>${escapeText(author)}</cp:lastModifiedBy>`,
    "<cp:revision>1</cp:revision>",
    moment("created"),
    moment("modified"),
    "</cp:coreProperties>",
  ].join("");
}
