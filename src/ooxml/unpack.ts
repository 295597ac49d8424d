import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { refuse } from "./failure";
import type { Limits } from "./limits";
import { inflatedAtOnce } from "./native-zlib";
import type { ZipEntry } from "./zip-directory";

/** One push can unpack to at most a thousand times this, so the limits are looked at often enough. */
const pushSize = 16 * 1024;

const stored = 0;
const deflated = 8;

export interface Unpacking {
  readonly entry: ZipEntry;
  readonly limits: Limits;
  /** What may still be unpacked of the whole file. */
  readonly budget: number;
}

/**
 * Unpacks a part piece by piece. Headers lie, so every limit is held against the bytes that really come
 * out; at the end size and checksum must be what the directory says.
 */
export function unpack(
  bytes: Uint8Array,
  { entry, limits, budget }: Unpacking,
  take: (piece: Uint8Array) => void,
): void {
  const packed = bytes.subarray(entry.at, entry.at + entry.packedSize);
  let size = 0;
  let checksum = 0;
  const count = (piece: Uint8Array): void => {
    size += piece.length;
    refuseLarge({ size, packed: packed.length, budget }, limits, entry.name);
    checksum = crc32(piece, checksum);
    take(piece);
  };
  if (entry.method === stored) count(packed);
  else if (entry.method === deflated) {
    const whole = isModest(entry, limits, budget) ? inflatedAtOnce(packed, entry.size) : null;
    if (whole) forPieces(whole, count);
    else inflate(packed, entry.name, count);
  } else refuse("compression", { part: entry.name, detail: entry.method });
  if (size !== entry.size || checksum !== entry.checksum)
    refuse("damaged", { part: entry.name, detail: "checksum" });
}

/** Larger parts are unpacked piece by piece, so that they are never held whole. */
const atOnce = 24 * 1024 * 1024;
const pieceSize = 256 * 1024;

/** Whether the size that the directory claims is within every limit; a part that is larger than it claims is unpacked in pieces. */
const isModest = ({ size, packedSize }: ZipEntry, limits: Limits, budget: number): boolean =>
  size > 0 &&
  size <= Math.min(atOnce, limits.part, budget) &&
  (size <= limits.ratioFrom || size <= packedSize * limits.ratio);

function forPieces(bytes: Uint8Array, take: (piece: Uint8Array) => void): void {
  for (let at = 0; at < bytes.length; at += pieceSize) take(bytes.subarray(at, at + pieceSize));
}

interface Sizes {
  readonly size: number;
  readonly packed: number;
  readonly budget: number;
}

function refuseLarge({ size, packed, budget }: Sizes, limits: Limits, part: string): void {
  if (size > limits.part) refuse("too-large", { part, detail: "part" });
  if (size > budget) refuse("too-large", { part, detail: "total" });
  if (size > limits.ratioFrom && size > packed * limits.ratio)
    refuse("too-large", { part, detail: "ratio" });
}

function inflate(packed: Uint8Array, part: string, take: (piece: Uint8Array) => void): void {
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length || at === 0; at += pushSize) {
    try {
      stream.push(packed.subarray(at, at + pushSize), at + pushSize >= packed.length);
    } catch (error) {
      refuse("damaged", { part, detail: String(error) });
    }
    for (const piece of pieces.splice(0)) take(piece);
  }
}
