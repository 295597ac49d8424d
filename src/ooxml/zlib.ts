import { unzlibSync } from "fflate";

/** Inflates a zlib stream that is known to hold exactly `size` bytes; null where it holds more, fewer or nonsense. */
export function inflated(bytes: Uint8Array, size: number): Uint8Array | null {
  try {
    const out = unzlibSync(bytes, { out: new Uint8Array(size) });
    return out.length === size ? out : null;
  } catch {
    return null;
  }
}
