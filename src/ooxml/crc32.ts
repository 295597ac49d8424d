import { nativeCrc32 } from "./native-zlib";

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The checksum of zip files; `seed` is the checksum of what came before. */
export function crc32(bytes: Uint8Array, seed = 0): number {
  if (nativeCrc32) return nativeCrc32(bytes, seed);
  let value = ~seed;
  for (let at = 0; at < bytes.length; at++) {
    value = (table[(value ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (value >>> 8);
  }
  return ~value >>> 0;
}
