import type { CellRef, Remark, Subject } from "../../form";
import type { SnapshotValue } from "../snapshot";
import type { Reading } from "./cell-reader";

const longest = 80;

const shown = (value: SnapshotValue): string => {
  const text = typeof value === "object" ? (value?.error ?? "") : String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};

/** What is to be said about a reading; null where the cell was taken as it stood. */
export function remarkOf(
  reading: Reading,
  value: SnapshotValue,
  about: { readonly subject: Subject; readonly cell: CellRef },
): Remark | null {
  const found = shown(value);
  if (reading.value === null) return { code: reading.trouble, ...about, found };
  switch (reading.repair) {
    case null:
      return null;
    case "number-as-text":
    case "percent-unscaled":
      return { code: reading.repair, ...about, found, value: Number(reading.value) };
    case "date-as-text":
    case "code-padded":
      return { code: reading.repair, ...about, found, value: String(reading.value) };
  }
}

/** For a cell that holds no value: an error, or a formula that nothing has calculated. */
export const troubleOf = (
  value: SnapshotValue,
  about: { readonly subject: Subject; readonly cell: CellRef },
): Remark =>
  typeof value === "object" && value !== null
    ? { code: "formula-error", ...about, found: value.error }
    : { code: "not-calculated", ...about };
