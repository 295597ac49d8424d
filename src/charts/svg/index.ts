import type { Language } from "../../form";
import type { ChartSpec } from "../spec";
import { bars } from "./bars";
import { columns } from "./columns";
import { escaped, mark } from "./marks";
import { legend, sheetOf, width } from "./sheet";

/** The chart as an SVG drawing with its title and description; `id` is unique on the page. */
export function chartSvg(spec: ChartSpec, language: Language, id: string): string {
  const sheet = sheetOf(spec, language);
  /** A line of shares needs the names of what it runs over, for which only lying bars leave room. */
  const draw = spec.kind === "bar" || spec.share !== null ? bars : columns;
  const { height, content } = draw(sheet);
  const title = mark("title", { id: `${id}-title` }, escaped(spec.title[language]));
  const description = mark("desc", { id: `${id}-desc` }, escaped(spec.alt[language]));
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${Math.ceil(height)}`,
    role: "img",
    "aria-labelledby": `${id}-title ${id}-desc`,
    "font-family": "Arial, 'Liberation Sans', sans-serif",
    "font-size": 14,
  };
  return mark("svg", attributes, title + description + legend(sheet) + content);
}
