import type { CellRef } from "../form";
import { areaOf, overlap, type Area } from "./address";
import type { Finding } from "./finding";

/** For each code, the codes whose findings are its cause where they stand on the same cell. */
export type Causes = ReadonlyMap<string, readonly string[]>;

interface Taken {
  /** Findings about what is not in the workbook at all, so that they have no cell. */
  readonly absent: readonly Finding[];
  /** Addresses of single cells, with their sheets. */
  readonly single: ReadonlySet<string>;
  readonly bySheet: ReadonlyMap<string, TakenAreas>;
}

interface TakenAreas {
  readonly all: readonly Area[];
  readonly wide: readonly Area[];
}

/**
 * Leaves out each finding that only follows from another one: one cause, one finding. A warning is no cause of an error, for
 * it may stand in the end, and none at all once it is accepted.
 */
export function withoutFollowOns<Found extends Finding>(
  findings: readonly Found[],
  causes: Causes,
): readonly Found[] {
  const open = findings.filter(({ accepted }) => accepted === null);
  const any = standing(open);
  const errors = standing(open.filter(({ severity }) => severity === "error"));

  return findings.filter((finding) => {
    const takenBy = finding.severity === "error" ? errors : any;
    return !(causes.get(finding.code) ?? []).some((cause) => follows(finding, takenBy(cause)));
  });
}

const nothing: Taken = { absent: [], single: new Set(), bySheet: new Map() };

/** What is taken by the findings of each code, worked out when first asked for. */
function standing(findings: readonly Finding[]): (code: string) => Taken {
  const byCode = groupBy(findings, ({ code }) => code);
  return remembered((code) => {
    const found = byCode.get(code);
    return found === undefined ? nothing : cellsTaken(found);
  });
}

function follows(finding: Finding, taken: Taken): boolean {
  return (
    finding.cells.some((cell) => isTaken(cell, taken)) ||
    taken.absent.some((cause) => isWithin(finding, cause))
  );
}

/** What is absent stands for its whole field or register, and for the item that has nothing else. */
function isWithin({ field, register, item }: Finding, cause: Finding): boolean {
  if (cause.field !== null) return cause.field === field;
  if (cause.register === null) return false;
  if (register !== null) return cause.register === register;
  return field === null && item !== null && cause.item === item;
}

const isRange = ({ address }: CellRef): boolean => address.includes(":");
const keyOf = ({ sheet, address }: CellRef): string => `${sheet}!${address}`;

function cellsTaken(findings: readonly Finding[]): Taken {
  const cells = findings.flatMap((finding) => finding.cells);
  const bySheet = groupBy(cells, ({ sheet }) => sheet);
  return {
    absent: findings.filter(({ cells: own }) => own.length === 0),
    single: new Set(cells.filter((cell) => !isRange(cell)).map(keyOf)),
    bySheet: new Map(
      [...bySheet].map(([sheet, refs]) => [
        sheet,
        { all: refs.map(areaOf), wide: refs.filter(isRange).map(areaOf) },
      ]),
    ),
  };
}

/** A single cell is looked up; only ranges, which are few, are compared one by one. */
function isTaken(cell: CellRef, { single, bySheet }: Taken): boolean {
  if (single.has(keyOf(cell))) return true;
  const areas = bySheet.get(cell.sheet);
  if (areas === undefined) return false;
  const area = areaOf(cell);
  return (isRange(cell) ? areas.all : areas.wide).some((other) => overlap(area, other));
}

function groupBy<Value>(
  values: readonly Value[],
  keyOfValue: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOfValue(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
