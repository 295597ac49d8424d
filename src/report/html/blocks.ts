import { chartSvg } from "../../charts";
import { translator } from "../../messages";
import type { Block, Caption, Figure, Photo, Report } from "../tree";
import { base64 } from "./base64";
import { escaped, lined } from "./marks";
import { chartTable, tableHtml } from "./tables";

/** Ids of one report on a page that may hold two. */
export interface Ids {
  readonly report: Report;
  /** `kk-3`: a fresh one each time. */
  readonly next: () => string;
}

export function openIds(report: Report): Ids {
  let count = 0;
  return { report, next: () => `${report.language}-${++count}` };
}

type BlockOf<Type extends Block["type"]> = Extract<Block, { readonly type: Type }>;
type Renderers = {
  readonly [Type in Block["type"]]: (block: BlockOf<Type>, ids: Ids) => string;
};

/** The title of the page is the first heading; sections are the second. */
const levels = { 1: "h2", 2: "h3", 3: "h3" } as const;

const captionText = ({ label, text }: Caption): string =>
  `${label.before}${label.number}${label.after}. ${text}`;

function figureHtml({ caption, chart }: Figure, { report, next }: Ids): string {
  const text = captionText(caption);
  const { language } = report;
  const words = translator(language);
  return (
    `<figure class="chart">${chartSvg(chart, language, next())}<figcaption>${escaped(text)}</figcaption>` +
    `<details><summary>${escaped(words.t("report.page.figures"))}</summary>${chartTable(chart, language, text)}</details></figure>`
  );
}

const photoHtml = ({ caption, picture }: Photo): string =>
  `<figure><img src="data:${picture.type};base64,${base64(picture.bytes)}" width="${picture.width}" height="${picture.height}" alt="${escaped(caption.text)}">` +
  `<figcaption>${escaped(captionText(caption))}</figcaption></figure>`;

const renderers: Renderers = {
  "title-page": () => "",
  contents: () => "",
  "page-break": () => "",
  heading: ({ level, number, text }, { next }) =>
    `<${levels[level]} id="${next()}">${escaped(`${number ?? ""} ${text}`.trim())}</${levels[level]}>`,
  "annex-heading": ({ label, text }, { next }) =>
    `<h2 id="${next()}" class="annex">${escaped(`${label}. ${text}`)}</h2>`,
  paragraph: ({ runs }) => `<p>${runs.map(({ text }) => lined(text)).join("")}</p>`,
  list: ({ entries }) => `<ul>${entries.map((entry) => `<li>${lined(entry)}</li>`).join("")}</ul>`,
  note: ({ text }) => `<p class="note">${lined(text)}</p>`,
  table: (table, { next }) => tableHtml(table, next()),
  figure: figureHtml,
  photo: photoHtml,
  signature: ({ position, name }) =>
    `<p class="signature"><span>${escaped(position)}</span> <span>${escaped(name)}</span></p>`,
};

export function blockHtml(block: Block, ids: Ids): string {
  const render = renderers[block.type] as (block: Block, ids: Ids) => string;
  return render(block, ids);
}
