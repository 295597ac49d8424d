/** What a file may cost before it is refused; sizes in bytes. */
export interface Limits {
  readonly file: number;
  readonly part: number;
  /** All parts that are read, unpacked. */
  readonly total: number;
  readonly parts: number;
  /** Unpacked to packed size of one part, held from `ratioFrom` bytes on. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Cells of one workbook held at once, with the gaps between them. */
  readonly cells: number;
}

const megabyte = 1024 * 1024;

/** A register of 100,000 rows and 20 columns unpacks to about 100 MB. */
export const defaultLimits: Limits = {
  file: 25 * megabyte,
  part: 256 * megabyte,
  total: 400 * megabyte,
  parts: 10_000,
  ratio: 250,
  ratioFrom: 16 * megabyte,
  cells: 10_000_000,
};
