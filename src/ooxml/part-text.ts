import { refuse } from "./failure";

const foreignEncoding =
  /^\uFEFF?\s*<\?xml[^>]*\sencoding\s*=\s*["'](?!utf-8["']|us-ascii["'])([^"']*)/i;

/** Turns the pieces of a part into text; its byte order mark is kept, so that nothing changes by reading. */
export class PartDecoder {
  private readonly decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  private isStart = true;

  constructor(private readonly part: string) {}

  decode(piece: Uint8Array): string {
    return this.run(piece, true);
  }

  end(): string {
    return this.run(new Uint8Array(), false);
  }

  private run(piece: Uint8Array, stream: boolean): string {
    if (this.isStart && isUtf16(piece)) refuse("encoding", { part: this.part, detail: "utf-16" });
    const text = this.decoded(piece, stream);
    if (this.isStart && text !== "") this.refuseForeign(text);
    return text;
  }

  private decoded(piece: Uint8Array, stream: boolean): string {
    try {
      return this.decoder.decode(piece, { stream });
    } catch (error) {
      return refuse("encoding", { part: this.part, detail: String(error) });
    }
  }

  private refuseForeign(start: string): void {
    this.isStart = false;
    const encoding = foreignEncoding.exec(start)?.[1];
    if (encoding !== undefined) refuse("encoding", { part: this.part, detail: encoding });
  }
}

export function decodePart(bytes: Uint8Array, part: string): string {
  const decoder = new PartDecoder(part);
  return decoder.decode(bytes) + decoder.end();
}

/** By its byte order mark, or by the zero beside the first "<". */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0x3c && second === 0) ||
    (first === 0 && second === 0x3c)
  );
}
