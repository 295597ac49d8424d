/** Draws Esep's icon, as SVG and as PNG in the sizes that Office asks for: node -r ./.dev/register.cjs .dev/icons.ts */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
/** Shapes stand on a square of this side. */
const side = 64;
const samples = 8;

type Colour = readonly [red: number, green: number, blue: number];
const blue: Colour = [15, 108, 189];
const white: Colour = [255, 255, 255];
const green: Colour = [16, 124, 16];

interface Box {
  readonly shape: "box";
  readonly at: readonly [x: number, y: number, width: number, height: number];
  readonly radius: number;
  readonly colour: Colour;
}
interface Stroke {
  readonly shape: "stroke";
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly width: number;
  readonly colour: Colour;
}
type Shape = Box | Stroke;

/** A sheet with three bars of a chart, and the tick of a check. */
const drawing: readonly Shape[] = [
  { shape: "box", at: [2, 2, 60, 60], radius: 12, colour: blue },
  { shape: "box", at: [13, 9, 38, 46], radius: 4, colour: white },
  { shape: "box", at: [19, 16, 26, 5], radius: 1, colour: blue },
  { shape: "box", at: [19, 38, 6, 11], radius: 1, colour: blue },
  { shape: "box", at: [28, 31, 6, 18], radius: 1, colour: blue },
  { shape: "box", at: [37, 26, 6, 23], radius: 1, colour: blue },
  {
    shape: "stroke",
    points: [
      [36, 48],
      [43, 55],
      [58, 38],
    ],
    width: 11,
    colour: white,
  },
  {
    shape: "stroke",
    points: [
      [36, 48],
      [43, 55],
      [58, 38],
    ],
    width: 6,
    colour: green,
  },
];

function inBox({ at: [left, top, width, height], radius }: Box, x: number, y: number): boolean {
  const acrossX = Math.max(left + radius - x, 0, x - (left + width - radius));
  const acrossY = Math.max(top + radius - y, 0, y - (top + height - radius));
  return Math.hypot(acrossX, acrossY) <= radius;
}

function onStroke({ points, width }: Stroke, x: number, y: number): boolean {
  return points.slice(1).some(([endX, endY], index) => {
    const [startX, startY] = points[index] ?? [endX, endY];
    const [alongX, alongY] = [endX - startX, endY - startY];
    const part = ((x - startX) * alongX + (y - startY) * alongY) / (alongX ** 2 + alongY ** 2);
    const near = Math.min(1, Math.max(0, part));
    return Math.hypot(x - startX - near * alongX, y - startY - near * alongY) <= width / 2;
  });
}

const covers = (shape: Shape, x: number, y: number): boolean =>
  shape.shape === "box" ? inBox(shape, x, y) : onStroke(shape, x, y);

/** Red, green, blue and opacity of one pixel: the mean over its samples. */
function pixel(column: number, row: number, size: number): readonly number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let index = 0; index < samples ** 2; index += 1) {
    const x = ((column + ((index % samples) + 0.5) / samples) * side) / size;
    const y = ((row + (Math.floor(index / samples) + 0.5) / samples) * side) / size;
    const top = drawing.findLast((shape) => covers(shape, x, y));
    if (!top) continue;
    covered += 1;
    top.colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
  }
  const colour = sum.map((value) => (covered === 0 ? 0 : Math.round(value / covered)));
  return [...colour, Math.round((255 * covered) / samples ** 2)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

function png(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8);
  const rows = Array.from({ length: size }, (_row, row) => [
    0,
    ...Array.from({ length: size }, (_column, column) => pixel(column, row, size)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function element(shape: Shape): string {
  const colour = `rgb(${shape.colour.join(" ")})`;
  if (shape.shape === "box") {
    const [x, y, width, height] = shape.at;
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${shape.radius}" fill="${colour}"/>`;
  }
  const points = shape.points.map((point) => point.join(",")).join(" ");
  return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="${shape.width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

const folder = join(__dirname, "../assets/icons");
mkdirSync(folder, { recursive: true });
const svg = [
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">`,
  ...drawing.map((shape) => `  ${element(shape)}`),
  "</svg>",
];
writeFileSync(join(folder, "esep.svg"), `${svg.join("\n")}\n`);
for (const size of sizes) writeFileSync(join(folder, `esep-${size}.png`), png(size));
