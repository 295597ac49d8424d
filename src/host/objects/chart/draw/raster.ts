import { glyphHeight, glyphRows, glyphWidth } from "./glyphs";
import type { Pixels } from "./png";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Lettering {
  /** Points high. */
  readonly size: number;
  readonly color: string;
  readonly align?: "left" | "center" | "right";
  /** Turned to read from below. */
  readonly isUpright?: boolean;
}

type Rgb = readonly [number, number, number];

const rgbOf = (color: string): Rgb => [
  Number.parseInt(color.slice(1, 3), 16),
  Number.parseInt(color.slice(3, 5), 16),
  Number.parseInt(color.slice(5, 7), 16),
];

/** Edges are smoothed by drawing so many times larger. */
const oversampling = 2;

/** A sheet of dots to draw on, measured in points from its top left. */
export class Raster {
  private readonly columns: number;
  private readonly rows: number;
  private readonly dots: Uint8Array;
  /** Dots to a point. */
  private readonly scale: number;

  constructor(
    private readonly width: number,
    private readonly height: number,
    pixelsPerPoint: number,
  ) {
    this.scale = pixelsPerPoint * oversampling;
    this.columns = width * oversampling;
    this.rows = height * oversampling;
    this.dots = new Uint8Array(this.columns * this.rows * 3).fill(255);
  }

  private dot(column: number, row: number, [red, green, blue]: Rgb): void {
    if (column < 0 || row < 0 || column >= this.columns || row >= this.rows) return;
    const at = (row * this.columns + column) * 3;
    this.dots[at] = red;
    this.dots[at + 1] = green;
    this.dots[at + 2] = blue;
  }

  rectangle(from: Spot, to: Spot, color: string): void {
    const rgb = rgbOf(color);
    const [left, right] = [from.x, to.x].map((x) => Math.round(x * this.scale)) as [number, number];
    const [top, bottom] = [from.y, to.y].map((y) => Math.round(y * this.scale)) as [number, number];
    for (let row = Math.min(top, bottom); row < Math.max(top, bottom); row++)
      for (let column = Math.min(left, right); column < Math.max(left, right); column++)
        this.dot(column, row, rgb);
  }

  /** Fills what lies within the corners. */
  polygon(corners: readonly Spot[], color: string): void {
    const rgb = rgbOf(color);
    const spots = corners.map(({ x, y }) => ({ x: x * this.scale, y: y * this.scale }));
    const ys = spots.map(({ y }) => y);
    for (let row = Math.floor(Math.min(...ys)); row <= Math.ceil(Math.max(...ys)); row++) {
      const crossings = crossed(spots, row + 0.5);
      for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
        const to = Math.round(crossings[pair + 1] ?? 0);
        for (let column = Math.round(crossings[pair] ?? 0); column < to; column++)
          this.dot(column, row, rgb);
      }
    }
  }

  /** A line of this many points' width. */
  line(
    from: Spot,
    to: Spot,
    { color, width }: { readonly color: string; readonly width: number },
  ): void {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length === 0) return;
    const half = Math.max(width, 1 / this.scale) / 2;
    const across = { x: (-(to.y - from.y) / length) * half, y: ((to.x - from.x) / length) * half };
    this.polygon(
      [
        { x: from.x + across.x, y: from.y + across.y },
        { x: to.x + across.x, y: to.y + across.y },
        { x: to.x - across.x, y: to.y - across.y },
        { x: from.x - across.x, y: from.y - across.y },
      ],
      color,
    );
  }

  circle({ x, y }: Spot, radius: number, color: string): void {
    const corners = Array.from({ length: 24 }, (_, index) => {
      const angle = (index / 24) * 2 * Math.PI;
      return { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius };
    });
    this.polygon(corners, color);
  }

  /** The middle of the letters' height stands at the spot. */
  text(text: string, at: Spot, lettering: Lettering): void {
    const unit = (lettering.size * 0.72) / glyphHeight;
    const length = textLength(text, lettering.size);
    const start = { left: 0, center: -length / 2, right: -length }[lettering.align ?? "left"];
    Array.from(text).forEach((character, index) => {
      const offset = start + index * (glyphWidth + 1) * unit;
      this.glyph(character, { at, offset, unit, ...lettering });
    });
  }

  private glyph(
    character: string,
    place: Lettering & { readonly at: Spot; readonly offset: number; readonly unit: number },
  ): void {
    const { at, offset, unit, color, isUpright } = place;
    glyphRows(character).forEach((bits, row) => {
      for (let column = 0; column < glyphWidth; column++) {
        if (((bits >> (glyphWidth - 1 - column)) & 1) === 0) continue;
        const along = offset + column * unit;
        const across = (row - glyphHeight / 2) * unit;
        const [from, to] = isUpright
          ? [
              { x: at.x + across, y: at.y - along - unit },
              { x: at.x + across + unit, y: at.y - along },
            ]
          : [
              { x: at.x + along, y: at.y + across },
              { x: at.x + along + unit, y: at.y + across + unit },
            ];
        this.rectangle(from, to, color);
      }
    });
  }

  /** The picture at its own size: each pixel is the mean of its dots. */
  pixels(): Pixels {
    const { width, height } = this;
    const colors = new Uint8Array(width * height * 3);
    for (let row = 0; row < height; row++)
      for (let column = 0; column < width; column++)
        for (let channel = 0; channel < 3; channel++)
          colors[(row * width + column) * 3 + channel] = this.mean(row, column, channel);
    return { width, height, colors };
  }

  private mean(row: number, column: number, channel: number): number {
    let sum = 0;
    for (let down = 0; down < oversampling; down++)
      for (let across = 0; across < oversampling; across++) {
        const at = (row * oversampling + down) * this.columns + column * oversampling + across;
        sum += this.dots[at * 3 + channel] ?? 255;
      }
    return Math.round(sum / oversampling ** 2);
  }
}

/** Points that a text takes. */
export const textLength = (text: string, size: number): number =>
  ((Array.from(text).length * (glyphWidth + 1) - 1) * size * 0.72) / glyphHeight;

/** Where the edges of a polygon cross a line, from left to right. */
function crossed(spots: readonly Spot[], y: number): readonly number[] {
  return spots
    .flatMap((from, index) => {
      const to = spots[(index + 1) % spots.length] ?? from;
      const isCrossing = from.y <= y !== to.y <= y;
      return isCrossing ? [from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)] : [];
    })
    .sort((one, other) => one - other);
}
