/** Draws Esep's icon and those of its commands, as SVG and as PNG in the sizes that Office asks for: node -r ./.dev/register.cjs .dev/icons.ts */
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
const grey: Colour = [97, 97, 97];
/** Cuts a hole. */
const clear = "clear";

interface Box {
  readonly shape: "box";
  readonly at: readonly [x: number, y: number, width: number, height: number];
  readonly radius: number;
  readonly colour: Colour | typeof clear;
}
interface Stroke {
  readonly shape: "stroke";
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly width: number;
  readonly colour: Colour | typeof clear;
}
type Shape = Box | Stroke;

/** A sheet with three bars of a chart, and the tick of a check. */
const mark: readonly Shape[] = [
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

type Points = Stroke["points"];

const box = (at: Box["at"], colour: Box["colour"], radius = 2): Box => ({
  shape: "box",
  at,
  radius,
  colour,
});
const stroke = (points: Points, colour: Stroke["colour"], width = 6): Stroke => ({
  shape: "stroke",
  points,
  width,
  colour,
});

/** The outline of a sheet of paper. */
const sheet: readonly Shape[] = [box([10, 4, 40, 56], grey, 5), box([15, 9, 30, 46], clear, 2)];
const tick: Points = [
  [28, 44],
  [38, 54],
  [58, 30],
];
/** Points of an arc about a centre, from one angle to another in degrees. */
const arc = (centre: Points[number], radius: number, turn: readonly [number, number]): Points =>
  Array.from({ length: 19 }, (_point, index) => {
    const angle = ((turn[0] + ((turn[1] - turn[0]) * index) / 18) * Math.PI) / 180;
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)] as const;
  });

/** What each button of the ribbon shows. */
const commands: Readonly<Record<string, readonly Shape[]>> = {
  form: [
    ...sheet,
    ...[17, 27, 37].map((y) => box([20, y, 20, 4], blue, 1)),
    stroke(
      [
        [50, 40],
        [50, 60],
      ],
      clear,
      14,
    ),
    stroke(
      [
        [50, 42],
        [50, 60],
      ],
      green,
    ),
    stroke(
      [
        [41, 51],
        [59, 51],
      ],
      green,
    ),
  ],
  link: [
    box([4, 20, 34, 24], blue, 12),
    box([10, 26, 22, 12], clear, 6),
    box([26, 20, 34, 24], grey, 12),
    box([32, 26, 22, 12], clear, 6),
    box([26, 29, 12, 6], blue, 3),
  ],
  check: [...sheet, box([20, 17, 20, 4], blue, 1), stroke(tick, clear, 14), stroke(tick, green, 8)],
  selection: [
    box([4, 8, 48, 40], blue, 3),
    box([9, 13, 38, 30], clear, 1),
    ...[14, 28, 42].map((x) => box([x, 6, 4, 44], clear, 0)),
    ...[18, 32].map((y) => box([2, y, 52, 4], clear, 0)),
    stroke(tick, clear, 14),
    stroke(tick, green, 8),
  ],
  charts: [
    box([6, 6, 5, 52], grey, 1),
    box([6, 53, 52, 5], grey, 1),
    box([17, 32, 10, 18], blue),
    box([31, 20, 10, 30], blue),
    box([45, 11, 10, 39], blue),
  ],
  export: [
    ...sheet,
    box([20, 17, 20, 4], blue, 1),
    box([20, 27, 12, 4], blue, 1),
    stroke(
      [
        [34, 58],
        [58, 34],
      ],
      clear,
      15,
    ),
    stroke(
      [
        [34, 56],
        [56, 34],
      ],
      green,
      7,
    ),
    stroke(
      [
        [40, 34],
        [56, 34],
        [56, 50],
      ],
      green,
      7,
    ),
  ],
  back: [
    stroke(arc([34, 36], 18, [-140, 130]), blue, 7),
    stroke(
      [
        [8, 24],
        [20, 26],
        [24, 12],
      ],
      blue,
      7,
    ),
  ],
};

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
function pixel(drawing: readonly Shape[], [column, row]: readonly [number, number], size: number) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let index = 0; index < samples ** 2; index += 1) {
    const x = ((column + ((index % samples) + 0.5) / samples) * side) / size;
    const y = ((row + (Math.floor(index / samples) + 0.5) / samples) * side) / size;
    const top = drawing.findLast((shape) => covers(shape, x, y));
    if (!top || top.colour === clear) continue;
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

function png(drawing: readonly Shape[], size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8);
  const rows = Array.from({ length: size }, (_row, row) => [
    0,
    ...Array.from({ length: size }, (_column, column) =>
      pixel(drawing, [column, row], size),
    ).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function element(shape: Shape): string {
  const colour = shape.colour === clear ? "none" : `rgb(${shape.colour.join(" ")})`;
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
  ...mark.map((shape) => `  ${element(shape)}`),
  "</svg>",
];
writeFileSync(join(folder, "esep.svg"), `${svg.join("\n")}\n`);
for (const size of sizes) {
  writeFileSync(join(folder, `esep-${size}.png`), png(mark, size));
  for (const [name, drawing] of Object.entries(commands))
    writeFileSync(join(folder, `${name}-${size}.png`), png(drawing, size));
}
