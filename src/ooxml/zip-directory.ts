import { refuse } from "./failure";
import type { Limits } from "./limits";

/** A part as the central directory knows it: sizes and checksum are claims until it is unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the packed bytes start. */
  readonly at: number;
}

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const largest = 0xffffffff;
const encryptedFlag = 1;
const strongEncryptionFlag = 1 << 6;

/** The entries of a zip file in the order of its central directory; folders are left out. */
export function readDirectory(bytes: Uint8Array, limits: Limits): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === largest) refuse("zip64");
  if (count > limits.parts) refuse("too-large", { detail: "parts" });
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== directorySignature)
      refuse("damaged", { detail: "directory" });
    const entry = readEntry(view, at);
    if (!entry.name.endsWith("/")) entries.push(entry);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  refuseTwins(entries);
  refuseOverlap(entries, start);
  return entries;
}

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return refuse("damaged", { detail: "end" });
}

function readEntry(view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const name = nameAt(view, at + 46, view.getUint16(at + 28, true));
  if (flags & (encryptedFlag | strongEncryptionFlag)) refuse("encrypted", { part: name });
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (packedSize === largest || size === largest || local === largest)
    refuse("zip64", { part: name });
  return {
    name,
    method: view.getUint16(at + 10, true),
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    at: startOfData(view, { local, packedSize, name }),
  };
}

interface LocalHeader {
  readonly local: number;
  readonly packedSize: number;
  readonly name: string;
}

function startOfData(view: DataView, { local, packedSize, name }: LocalHeader): number {
  const fits = local + 30 <= view.byteLength && view.getUint32(local, true) === localSignature;
  if (!fits) refuse("damaged", { part: name, detail: "header" });
  const at = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (at + packedSize > view.byteLength) refuse("damaged", { part: name, detail: "header" });
  return at;
}

/** Names are ASCII or UTF-8 in practice; other bytes still give each part a name of its own. */
function nameAt(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) refuse("damaged", { detail: "directory" });
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
  const isUnsafe = name === "" || /^[/\\]|^[a-z]:|\\|(^|\/)\.\.?(\/|$)|\p{Cc}/iu.test(name);
  if (isUnsafe) refuse("unsafe-name", { part: name });
  return name;
}

function refuseTwins(entries: readonly ZipEntry[]): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (names.has(key)) refuse("damaged", { part: name, detail: "twice" });
    names.add(key);
  }
}

/** Parts that share bytes are a way to unpack one small file many times. */
function refuseOverlap(entries: readonly ZipEntry[], directoryStart: number): void {
  let free = 0;
  for (const entry of [...entries].sort((one, other) => one.at - other.at)) {
    const end = entry.at + entry.packedSize;
    if (entry.at < free || end > directoryStart)
      refuse("damaged", { part: entry.name, detail: "overlap" });
    free = end;
  }
}
