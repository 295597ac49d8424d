import { refuseForeign } from "./container";
import { refuse } from "./failure";
import { defaultLimits } from "./limits";
import type { Limits } from "./limits";
import { decodePart, PartDecoder } from "./part-text";
import { unpack } from "./unpack";
import { readDirectory } from "./zip-directory";
import type { ZipEntry } from "./zip-directory";
import { joinBytes, packPart, writeZip } from "./zip-writer";
import type { PackedPart } from "./zip-writer";

interface Part {
  readonly name: string;
  readonly entry: ZipEntry | null;
  /** What was set here; null while the part is as the file has it. */
  readonly content: Uint8Array | null;
}

/**
 * The parts of an Office file. What is not set or removed here is written back byte for byte, still
 * packed. Names have no leading slash and are found whatever their case. Refuses by throwing `Refusal`:
 * call it inside `guarded` when the bytes come from outside.
 */
export class OfficePackage {
  private readonly parts = new Map<string, Part>();
  private readonly counted = new Set<string>();
  private spent = 0;
  private changes = 0;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: Limits,
  ) {}

  static open(bytes: Uint8Array, limits: Partial<Limits> = {}): OfficePackage {
    const held = { ...defaultLimits, ...limits };
    refuseForeign(bytes, held);
    const opened = new OfficePackage(bytes, held);
    for (const entry of readDirectory(bytes, held)) {
      opened.parts.set(entry.name.toLowerCase(), { name: entry.name, entry, content: null });
    }
    return opened;
  }

  static empty(): OfficePackage {
    return new OfficePackage(new Uint8Array(), defaultLimits);
  }

  get names(): readonly string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  get isChanged(): boolean {
    return this.changes > 0;
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** The name as the file spells it; null where there is no such part. */
  spelled(name: string): string | null {
    return this.parts.get(name.toLowerCase())?.name ?? null;
  }

  /** The unpacked size that the file claims, for choosing how to read; never a promise. */
  claimedSize(name: string): number {
    const part = this.part(name);
    return part.content?.length ?? part.entry?.size ?? 0;
  }

  content(name: string): Uint8Array {
    const part = this.part(name);
    if (part.content) return part.content;
    const pieces: Uint8Array[] = [];
    this.unpack(part, (piece) => pieces.push(piece));
    return joinBytes(pieces);
  }

  /** The part as text, its byte order mark included; only UTF-8 without a document type is taken. */
  text(name: string): string {
    return decodePart(this.content(name), name);
  }

  /** The part as text in pieces, without holding it whole. */
  pieces(name: string, take: (text: string) => void): void {
    const part = this.part(name);
    const decoder = new PartDecoder(name);
    if (part.content) take(decoder.decode(part.content));
    else this.unpack(part, (piece) => take(decoder.decode(piece)));
    take(decoder.end());
  }

  /** Sets a part; a new one goes to the end. */
  set(name: string, content: string | Uint8Array): void {
    const known = this.parts.get(name.toLowerCase());
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.parts.set(name.toLowerCase(), {
      name: known?.name ?? name,
      entry: known?.entry ?? null,
      content: bytes,
    });
    this.changes++;
  }

  remove(name: string): void {
    if (this.parts.delete(name.toLowerCase())) this.changes++;
  }

  /** The file; without a change these are the bytes that were opened. */
  write(): Uint8Array {
    if (!this.isChanged) return this.bytes;
    return writeZip([...this.parts.values()].map((part) => this.packed(part)));
  }

  private part(name: string): Part {
    return this.parts.get(name.toLowerCase()) ?? refuse("part-missing", { part: name });
  }

  private packed({ name, entry, content }: Part): PackedPart {
    if (content) return packPart(name, content);
    if (!entry) return refuse("part-missing", { part: name });
    return { ...entry, packed: this.bytes.subarray(entry.at, entry.at + entry.packedSize) };
  }

  private unpack({ name, entry }: Part, take: (piece: Uint8Array) => void): void {
    if (!entry) return;
    const again = this.counted.has(name);
    const budget = again ? this.limits.total : this.limits.total - this.spent;
    unpack(this.bytes, { entry, limits: this.limits, budget }, take);
    if (!again) this.spent += entry.size;
    this.counted.add(name);
  }
}
