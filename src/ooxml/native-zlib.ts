/** What Node has of zlib, several times as fast; a browser has none of it. */
interface NativeZlib {
  inflateRawSync(bytes: Uint8Array, options: { readonly maxOutputLength: number }): Uint8Array;
  readonly crc32?: (bytes: Uint8Array, value: number) => number;
}

interface Runtime {
  readonly process?: { readonly getBuiltinModule?: (name: string) => NativeZlib | undefined };
}

const zlib = (globalThis as Runtime).process?.getBuiltinModule?.("node:zlib") ?? null;

/** The bytes, if there are just as many as said; null where Node is not there, or will not, or there are more. */
export function inflatedAtOnce(packed: Uint8Array, size: number): Uint8Array | null {
  if (!zlib) return null;
  try {
    return zlib.inflateRawSync(packed, { maxOutputLength: size });
  } catch {
    return null;
  }
}

export const nativeCrc32 = zlib?.crc32 ?? null;
