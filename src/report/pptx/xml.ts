import { escapeAttribute, escapeText } from "../../ooxml";

const emusInMillimetre = 36_000;

/** Office counts lengths in English metric units. */
export const emu = (millimetres: number): number => Math.round(millimetres * emusInMillimetre);

/** A 16:9 slide, in millimetres. */
export const slideSize = { width: 338.667, height: 190.5 } as const;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const namespaces = [
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
].join(" ");

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export const offset = ({ x, y, width, height }: Box): string =>
  `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;

export interface Letters {
  /** Points; null takes the placeholder's. */
  readonly size: number | null;
  readonly isBold?: boolean;
  /** Six hex digits. */
  readonly color?: string;
}

/** One run; the language stands on every one, so that no spelling check takes it for another. */
export function run(text: string, locale: string, { size, isBold, color }: Letters): string {
  const attributes = [
    `lang="${locale}"`,
    ...(size === null ? [] : [`sz="${Math.round(size * 100)}"`]),
    ...(isBold === true ? ['b="1"'] : []),
    'dirty="0"',
  ].join(" ");
  const fill = color === undefined ? "" : solid(color);
  return `<a:r><a:rPr ${attributes}>${fill}</a:rPr><a:t>${escapeText(text)}</a:t></a:r>`;
}

export const solid = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

export type ParagraphAlign = "l" | "ctr" | "r";

export const paragraph = (runs: string, align?: ParagraphAlign): string =>
  `<a:p>${align === undefined ? "" : `<a:pPr algn="${align}"/>`}${runs}</a:p>`;

/** Name and description of an object, for those who do not see it. */
export const objectNames = (id: number, name: string, description?: string): string =>
  `<p:cNvPr id="${id}" name="${escapeAttribute(name)}"${
    description === undefined ? "" : ` descr="${escapeAttribute(description)}"`
  }/>`;

export const emptyGroup =
  "<p:nvGrpSpPr>" +
  '<p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/>' +
  '<a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
