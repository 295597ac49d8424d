/** Where the rows or columns of a sheet begin, in pixels: offsets[n] is where the n-th begins, the last is the end. */
export interface Axis {
  readonly count: number;
  readonly length: number;
  start(index: number): number;
  size(index: number): number;
  /** The row or column at a pixel, kept within the sheet. */
  at(pixel: number): number;
}

export function makeAxis(count: number, sizeOf: (index: number) => number): Axis {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) {
    offsets[index + 1] = (offsets[index] ?? 0) + sizeOf(index);
  }
  const start = (index: number): number => offsets[Math.min(Math.max(index, 0), count)] ?? 0;

  return {
    count,
    length: start(count),
    start,
    size: (index) => start(index + 1) - start(index),
    at(pixel) {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (start(middle) <= pixel) low = middle;
        else high = middle - 1;
      }
      return Math.max(0, low);
    },
  };
}
