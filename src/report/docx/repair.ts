import { OfficePackage, relationshipsPart } from "../../ooxml";
import { coreProperties } from "../core-properties";
import type { Report } from "../tree";
import { withContentsLanguages } from "./contents-language";
import type { Reports } from "./document";
import {
  relationshipNames,
  withOwnNumbers,
  withRelationshipIds,
  withRelationshipNames,
} from "./renumber";
import { localeOf } from "./settings";

const contentTypes = "[Content_Types].xml";

/**
 * What the library leaves undone: the language of the charts and of the file, the times, and the order of the parts.
 * The clock of the machine gets into nothing, so equal reports give equal bytes.
 */
export function repaired(bytes: Uint8Array, reports: Reports): Uint8Array {
  const written = OfficePackage.open(bytes);
  const file = OfficePackage.empty();
  for (const name of inOrder(written.names)) file.set(name, repairedPart(written, name, reports));
  return file.write();
}

/** Content types first, as readers of streams want them; the rest by name. */
function inOrder(names: readonly string[]): readonly string[] {
  const rest = names.filter((name) => name !== contentTypes && !name.endsWith("/"));
  return [contentTypes, ...rest.sort()];
}

function repairedPart(file: OfficePackage, name: string, reports: Reports): string | Uint8Array {
  const [report] = reports;
  const language = localeOf[report.language];
  if (name.endsWith(".xlsx")) return withFixedTimes(file.content(name));
  if (name === "docProps/core.xml") return coreProperties(report);
  if (name === "word/settings.xml") return withThemeLanguage(file.text(name), language);
  if (name.endsWith(".rels")) {
    const relationships = file.text(name);
    return withRelationshipIds(relationships, relationshipNames(relationships));
  }
  return name.endsWith(".xml") ? repairedText(file, name, reports) : file.content(name);
}

const chartName = /^word\/charts\/chart(\d+)\.xml$/;

/** Charts are numbered as they come: those of the first language before those of the second. */
function chartLanguage(number: number, reports: Reports): string {
  let left = number;
  const found = reports.find((report) => (left -= chartsOf(report)) <= 0);
  return localeOf[(found ?? reports[0]).language];
}

const chartsOf = ({ parts }: Report): number =>
  parts.flatMap(({ blocks }) => blocks).filter(({ type }) => type === "figure").length;

function repairedText(file: OfficePackage, name: string, reports: Reports): string {
  const relationships = relationshipsPart(name);
  const names = file.has(relationships)
    ? relationshipNames(file.text(relationships))
    : new Map<string, string>();
  const text = withRelationshipNames(withOwnNumbers(file.text(name)), names);
  if (name === "word/document.xml") return withContentsLanguages(text, reports);
  const [, number] = chartName.exec(name) ?? [];
  return number === undefined ? text : inLanguage(text, chartLanguage(Number(number), reports));
}

/** The workbook of a chart, packed again. */
export function withFixedTimes(bytes: Uint8Array): Uint8Array {
  const written = OfficePackage.open(bytes);
  const file = OfficePackage.empty();
  for (const name of inOrder(written.names)) file.set(name, written.content(name));
  return file.write();
}

export function inLanguage(chart: string, language: string): string {
  return chart
    .replace(/<c:lang val="[^"]*"\/>/, `<c:lang val="${language}"/>`)
    .replaceAll(/ lang="en-US"/g, ` lang="${language}"`);
}

function withThemeLanguage(settings: string, language: string): string {
  return settings.replace("</w:compat>", `</w:compat><w:themeFontLang w:val="${language}"/>`);
}
