import { cellArea, maxColumns, maxRows } from "../../model";
import { invalidArgument, notImplemented } from "../../protocol";
import { isRecord, record } from "../arguments";
import { rangeObject } from "../targets";
import type { Area } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { Method } from "../class-table";
import type { RangeTarget } from "../targets";

type Given = Readonly<Record<string, unknown>>;

const borderNames: Readonly<Record<string, string>> = {
  bottom: "EdgeBottom",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  vertical: "InsideVertical",
};

/** The object behind a nested part of the options: "format", "fill", "borders" and its sides. */
function part(object: HostObject, name: string): HostObject {
  const border = object.className === "RangeBorderCollection" ? borderNames[name] : undefined;
  const found = border === undefined ? object.navigate(name) : object.call("getItem", [border]);
  if (typeof found !== "object" || found === null || !("navigate" in found))
    throw invalidArgument();
  return found as HostObject;
}

/** A line's own properties, asked of the borders together, are told of every side that a cell has. */
function readSides(borders: HostObject, options: Given): Record<string, unknown> {
  const sides = Object.keys(borderNames).filter(
    (name) => name !== "horizontal" && name !== "vertical",
  );
  return Object.fromEntries(sides.map((name) => [name, read(part(borders, name), options)]));
}

function read(object: HostObject, options: Given): Record<string, unknown> {
  const isBorders = object.className === "RangeBorderCollection";
  if (isBorders && Object.keys(options).every((name) => !(name in borderNames)))
    return readSides(object, options);
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (isRecord(wanted)) answer[name] = read(part(object, name), wanted);
    else if (wanted === true)
      answer[name] = object.hasScalar(name) ? object.read(name) : readAll(part(object, name));
  }
  return answer;
}

const readAll = (object: HostObject): Record<string, unknown> =>
  Object.fromEntries(object.scalarNames().map((name) => [name, object.read(name)]));

function write(object: HostObject, values: Given): void {
  for (const [name, value] of Object.entries(values)) {
    if (name === "textRuns") throw notImplemented("textRuns");
    if (value === undefined || value === null) continue;
    if (isRecord(value) && !object.hasScalar(name)) write(part(object, name), value);
    else object.write(name, value);
  }
}

type Split = (area: Area) => readonly (readonly Area[])[];

const list = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const cells: Split = (area) =>
  list(area.top, area.bottom).map((row) =>
    list(area.left, area.right).map((column) => cellArea(row, column)),
  );
const rows: Split = (area) => [
  list(area.top, area.bottom).map((row) => ({
    top: row,
    bottom: row,
    left: 0,
    right: maxColumns - 1,
  })),
];
const columns: Split = (area) => [
  list(area.left, area.right).map((column) => ({
    left: column,
    right: column,
    top: 0,
    bottom: maxRows - 1,
  })),
];

/** For cells a table of answers, for rows and columns a list. */
const reading =
  (split: Split): Method<RangeTarget> =>
  (target, args: Arguments) => {
    const options = record(args[0]);
    const answers = split(target.area).map((line) =>
      line.map((area) => read(rangeObject(target.with(area)), options)),
    );
    return split === cells ? answers : answers[0];
  };

type Lines = readonly (readonly unknown[])[];

/** The data must have an entry for every cell, row or column. */
function asLines(given: unknown, areas: readonly (readonly Area[])[], split: Split): Lines {
  if (!Array.isArray(given)) throw invalidArgument();
  const lines: readonly unknown[] = split === cells ? given : [given];
  const isFull =
    lines.length === areas.length &&
    lines.every((line, index) => hasLength(line, areas[index]?.length));
  if (!isFull) throw invalidArgument();
  return lines as Lines;
}

const hasLength = (line: unknown, length: number | undefined): boolean =>
  Array.isArray(line) && line.length === length;

/** An empty entry leaves its cell, row or column alone. */
function writing(split: Split): Method<RangeTarget> {
  return (target, args) => {
    const areas = split(target.area);
    const lines = asLines(args[0], areas, split);
    for (const [index, line] of areas.entries()) {
      for (const [at, area] of line.entries()) {
        const value = lines[index]?.[at];
        if (isRecord(value)) write(rangeObject(target.with(area)), value);
      }
    }
  };
}

export const cellPropertyMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  getCellProperties: reading(cells),
  getColumnProperties: reading(columns),
  getRowProperties: reading(rows),
  setCellProperties: writing(cells),
  setColumnProperties: writing(columns),
  setRowProperties: writing(rows),
};
