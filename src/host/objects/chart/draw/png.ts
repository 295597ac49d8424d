/** A picture of 8-bit red, green and blue, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colors: Uint8Array;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function adler32(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return ((high << 16) | low) >>> 0;
}

const bigEndian = (value: number): readonly number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

/** Bits from the lowest of each byte up, as deflate packs them. */
class Bits {
  readonly bytes: number[] = [];
  private buffer = 0;
  private count = 0;

  put(value: number, length: number): void {
    this.buffer |= value << this.count;
    this.count += length;
    while (this.count >= 8) {
      this.bytes.push(this.buffer & 255);
      this.buffer >>>= 8;
      this.count -= 8;
    }
  }

  /** Codes of Huffman are packed from their highest bit. */
  code(value: number, length: number): void {
    let turned = 0;
    for (let bit = 0; bit < length; bit++) turned |= ((value >>> bit) & 1) << (length - 1 - bit);
    this.put(turned, length);
  }

  end(): readonly number[] {
    if (this.count > 0) this.put(0, 8 - this.count);
    return this.bytes;
  }
}

/** The fixed codes of deflate for bytes, the end (256) and lengths. */
function symbol(bits: Bits, value: number): void {
  if (value < 144) bits.code(0x30 + value, 8);
  else if (value < 256) bits.code(0x190 + value - 144, 9);
  else if (value < 280) bits.code(value - 256, 7);
  else bits.code(0xc0 + value - 280, 8);
}

/** A run of the byte before, at distance 1. */
function run(bits: Bits, length: number): void {
  symbol(bits, length === 258 ? 285 : 254 + length);
  bits.code(0, 5);
}

/** Lengths 3 to 10 and 258 are enough for flat pictures, and have one code each. */
function nextRun(bytes: Uint8Array, at: number): number {
  const value = bytes[at - 1];
  let length = 0;
  while (length < 258 && at + length < bytes.length && bytes[at + length] === value) length++;
  if (length === 258) return 258;
  return length < 3 ? 0 : Math.min(length, 10);
}

function deflate(bytes: Uint8Array): readonly number[] {
  const bits = new Bits();
  bits.put(0b011, 3);
  for (let at = 0; at < bytes.length;) {
    const length = at > 0 ? nextRun(bytes, at) : 0;
    if (length > 0) {
      run(bits, length);
      at += length;
    } else {
      symbol(bits, bytes[at] ?? 0);
      at += 1;
    }
  }
  symbol(bits, 256);
  return bits.end();
}

/** Rows as differences from the row above: mostly zeros in a drawing. */
function filtered({ width, height, colors }: Pixels): Uint8Array {
  const stride = width * 3;
  const rows = new Uint8Array((stride + 1) * height);
  for (let row = 0; row < height; row++) {
    const to = row * (stride + 1);
    rows[to] = 2;
    for (let at = 0; at < stride; at++) {
      const above = row === 0 ? 0 : (colors[(row - 1) * stride + at] ?? 0);
      rows[to + 1 + at] = (colors[row * stride + at] ?? 0) - above;
    }
  }
  return rows;
}

function chunk(name: string, body: readonly number[]): readonly number[] {
  const named = Array.from(name)
    .map((letter) => letter.charCodeAt(0))
    .concat(body);
  return [...bigEndian(body.length)].concat(named, bigEndian(crc32(Uint8Array.from(named))));
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The bytes of a PNG file. */
export function pngOf(pixels: Pixels): Uint8Array {
  const rows = filtered(pixels);
  const packed = [0x78, 0x01].concat(deflate(rows), bigEndian(adler32(rows)));
  const size = [...bigEndian(pixels.width), ...bigEndian(pixels.height)];
  return Uint8Array.from(
    signature.concat(
      chunk("IHDR", [...size, 8, 2, 0, 0, 0]),
      chunk("IDAT", packed),
      chunk("IEND", []),
    ),
  );
}
