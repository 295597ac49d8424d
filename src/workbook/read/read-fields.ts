import { addressOf } from "../../ooxml";
import { fieldName, partsOf } from "../../form";
import type { Answers, CellRef, FieldId, FieldSpec, Remark } from "../../form";
import { findSheet } from "../find";
import type { SheetArea } from "../sheet-reference";
import { cellKey, formatAt, valueAt } from "../snapshot";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import { isEmptyCell, isReadable } from "./blank";
import { cellReader } from "./cell-reader";
import { fieldSpecs } from "./form-index";
import { remarkOf, troubleOf } from "./remark-maker";

export interface ReadFields {
  readonly fields: Answers["fields"];
  readonly remarks: readonly Remark[];
  readonly valuesRead: number;
  /** The cells of all fields, filled or not. */
  readonly places: readonly Place[];
  /** The same by part, for findings about what is not filled. */
  readonly cells: Readonly<Record<string, CellRef>>;
}

export interface Place {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

interface ReadPart {
  readonly value: unknown;
  readonly cell: CellRef;
  readonly computed: boolean;
  readonly remark: Remark | null;
  readonly place: Place;
}

/** Reads every field by the defined name of its cell. */
export function readFields(snapshot: Snapshot, names: ReadonlyMap<string, SheetArea>): ReadFields {
  const fields: Record<string, unknown> = {};
  const remarks: Remark[] = [];
  const places: Place[] = [];
  const cells: Record<string, CellRef> = {};
  let valuesRead = 0;
  for (const spec of fieldSpecs) {
    const parts = partsOf(spec).flatMap(({ part, language }) => {
      const place = placeOf(snapshot, names.get(fieldName(part).toLowerCase()));
      if (!place) {
        remarks.push({ code: "field-missing", field: spec.id, name: fieldName(part) });
        return [];
      }
      places.push(place);
      cells[part] = cellOf(place);
      const read = readPart(snapshot, place, { spec, part });
      if (read?.remark) remarks.push(read.remark);
      if (read) valuesRead += 1;
      return read && read.value !== null && read.value !== "" ? [{ ...read, language }] : [];
    });
    if (parts.length > 0) fields[spec.id] = answerOf(parts);
  }
  return { fields, remarks, valuesRead, places, cells };
}

function cellOf({ sheet, row, column }: Place): CellRef {
  return { sheet: sheet.name, address: addressOf(row, column) };
}

function placeOf(snapshot: Snapshot, named: SheetArea | undefined): Place | null {
  const sheet = named && findSheet(snapshot, named.sheet);
  return sheet ? { sheet, row: named.area.top, column: named.area.left } : null;
}

function readPart(
  snapshot: Snapshot,
  place: Place,
  { spec, part }: { readonly spec: FieldSpec & { readonly id: FieldId }; readonly part: string },
): ReadPart | null {
  const { sheet, row, column } = place;
  if (isEmptyCell(sheet, row, column)) return null;
  const value = valueAt(sheet, row, column);
  const cell = cellOf(place);
  const about = { subject: { field: spec.id, part }, cell };
  const computed = sheet.formulas.has(cellKey(row, column));
  const basis = { cell, computed, place };
  if (!isReadable(value)) return { ...basis, value: null, remark: troubleOf(value, about) };
  const read = cellReader({ spec, date1904: snapshot.date1904, words: {} });
  const reading = read({ value, format: formatAt(snapshot, sheet, place) });
  return { ...basis, value: reading.value, remark: remarkOf(reading, value, about) };
}

function answerOf(parts: readonly (ReadPart & { readonly language: string | undefined })[]) {
  const [first] = parts;
  const texts = parts.map(({ language = "", value }) => [language, value] as const);
  const value: unknown = first?.language === undefined ? first?.value : Object.fromEntries(texts);
  return {
    value,
    cells: parts.map(({ cell }) => cell),
    computed: parts.some(({ computed }) => computed),
  };
}
