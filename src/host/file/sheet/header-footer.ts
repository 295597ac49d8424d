import { attributes, escapeText, isOn, ifSet } from "../../../ooxml";
import type { XmlPart } from "../../../ooxml";
import type { HeaderFooterTexts, HeadersFooters } from "../../model";

const emptyTexts: HeaderFooterTexts = {
  left: "",
  center: "",
  right: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** The three texts of "&Lleft&Ccenter&Rright"; what stands before the first mark is the centre. */
function sections(text: string): Readonly<Record<"L" | "C" | "R", string>> {
  const found = { L: "", C: "", R: "" };
  let section: "L" | "C" | "R" = "C";
  for (const [piece] of text.matchAll(/&&|&[LCR]|&"[^"]*"|&K[0-9A-F+-]{6}|[^&]+|&[^]?/g)) {
    const mark = /^&([LCR])$/.exec(piece)?.[1];
    if (mark === "L" || mark === "C" || mark === "R") section = mark;
    else found[section] += piece;
  }
  return found;
}

function joined(left: string, center: string, right: string): string {
  return [
    left === "" ? "" : `&L${left}`,
    center === "" ? "" : `&C${center}`,
    right === "" ? "" : `&R${right}`,
  ].join("");
}

function texts(header: string, footer: string): HeaderFooterTexts {
  const top = sections(header);
  const bottom = sections(footer);
  return {
    left: top.L,
    center: top.C,
    right: top.R,
    leftFooter: bottom.L,
    centerFooter: bottom.C,
    rightFooter: bottom.R,
  };
}

export function readHeadersFooters(part: XmlPart): HeadersFooters {
  const element = part.find("headerFooter");
  const text = (name: string): string => part.text(part.find("headerFooter", name));
  const isFirst = isOn(part.value(element, "differentFirst"));
  const isOddEven = isOn(part.value(element, "differentOddEven"));
  const odd = texts(text("oddHeader"), text("oddFooter"));
  return {
    state: stateOf(isFirst, isOddEven),
    useSheetMargins: isOn(part.value(element, "alignWithMargins") ?? "1"),
    useSheetScale: isOn(part.value(element, "scaleWithDoc") ?? "1"),
    default: odd,
    first: isFirst ? texts(text("firstHeader"), text("firstFooter")) : { ...emptyTexts },
    odd: { ...odd },
    even: isOddEven ? texts(text("evenHeader"), text("evenFooter")) : { ...emptyTexts },
  };
}

function stateOf(isFirst: boolean, isOddEven: boolean): HeadersFooters["state"] {
  if (isOddEven) return isFirst ? "FirstOddAndEven" : "OddAndEven";
  return isFirst ? "FirstAndDefault" : "Default";
}

const element = (name: string, text: string): string =>
  text === "" ? "" : `<${name}>${escapeText(text)}</${name}>`;

function pair(kind: "odd" | "even" | "first", page: HeaderFooterTexts): string {
  return (
    element(`${kind}Header`, joined(page.left, page.center, page.right)) +
    element(`${kind}Footer`, joined(page.leftFooter, page.centerFooter, page.rightFooter))
  );
}

export function headerFooterFragment(pages: HeadersFooters): string {
  const isOddEven = pages.state.includes("OddAndEven");
  const isFirst = pages.state.startsWith("First");
  const main = pair("odd", isOddEven ? pages.odd : pages.default);
  const even = isOddEven ? pair("even", pages.even) : "";
  const inner = main + even + (isFirst ? pair("first", pages.first) : "");
  const own = attributes({
    differentOddEven: ifSet(isOddEven),
    differentFirst: ifSet(isFirst),
    scaleWithDoc: pages.useSheetScale ? null : false,
    alignWithMargins: pages.useSheetMargins ? null : false,
  });
  return inner === "" && own === "" ? "" : `<headerFooter${own}>${inner}</headerFooter>`;
}
