import { CellError, isBlank } from "../model";
import { tableAt } from "./compile/tables";
import { circles, roots } from "./circles";
import { cellKey } from "./entry";
import { circular, failed, readValue } from "./values";
import { oneCell } from "./engine";
import type { BookShadow } from "./book-shadow";
import type { Engine } from "./engine";
import type { FormulaEntry } from "./entry";
import type { Results } from "./results";
import type { SheetShadow } from "./shadow";
import type { ReadValue } from "./values";

export interface Parts {
  readonly engine: Engine;
  readonly shadows: BookShadow;
  readonly results: Results;
}

interface Round {
  readonly failed: FormulaEntry[];
  readonly circular: FormulaEntry[];
  readonly filling: { readonly entry: FormulaEntry; readonly shadow: SheetShadow }[];
  readonly rests: FormulaEntry[];
}

const mostRounds = 12;

/** Lets the engine run until its results are Excel's, as far as that can be told. */
export function settle(parts: Parts): void {
  for (let round = 1; round <= mostRounds; round++) {
    const found = run(parts);
    const isLast = round === mostRounds;
    if (!adjust(found, parts, isLast)) return;
  }
  run(parts);
}

/** Once more, when values that were held in formulas' places have changed. */
export const rerun = (parts: Parts): void => void run(parts);

function run({ engine, shadows, results }: Parts): Round {
  const round: Round = { failed: [], circular: [], filling: [], rests: [] };
  for (const shadow of shadows.sheets) results.layOut(shadow);
  engine.evaluate();
  for (const shadow of shadows.sheets) {
    results.read(shadow, (entry, kind, text) => {
      if (entry.pinned) entry.result = entry.pinned.value;
      else {
        note(entry, readValue(kind, text), round);
        measure(entry, { engine, shadow, round });
      }
    });
  }
  return round;
}

function note(entry: FormulaEntry, value: ReadValue, round: Round): void {
  if (value === failed) round.failed.push(entry);
  else if (value === circular) round.circular.push(entry);
  else {
    entry.result = value;
    if (!entry.isGuarded && isRest(entry)) round.rests.push(entry);
  }
}

/** More digits than Excel would have kept. */
function isRest({ compiled, result }: FormulaEntry): boolean {
  if (typeof result === "number")
    return compiled.endsInDifference && result !== 0 && Math.abs(result) < 1e-6;
  if (typeof result !== "string" || !compiled.joinsText) return false;
  return (result.match(/\d[\d.]*/g) ?? []).some(
    (number) => number.includes(".") && number.replace(/^[0.]+|\./g, "").length > 15,
  );
}

function measure(
  entry: FormulaEntry,
  { engine, shadow, round }: { engine: Engine; shadow: SheetShadow; round: Round },
): void {
  if (!entry.compiled.isArray && !entry.typed.includes("(")) return;
  entry.span = engine.span(shadow.at(entry.row, entry.column));
  if (entry.span !== oneCell && !entry.fixedSpan) round.filling.push({ entry, shadow });
}

/** Changes what stands in the way of Excel's result; returns whether the engine must run again. */
function adjust(round: Round, parts: Parts, isLast: boolean): boolean {
  const { shadows } = parts;
  const without = isLast ? round.failed : roots(round.failed);
  for (const entry of without) {
    entry.pinned = shadows.pinFor(entry, ["not in the engine"]);
    shadows.retype(entry);
  }
  const turning = round.circular.length > 0 ? circles(round.circular) : [];
  for (const entry of turning) {
    entry.pinned = { kind: "circular", reasons: ["circular reference"], value: 0 };
    shadows.retype(entry);
  }
  for (const entry of round.rests) {
    entry.isGuarded = true;
    shadows.compile(entry, entry.sheet.cells.get(entry.row, entry.column));
  }
  const crowded = round.filling.filter(({ entry, shadow }) => makeRoom(entry, shadow, parts));
  return without.length + turning.length + round.rests.length + crowded.length > 0;
}

/** Tells the engine of what lies where a formula would fill cells; returns whether there is anything. */
function makeRoom(entry: FormulaEntry, shadow: SheetShadow, { shadows }: Parts): boolean {
  const { sheet, row, column, span } = entry;
  if (tableAt({ sheet, row, column })) {
    entry.pinned = { kind: "spill", reasons: ["in a table"], value: CellError.of("#SPILL!") };
    shadows.retype(entry);
    return true;
  }
  const area = {
    top: row,
    left: column,
    bottom: row + span.rows - 1,
    right: column + span.columns - 1,
  };
  let isCrowded = false;
  sheet.cells.forEach(area, (cell, at, across) => {
    const isOther = at !== row || across !== column;
    if (!isOther || isBlank(cell) || cell.formula !== null || shadow.isResult(at, across)) return;
    if (shadow.constants.has(cellKey(at, across))) return;
    shadow.feed(at, across, cell.value);
    isCrowded = true;
  });
  return isCrowded;
}
