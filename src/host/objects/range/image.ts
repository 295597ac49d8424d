import { effectiveStyle } from "../../model";
import { HostError } from "../../protocol";
import { cellText, localeOf } from "../../text";
import { pngOf } from "../chart/draw/png";
import { Raster, textLength } from "../chart/draw/raster";
import { base64Of } from "../base64";
import { heightOf, leftOf, topOf, widthOf } from "./position";
import type { Style } from "../../model";
import type { RangeTarget } from "../targets";

/** Of a screen. */
const pixelsPerPoint = 96 / 72;
const longestSide = 8_192;
const grid = "#D4D4D4";
const inset = 2;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A PNG picture of the cells in base 64: fills, lines and texts, near to what Excel shows. */
export function rangeImage(target: RangeTarget): string {
  const { book, sheet, area } = target;
  book.refresh();
  const size = [widthOf(sheet, area), heightOf(sheet, area)].map((points) =>
    Math.max(1, Math.round(points * pixelsPerPoint)),
  ) as [number, number];
  if (Math.max(...size) > longestSide) throw new HostError("RangeExceedsLimit");
  const raster = new Raster(...size, pixelsPerPoint);
  const [left, top] = [leftOf(sheet, area.left), topOf(sheet, area.top)];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = { top: row, bottom: row, left: column, right: column };
      const box = {
        left: leftOf(sheet, column) - left,
        top: topOf(sheet, row) - top,
        width: widthOf(sheet, cell),
        height: heightOf(sheet, cell),
      };
      drawCell(target, raster, { row, column, box });
    }
  return base64Of(pngOf(raster.pixels()));
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly box: Box;
}

function drawCell({ book, sheet }: RangeTarget, raster: Raster, place: Place): void {
  const { row, column, box } = place;
  if (box.width === 0 || box.height === 0) return;
  const { styles, date1904 } = book.workbook;
  const style = styles.at(effectiveStyle(sheet, row, column));
  if (!drawFill(raster, box, style) && sheet.showGridlines) drawEdges(raster, box, grid);
  drawBorders(raster, box, style);
  const value = sheet.cells.get(row, column)?.value ?? null;
  const options = { locale: localeOf(book.profile.locale), date1904 };
  const text = cellText(value, style.numberFormat, options);
  if (text !== "") drawText(raster, box, { text, style, isNumber: typeof value === "number" });
}

/** Returns whether there is any: a fill covers the gridlines. */
function drawFill(raster: Raster, { left, top, width, height }: Box, { fill }: Style): boolean {
  if (fill.pattern === "None" || fill.color === "") return false;
  raster.rectangle({ x: left, y: top }, { x: left + width, y: top + height }, fill.color);
  return true;
}

function drawEdges(raster: Raster, { left, top, width, height }: Box, color: string): void {
  const pen = { color, width: 0.5 };
  const [right, bottom] = [left + width, top + height];
  raster.line({ x: left, y: bottom }, { x: right, y: bottom }, pen);
  raster.line({ x: right, y: top }, { x: right, y: bottom }, pen);
}

const weights: Readonly<Record<string, number>> = {
  Hairline: 0.4,
  Thin: 0.75,
  Medium: 1.5,
  Thick: 2.25,
};

function drawBorders(raster: Raster, { left, top, width, height }: Box, { borders }: Style): void {
  const [right, bottom] = [left + width, top + height];
  const sides = {
    top: [left, top, right, top],
    bottom: [left, bottom, right, bottom],
    left: [left, top, left, bottom],
    right: [right, top, right, bottom],
  } as const;
  for (const [name, [x1, y1, x2, y2]] of Object.entries(sides)) {
    const border = borders[name as keyof typeof sides];
    if (border.style === "None") continue;
    const pen = { color: border.color || "#000000", width: weights[border.weight] ?? 0.75 };
    raster.line({ x: x1, y: y1 }, { x: x2, y: y2 }, pen);
  }
}

interface Words {
  readonly text: string;
  readonly style: Style;
  readonly isNumber: boolean;
}

/** Cut to the cell, numbers at its end. */
function drawText(raster: Raster, box: Box, { text, style, isNumber }: Words): void {
  const { size } = style.font;
  const color = style.font.color || "#000000";
  const { horizontal } = style.alignment;
  const usual = isNumber ? "Right" : "Left";
  const side = horizontal === "General" ? usual : horizontal;
  const room = Math.max(
    1,
    Math.floor((box.width - 2 * inset) / Math.max(1, textLength("0", size))),
  );
  const shown = Array.from(text).slice(0, room).join("");
  const y = box.top + box.height / 2;
  if (side === "Center")
    raster.text(shown, { x: box.left + box.width / 2, y }, { size, color, align: "center" });
  else if (side === "Right")
    raster.text(shown, { x: box.left + box.width - inset, y }, { size, color, align: "right" });
  else raster.text(shown, { x: box.left + inset, y }, { size, color });
}
