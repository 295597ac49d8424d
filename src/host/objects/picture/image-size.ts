export interface ImageInfo {
  readonly mediaType: "image/png" | "image/jpeg" | "image/gif";
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const pngMark = [0x89, 0x50, 0x4e, 0x47];
const gifMark = [0x47, 0x49, 0x46];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Kind and size of a picture by its first bytes; null when it is none that Excel takes here. */
export function imageInfo(bytes: Uint8Array): ImageInfo | null {
  if (bytes.length < 24) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, pngMark)) {
    return { mediaType: "image/png", width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (startsWith(bytes, gifMark)) {
    return {
      mediaType: "image/gif",
      width: view.getUint16(6, true),
      height: view.getUint16(8, true),
    };
  }
  return startsWith(bytes, [0xff, 0xd8]) ? jpegInfo(view) : null;
}

/** The size stands in the first "start of frame" segment. */
function jpegInfo(view: DataView): ImageInfo | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at);
    const isFrame =
      marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame)
      return {
        mediaType: "image/jpeg",
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
      };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
