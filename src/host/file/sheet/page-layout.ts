import { attributes, isOn, ifSet } from "../../../ooxml";
import type { Element, XmlPart } from "../../../ooxml";
import { newPageLayout } from "../../model";
import type { PageLayout, PageMargins, PageZoom } from "../../model";
import { readHeadersFooters } from "./header-footer";

/** Margins are inches in the file and points in the model. */
const pointsPerInch = 72;
const marginNames = ["left", "right", "top", "bottom", "header", "footer"] as const;

const errorWords = {
  displayed: "AsDisplayed",
  blank: "Blank",
  dash: "Dash",
  NA: "NotAvailable",
} as const;
const commentWords = { none: "NoComments", atEnd: "EndSheet", asDisplayed: "InPlace" } as const;

function wordOf<Ours extends string>(
  words: Readonly<Record<string, Ours>>,
  word: string | null,
  usual: Ours,
): Ours {
  return (word === null ? undefined : words[word]) ?? usual;
}

const fileWord = (words: Readonly<Record<string, string>>, ours: string): string | null => {
  const index = Object.values(words).indexOf(ours);
  return index <= 0 ? null : (Object.keys(words)[index] ?? null);
};

export function readPageLayout(part: XmlPart): PageLayout {
  const layout = newPageLayout();
  const options = part.find("printOptions");
  const setup = part.find("pageSetup");
  const isOption = (name: string): boolean => isOn(part.value(options, name));
  const isSetup = (name: string): boolean => isOn(part.value(setup, name));
  return {
    orientation: part.value(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: Number(part.value(setup, "paperSize") ?? 1),
    margins: readMargins(part, layout.margins),
    zoom: readZoom(part, setup),
    centerHorizontally: isOption("horizontalCentered"),
    centerVertically: isOption("verticalCentered"),
    blackAndWhite: isSetup("blackAndWhite"),
    draftMode: isSetup("draft"),
    firstPageNumber: isSetup("useFirstPageNumber")
      ? Number(part.value(setup, "firstPageNumber"))
      : "",
    printGridlines: isOption("gridLines"),
    printHeadings: isOption("headings"),
    printComments: wordOf(commentWords, part.value(setup, "cellComments"), "NoComments"),
    printErrors: wordOf(errorWords, part.value(setup, "errors"), "AsDisplayed"),
    printOrder: part.value(setup, "pageOrder") === "overThenDown" ? "OverThenDown" : "DownThenOver",
    headersFooters: readHeadersFooters(part),
    rowBreaks: readBreaks(part, "rowBreaks"),
    columnBreaks: readBreaks(part, "colBreaks"),
  };
}

function readMargins(part: XmlPart, usual: PageMargins): PageMargins {
  const element = part.find("pageMargins");
  const margins = { ...usual };
  for (const name of marginNames) {
    const inches = part.value(element, name);
    if (inches !== null) margins[name] = Number((Number(inches) * pointsPerInch).toFixed(6));
  }
  return margins;
}

function readZoom(part: XmlPart, setup: Element | undefined): PageZoom {
  const number = (name: string, usual: number): number => Number(part.value(setup, name) ?? usual);
  const isFitted = isOn(part.value(part.find("sheetPr", "pageSetUpPr"), "fitToPage"));
  if (!isFitted) return { scale: number("scale", 100), fitToWidth: null, fitToHeight: null };
  return {
    scale: null,
    fitToWidth: number("fitToWidth", 1) || null,
    fitToHeight: number("fitToHeight", 1) || null,
  };
}

const readBreaks = (part: XmlPart, name: string): number[] =>
  part.children(part.find(name)).map(({ tag }) => Number(tag.attribute("id")));

export const isFitted = ({ scale }: PageZoom): boolean => scale === null;

const fitAttributes = (zoom: PageZoom) =>
  isFitted(zoom) ? { fitToWidth: zoom.fitToWidth ?? 0, fitToHeight: zoom.fitToHeight ?? 0 } : {};

/** `extra` goes on with what the file says of the setup beyond the model, such as the printer's own part. */
export function setupFragment(
  layout: PageLayout,
  extra: Readonly<Record<string, string>> = {},
): string {
  const { zoom } = layout;
  const firstPage = layout.firstPageNumber === "" ? null : layout.firstPageNumber;
  return `<pageSetup${attributes({
    paperSize: layout.paperSize,
    scale: zoom.scale === 100 ? null : zoom.scale,
    firstPageNumber: firstPage,
    ...fitAttributes(zoom),
    pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : null,
    orientation: layout.orientation.toLowerCase(),
    blackAndWhite: ifSet(layout.blackAndWhite),
    draft: ifSet(layout.draftMode),
    cellComments: fileWord(commentWords, layout.printComments),
    useFirstPageNumber: firstPage === null ? null : true,
    errors: fileWord(errorWords, layout.printErrors),
    ...extra,
  })}/>`;
}

export function marginsFragment({ margins }: PageLayout): string {
  const inches = marginNames.map((name) => [
    name,
    Number((margins[name] / pointsPerInch).toFixed(6)),
  ]);
  return `<pageMargins${attributes(Object.fromEntries(inches) as Record<string, number>)}/>`;
}

export function optionsFragment(layout: PageLayout): string {
  const text = attributes({
    horizontalCentered: ifSet(layout.centerHorizontally),
    verticalCentered: ifSet(layout.centerVertically),
    headings: ifSet(layout.printHeadings),
    gridLines: ifSet(layout.printGridlines),
    gridLinesSet: ifSet(layout.printGridlines),
  });
  return text === "" ? "" : `<printOptions${text}/>`;
}

export function breaksFragment(name: "rowBreaks" | "colBreaks", breaks: readonly number[]): string {
  if (breaks.length === 0) return "";
  const max = name === "rowBreaks" ? 16_383 : 1_048_575;
  const inner = breaks.map((id) => `<brk${attributes({ id, max, man: true })}/>`).join("");
  return `<${name}${attributes({ count: breaks.length, manualBreakCount: breaks.length })}>${inner}</${name}>`;
}
