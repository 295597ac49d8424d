/** The 16-bit hash of sheet passwords that the format has carried since its beginning. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--) {
    hash = rotated(hash) ^ (password.charCodeAt(at) & 0xff);
  }
  const result = rotated(hash) ^ password.length ^ 0xce4b;
  return result.toString(16).toUpperCase().padStart(4, "0");
}

const rotated = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
