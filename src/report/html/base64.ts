const pieceSize = 0x8000;

/** Bytes as text that a data address can hold. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += pieceSize) {
    text += String.fromCharCode(...bytes.subarray(at, at + pieceSize));
  }
  return btoa(text);
}
