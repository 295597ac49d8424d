import { refuse } from "../failure";
import type { OfficePackage } from "../package";

/** Small parts go in one piece; large ones in pieces of about this many characters. */
const pieceSize = 1 << 20;

export interface Progress {
  /** Everything before this place is dealt with. */
  readonly done: number;
  readonly prefix: string | null;
}

/** Reads a part as text in pieces; what a reader leaves over comes again, at the start of the next piece. */
export class BufferedPart {
  private buffer = "";
  private wanted = pieceSize;
  private prefix: string | null = null;

  constructor(
    private readonly file: OfficePackage,
    private readonly part: string,
  ) {}

  read(consume: (xml: string, prefix: string | null) => Progress): void {
    let waiting: string[] = [];
    let length = 0;
    const flush = (): void => {
      this.buffer += waiting.join("");
      waiting = [];
      length = 0;
      const { done, prefix } = consume(this.buffer, this.prefix);
      this.prefix = prefix;
      this.buffer = this.buffer.slice(done);
      this.wanted = Math.max(pieceSize, this.buffer.length);
    };
    this.file.pieces(this.part, (text) => {
      waiting.push(text);
      length += text.length;
      if (length >= this.wanted) flush();
    });
    flush();
    if (/<[^/!?]/.test(this.buffer)) refuse("damaged", { part: this.part, detail: "cut off" });
  }
}
