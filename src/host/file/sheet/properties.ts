import { setAttribute } from "../../../ooxml";
import type { XmlPart } from "../../../ooxml";
import { argb, readColor } from "../styles";
import type { Palette } from "../styles";

export const readTabColor = (part: XmlPart, palette: Palette): string =>
  readColor(part.find("sheetPr", "tabColor")?.tag, palette)?.color ?? "";

interface SheetProperties {
  readonly tabColor: string;
  readonly fitToPage: boolean;
}

/** The sheet's own element, with the colour of its tab and the fitting of its pages; the rest of it stays. */
export function propertiesText(part: XmlPart, { tabColor, fitToPage }: SheetProperties): string {
  const { prefix } = part;
  const element = part.find("sheetPr");
  const outlined = part.find("sheetPr", "outlinePr");
  const inner = [
    tabColor === "" ? "" : `<${prefix}tabColor rgb="${argb(tabColor)}"/>`,
    outlined ? part.source(outlined) : "",
    setupText(part, fitToPage),
  ].join("");
  const tag = (element?.tag.source ?? `<${prefix}sheetPr>`).replace(/\s*\/>$/, ">");
  return inner === "" && !tag.includes("=") ? "" : `${tag}${inner}</${prefix}sheetPr>`;
}

function setupText(part: XmlPart, fitToPage: boolean): string {
  const known = part.find("sheetPr", "pageSetUpPr");
  const tag = setAttribute(
    known?.tag.source ?? `<${part.prefix}pageSetUpPr/>`,
    "fitToPage",
    fitToPage ? 1 : null,
  );
  const rest = known ? part.xml.slice(known.tag.end, known.end) : "";
  return tag.includes("=") ? tag + rest : "";
}
