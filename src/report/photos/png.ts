import { inflated } from "../../ooxml";
import { largestMegapixels } from "./jpeg";
import type { Pixels } from "./pixels";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

export const isPng = (bytes: Uint8Array): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Samples of a pixel by the kind of colour: grey, colours, a palette, grey and colours with alpha. */
const samplesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Header {
  readonly width: number;
  readonly height: number;
  readonly color: number;
}

interface Chunks {
  readonly header: Header;
  readonly palette: Uint8Array;
  readonly packed: Uint8Array;
}

/** A PNG of eight bits a sample, not interlaced, as cameras and screens make them; null for any other. */
export function readPng(bytes: Uint8Array): Pixels | null {
  const chunks = chunksOf(bytes);
  if (chunks === null) return null;
  const { width, height, color } = chunks.header;
  const samples = samplesOf[color];
  if (samples === undefined || width * height > largestMegapixels * 1e6) return null;
  const raw = inflated(chunks.packed, (width * samples + 1) * height);
  if (raw === null) return null;
  const lines = unfiltered(raw, { stride: width * samples, height, step: samples });
  return { width, height, data: coloured(lines, chunks) };
}

function chunksOf(bytes: Uint8Array): Chunks | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let header: Header | null = null;
  let palette = new Uint8Array();
  const pieces: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (name === "IHDR") header = headerOf(content);
    if (name === "PLTE") palette = Uint8Array.from(content);
    if (name === "IDAT") pieces.push(content);
    at += 12 + length;
  }
  return header === null ? null : { header, palette, packed: joined(pieces) };
}

function headerOf(content: Uint8Array): Header | null {
  if (content.length < 13) return null;
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const isPlain = content[8] === 8 && content[12] === 0;
  return isPlain
    ? { width: view.getUint32(0), height: view.getUint32(4), color: content[9] ?? 0 }
    : null;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

interface Lines {
  readonly stride: number;
  readonly height: number;
  /** Bytes of a pixel. */
  readonly step: number;
}

/** Each line is written as its difference from what stands left, above, or both. */
function unfiltered(raw: Uint8Array, { stride, height, step }: Lines): Uint8Array {
  const out = new Uint8Array(stride * height);
  const known = (at: number, isThere: boolean): number => (isThere ? (out[at] ?? 0) : 0);
  for (let row = 0; row < height; row += 1) {
    const from = row * (stride + 1);
    const filter = raw[from] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = row * stride + x;
      const near = {
        left: known(at - step, x >= step),
        above: known(at - stride, row > 0),
        corner: known(at - stride - step, row > 0 && x >= step),
      };
      out[at] = (raw[from + 1 + x] ?? 0) + predicted(filter, near);
    }
  }
  return out;
}

interface Neighbours {
  readonly left: number;
  readonly above: number;
  readonly corner: number;
}

function predicted(filter: number, { left, above, corner }: Neighbours): number {
  const ways = [0, left, above, (left + above) >> 1, nearest({ left, above, corner })];
  return ways[filter] ?? 0;
}

function nearest({ left, above, corner }: Neighbours): number {
  const guess = left + above - corner;
  const distance = (value: number): number => Math.abs(guess - value);
  if (distance(left) <= distance(above) && distance(left) <= distance(corner)) return left;
  return distance(above) <= distance(corner) ? above : corner;
}

/** Pixels of four samples; what is seen through stands on white. */
function coloured(lines: Uint8Array, { header, palette }: Chunks): Uint8Array {
  const { width, height, color } = header;
  const samples = samplesOf[color] ?? 1;
  const data = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const [red, green, blue, alpha] = sampleAt(lines.subarray(pixel * samples), color, palette);
    const over = (value: number): number => Math.round((value * alpha + 255 * (255 - alpha)) / 255);
    data.set([over(red), over(green), over(blue), 255], pixel * 4);
  }
  return data;
}

type Sample = readonly [red: number, green: number, blue: number, alpha: number];

type Read = (byte: (index: number) => number, palette: Uint8Array) => Sample;

const grey: Read = (byte) => [byte(0), byte(0), byte(0), 255];

/** How the samples of a pixel stand, by the kind of colour. */
const readers: Readonly<Record<number, Read>> = {
  0: grey,
  2: (byte) => [byte(0), byte(1), byte(2), 255],
  3: (byte, palette) => {
    const [red = 0, green = 0, blue = 0] = palette.subarray(byte(0) * 3);
    return [red, green, blue, 255];
  },
  4: (byte) => [byte(0), byte(0), byte(0), byte(1)],
  6: (byte) => [byte(0), byte(1), byte(2), byte(3)],
};

const sampleAt = (at: Uint8Array, color: number, palette: Uint8Array): Sample =>
  (readers[color] ?? grey)((index) => at[index] ?? 0, palette);
