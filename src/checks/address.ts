import type { CellRef } from "../form";

/** A rectangle of cells; columns and rows from 1. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const corner = /^([A-Z]+)(\d+)$/;

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function cornerOf(address: string): readonly [column: number, row: number] {
  const [, letters = "", row = ""] = corner.exec(address) ?? [];
  return [columnNumber(letters), Number(row)];
}

export function areaOf({ address }: CellRef): Area {
  const [start = "", end = start] = address.split(":");
  const [left, top] = cornerOf(start);
  const [right, bottom] = start === end ? [left, top] : cornerOf(end);
  return { left, top, right, bottom };
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.left <= other.right &&
    other.left <= one.right &&
    one.top <= other.bottom &&
    other.top <= one.bottom
  );
}
