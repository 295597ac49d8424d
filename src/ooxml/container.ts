import { refuse } from "./failure";
import type { Limits } from "./limits";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipFile = [0x50, 0x4b];

/** Refuses what is no package by its first bytes, and says what it is instead. */
export function refuseForeign(bytes: Uint8Array, limits: Limits): void {
  if (bytes.length === 0) refuse("empty");
  if (bytes.length > limits.file) refuse("too-large", { detail: "file" });
  if (startsWith(bytes, compoundFile))
    refuse(holdsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "old-office");
  if (!startsWith(bytes, zipFile)) refuse("not-a-package");
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The stream names of a compound file stand in its directory as UTF-16. */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) wanted[index * 2] = text.charCodeAt(index);
  let at = bytes.indexOf(wanted[0] ?? 0);
  while (at >= 0) {
    const start = at;
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1);
  }
  return false;
}
