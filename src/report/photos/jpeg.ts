import { decode, encode } from "jpeg-js";
import type { Pixels, Turn } from "./pixels";

const quality = 84;
export const largestMegapixels = 50;
const memoryMegabytes = 900;

const marker = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

interface Segment {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}

const start = 0xffd8;
const scan = 0xffda;
const application1 = 0xffe1;
/** Frames: baseline, extended, progressive. */
const frames: readonly number[] = [0xffc0, 0xffc1, 0xffc2];

export const isJpeg = (bytes: Uint8Array): boolean => marker(bytes, 0) === start;

/** The segments before the picture itself. */
function segments(bytes: Uint8Array): readonly Segment[] {
  const found: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && marker(bytes, at) !== scan) {
    const length = marker(bytes, at + 2);
    if (length < 2) break;
    found.push({ marker: marker(bytes, at), from: at + 4, to: at + 2 + length });
    at += 2 + length;
  }
  return found;
}

/** Width and height as the header says them: known before anything is unpacked. */
export function jpegSize(bytes: Uint8Array): readonly [width: number, height: number] | null {
  const frame = segments(bytes).find((each) => frames.includes(each.marker));
  if (frame === undefined) return null;
  return [marker(bytes, frame.from + 3), marker(bytes, frame.from + 1)];
}

const orientationTag = 0x0112;

/** How the camera was held; upright where nothing says so. */
export function jpegTurn(bytes: Uint8Array): Turn {
  const exif = segments(bytes).find(
    (each) => each.marker === application1 && marker(bytes, each.from) === 0x4578,
  );
  return exif === undefined ? 1 : turnIn(bytes.subarray(exif.from + 6, exif.to));
}

function turnIn(tiff: Uint8Array): Turn {
  if (tiff.length < 14) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return 1;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 10 > tiff.length) return 1;
    if (view.getUint16(at, isLittle) === orientationTag)
      return asTurn(view.getUint16(at + 8, isLittle));
  }
  return 1;
}

const asTurn = (value: number): Turn => (value >= 1 && value <= 8 ? (value as Turn) : 1);

/** Null where the bytes are no picture that can be read. */
export function readJpeg(bytes: Uint8Array): Pixels | null {
  try {
    const limits = { maxResolutionInMP: largestMegapixels, maxMemoryUsageInMB: memoryMegabytes };
    const { width, height, data } = decode(bytes, {
      useTArray: true,
      formatAsRGBA: true,
      ...limits,
    });
    return { width, height, data };
  } catch {
    return null;
  }
}

/** The pixels and nothing else: no place, device, name, profile or thumbnail. */
export function writeJpeg(pixels: Pixels): Uint8Array {
  return withByteMaker(() => Uint8Array.from(encode(pixels, quality).data));
}

interface ByteMaker {
  Buffer?: { from(bytes: ArrayLike<number>): Uint8Array };
}

/** The encoder hands its bytes out through node's Buffer; a browser gets a stand-in while it runs. */
function withByteMaker<Value>(work: () => Value): Value {
  const scope = globalThis as ByteMaker;
  if (scope.Buffer !== undefined) return work();
  scope.Buffer = { from: (bytes) => Uint8Array.from(bytes) };
  try {
    return work();
  } finally {
    delete scope.Buffer;
  }
}
