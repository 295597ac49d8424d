import { translator } from "../../messages";
import type { SectionId } from "../../form";
import { localeOf } from "../docx/settings";
import type { Block, KeyFigure, Part, Report, TitlePage } from "../tree";
import { blockHtml, openIds, type Ids } from "./blocks";
import { escaped, lined } from "./marks";
import { style } from "./style";

/** Nothing from outside, no script: a portal and a browser can be told so. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

export type Reports = readonly [Report, ...Report[]];

/** The report as one page that needs nothing else, or of several languages one below the other. */
export function toHtml(reports: Reports): string {
  const [first] = reports;
  const isAlone = reports.length === 1;
  const words = translator(first.language);
  return [
    "<!doctype html>",
    `<html lang="${localeOf[first.language]}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(reports.map(({ title }) => title).join(" / "))}</title>`,
    `<style>${style}</style></head><body>`,
    `<a class="skip" href="#main">${escaped(words.t("report.page.skip"))}</a>`,
    ...(isAlone ? [] : [languageLinks(reports)]),
    isAlone ? pageHeader(first) : "",
    '<main id="main">',
    ...reports.map((report) => articleHtml(report, isAlone)),
    `</main><footer>${reports.map(footerLine).join("")}</footer>`,
    "</body></html>\n",
  ].join("\n");
}

const languageNames = { kk: "Қазақша", ru: "Русский" } as const;

function languageLinks(reports: Reports): string {
  const links = reports.map(
    ({ language }) =>
      `<a href="#report-${language}" lang="${localeOf[language]}">${languageNames[language]}</a>`,
  );
  return `<nav class="languages" aria-label="${reports.map(({ language }) => languageNames[language]).join(" / ")}">${links.join(" ")}</nav>`;
}

const langOf = ({ language }: Report): string => ` lang="${localeOf[language]}"`;

const footerLine = (report: Report): string =>
  `<p${langOf(report)}>${escaped(report.shortTitle)}</p>`;

const pageHeader = (report: Report): string => `<header>${titleHtml(report)}</header>`;

function titleHtml(report: Report): string {
  const page = titlePageOf(report);
  const draft = report.isDraft ? `<p class="draft">${escaped(report.draftMark)}</p>` : "";
  if (page === undefined) return draft;
  return (
    `${draft}<p>${lined(page.body)}</p><h1>${escaped(page.title)}</h1>` +
    `<p>${escaped(page.period)}</p><p class="note">${escaped(page.basis)}</p>`
  );
}

const titlePageOf = ({ parts }: Report): TitlePage | undefined =>
  parts.flatMap(({ blocks }) => blocks).find((block) => block.type === "title-page");

interface Entry {
  readonly id: string;
  readonly text: string;
}

function articleHtml(report: Report, isAlone: boolean): string {
  const ids = openIds(report);
  const entries: Entry[] = [];
  const parts = report.parts.map((part) => partHtml(part, ids, entries)).join("\n");
  const words = translator(report.language);
  const label = words.t("report.contents");
  const contents = entries.map(({ id, text }) => `<li><a href="#${id}">${escaped(text)}</a></li>`);
  return (
    `<article id="report-${report.language}"${langOf(report)}>${isAlone ? "" : titleHtml(report)}` +
    `<nav aria-label="${escaped(label)}"><h2 id="${report.language}-contents">${escaped(label)}</h2><ol>${contents.join("")}</ol></nav>` +
    `${parts}</article>`
  );
}

function partHtml({ orientation, blocks }: Part, ids: Ids, entries: Entry[]): string {
  const written = blocks.map((block) => {
    const html = blockHtml(block, ids);
    const id = /^<h2 id="([^"]*)"/.exec(html)?.[1];
    if (id !== undefined) entries.push({ id, text: headingText(block) });
    return html + keysAfter(block, ids.report);
  });
  return `<div${orientation === "landscape" ? ' class="wide"' : ""}>${written.join("\n")}</div>`;
}

function headingText(block: Block): string {
  if (block.type === "heading") return `${block.number ?? ""} ${block.text}`.trim();
  return block.type === "annex-heading" ? `${block.label}. ${block.text}` : "";
}

/** The figures that stand for a section, under its heading. */
function keysAfter(block: Block, { keyFigures }: Report): string {
  if (block.type !== "heading" || block.level !== 1) return "";
  const figures = keyFigures[block.subject as SectionId];
  return figures.length === 0 ? "" : `<dl class="keys">${figures.map(keyHtml).join("")}</dl>`;
}

const keyHtml = ({ label, value }: KeyFigure): string =>
  `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`;
