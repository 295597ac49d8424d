/** A picture as bytes of red, green, blue and alpha, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** How a camera was held, as EXIF counts it: 1 is upright, 2 to 8 are turned or mirrored. */
export type Turn = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** For each way: whether the sides change places, then whether the source is read from the right and from below. */
const turns: Readonly<
  Record<Turn, readonly [swaps: boolean, fromRight: boolean, fromBelow: boolean]>
> = {
  1: [false, false, false],
  2: [false, true, false],
  3: [false, true, true],
  4: [false, false, true],
  5: [true, false, false],
  6: [true, false, true],
  7: [true, true, true],
  8: [true, true, false],
};

/** Where the first pixel is read, and how far it is to the next one across and down. */
function walk({ width, height }: Pixels, turn: Turn) {
  const [swaps, fromRight, fromBelow] = turns[turn];
  const across = fromRight ? -1 : 1;
  const down = fromBelow ? -width : width;
  const first = (fromRight ? width - 1 : 0) + (fromBelow ? (height - 1) * width : 0);
  return swaps ? { first, stepX: down, stepY: across } : { first, stepX: across, stepY: down };
}

export function upright(source: Pixels, turn: Turn): Pixels {
  if (turn === 1) return source;
  const [swaps] = turns[turn];
  const width = swaps ? source.height : source.width;
  const height = swaps ? source.width : source.height;
  const from = new Uint32Array(
    source.data.buffer,
    source.data.byteOffset,
    source.width * source.height,
  );
  const data = new Uint32Array(width * height);
  const { first, stepX, stepY } = walk(source, turn);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      data[y * width + x] = from[first + x * stepX + y * stepY] ?? 0;
    }
  }
  return { width, height, data: new Uint8Array(data.buffer) };
}

const channels = 4;

/** Scaled down to at most so many pixels on the longer side, each pixel the mean of what it stands for. */
export function scaledDown(source: Pixels, longest: number): Pixels {
  const scale = Math.max(source.width, source.height) / longest;
  if (scale <= 1) return source;
  const width = Math.max(1, Math.round(source.width / scale));
  const height = Math.max(1, Math.round(source.height / scale));
  const data = new Uint8Array(width * height * channels);
  for (let y = 0; y < height; y += 1) {
    const rows = span(y, height, source.height);
    for (let x = 0; x < width; x += 1) {
      mean(
        source,
        { rows, columns: span(x, width, source.width) },
        data.subarray((y * width + x) * channels),
      );
    }
  }
  return { width, height, data };
}

type Span = readonly [from: number, to: number];

function span(at: number, parts: number, whole: number): Span {
  const from = Math.floor((at * whole) / parts);
  return [from, Math.max(from + 1, Math.floor(((at + 1) * whole) / parts))];
}

function mean(
  { data, width }: Pixels,
  { rows, columns }: { readonly rows: Span; readonly columns: Span },
  out: Uint8Array,
): void {
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let row = rows[0]; row < rows[1]; row += 1) {
    for (
      let at = (row * width + columns[0]) * channels;
      at < (row * width + columns[1]) * channels;
      at += channels
    ) {
      red += data[at] ?? 0;
      green += data[at + 1] ?? 0;
      blue += data[at + 2] ?? 0;
    }
  }
  const count = (rows[1] - rows[0]) * (columns[1] - columns[0]);
  out[0] = Math.round(red / count);
  out[1] = Math.round(green / count);
  out[2] = Math.round(blue / count);
  out[3] = 255;
}
