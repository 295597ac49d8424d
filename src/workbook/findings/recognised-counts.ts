import { addressOf, areaOf, columnName } from "../../ooxml";
import { countLines, emptyAnswers, uiLanguages } from "../../form";
import type { Answers, CellRef, CountLineId, FieldAnswer } from "../../form";
import { findSheet } from "../find";
import { cellReader } from "../read/cell-reader";
import { comparable } from "../read/comparable";
import { cellKey, formatAt, valueAt } from "../snapshot";
import type { SheetSnapshot, Snapshot } from "../snapshot";

/** Fewer lines that are named as those of item 1.2 may be chance. */
const fewest = 3;

const lineOf: ReadonlyMap<string, CountLineId> = new Map(
  countLines.flatMap(({ id, label }) =>
    uiLanguages.map((language) => [comparable(label[language]), id] as const),
  ),
);

/** The lines of item 1.2 in a range: their names in one column, their numbers in the next filled one. */
export function recognisedCounts(snapshot: Snapshot, range: CellRef) {
  const sheet = findSheet(snapshot, range.sheet);
  const area = areaOf(range.address);
  if (!sheet || !area) return null;
  const lines = Array.from({ length: area.bottom - area.top + 1 }, (_, index) =>
    lineAt(snapshot, sheet, { row: area.top + index, from: area.left, to: area.right }),
  ).filter((line) => line !== null);
  const [first] = lines;
  if (first === undefined || lines.length < fewest) return null;
  const fields = Object.fromEntries(lines.map(({ id, answer }) => [id, answer]));
  const answers: Answers = { ...emptyAnswers(), fields, valuesRead: lines.length };
  return { answers, rows: lines.length, columns: { value: columnName(first.column) } };
}

function lineAt(snapshot: Snapshot, sheet: SheetSnapshot, { row, from, to }: Stretch) {
  const named = namedLine(sheet, { row, from, to });
  if (!named) return null;
  const found = numberAfter(snapshot, sheet, { row, from: named.column + 1, to });
  if (!found) return null;
  const { value, column } = found;
  const answer: FieldAnswer<number> = {
    value,
    cells: [{ sheet: sheet.name, address: addressOf(row, column) }],
    computed: sheet.formulas.has(cellKey(row, column)),
  };
  return { id: `counts.${named.line}` as const, column, answer };
}

function namedLine(sheet: SheetSnapshot, { row, from, to }: Stretch) {
  for (let column = from; column <= to; column += 1) {
    const value = valueAt(sheet, row, column);
    const line = typeof value === "string" ? lineOf.get(comparable(value)) : undefined;
    if (line !== undefined) return { line, column };
  }
  return null;
}

interface Stretch {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

function numberAfter(snapshot: Snapshot, sheet: SheetSnapshot, { row, from, to }: Stretch) {
  const read = cellReader({ spec: { kind: "count" }, date1904: snapshot.date1904, words: {} });
  for (let column = from; column <= to; column += 1) {
    const value = valueAt(sheet, row, column);
    if (value === null || typeof value === "object" || value === "") continue;
    const reading = read({ value, format: formatAt(snapshot, sheet, { row, column }) });
    if (typeof reading.value === "number") return { value: reading.value, column };
  }
  return null;
}
