import { unzipSync } from "fflate";

/** The parts in which two workbook files differ, byte for byte; those that are named are not looked at. */
export function samePartsBut(
  one: Uint8Array,
  other: Uint8Array,
  left: readonly string[],
): readonly string[] {
  const [first, second] = [unzipSync(one), unzipSync(other)];
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...names].filter(
    (name) =>
      !left.includes(name) &&
      Buffer.compare(Buffer.from(first[name] ?? []), Buffer.from(second[name] ?? [])) !== 0,
  );
}
