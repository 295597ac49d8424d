import { decodeCellText, refuse, serialOf } from "../../ooxml";
import type { RawCell } from "../../ooxml";
import type { ErrorValue, SnapshotValue } from "../snapshot";

export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** The part being read, for the refusal of a broken one. */
  readonly part: string;
}

const errors = new Map<string, ErrorValue>();

function errorOf(text: string): ErrorValue {
  const error = errors.get(text) ?? { error: text };
  errors.set(text, error);
  return error;
}

const readers: Readonly<Record<string, (value: string, context: ValueContext) => SnapshotValue>> = {
  s: (value, { strings, part }) =>
    strings[Number(value)] ?? refuse("damaged", { part, detail: "shared string" }),
  str: decodeCellText,
  inlineStr: (value) => value,
  b: (value) => value === "1" || value === "true",
  e: errorOf,
  d: (value, { date1904 }) => serialOf(value, date1904) ?? value,
};

/** What a cell holds, typed; null where it holds nothing. */
export function valueOf({ type, value }: RawCell, context: ValueContext): SnapshotValue {
  if (value === null) return null;
  const reader = readers[type];
  if (reader) return reader(value, context);
  const number = value.trim() === "" ? null : Number(value);
  return Number.isNaN(number) ? value : number;
}
