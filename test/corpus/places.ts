import type { Answers, CellRef, RegisterId } from "../../src/form";

/**
 * Cells by what stands in them: `services.2.provided` is the column in the second row of the register, `services.table`
 * the place of the whole table, `narratives@1.2.text.kk` a text of an item, `provider.name.kk` the part of a field,
 * `'My sheet'!C7` a cell of the office's own.
 */
export function cellNamed(answers: Answers, name: string): CellRef {
  const [from = "", to] = name.split(":");
  const first = oneCell(answers, from);
  if (to === undefined) return first;
  const last = /^[A-Z]+\d+$/.test(to) ? to : oneCell(answers, to).address;
  return { ...first, address: `${first.address}:${last}` };
}

type Found = readonly [one: string, two: string, three: string];

const shapes: readonly (readonly [RegExp, (answers: Answers, found: Found) => CellRef])[] = [
  [/^'(.+)'!([A-Z]+\d+)$/, (_, [sheet, address]) => ({ sheet, address })],
  [/^narratives@([\d.]+|\w+)\.(statement|text\.kk|text\.ru)$/, cellOfItem],
  [/^(\w+)\.table$/, ({ registers }, [id]) => placeOfTable(registers[id as RegisterId])],
  [/^(\w+)\.(\d+)\.(.+)$/, cellOfRow],
  [/^(.+)$/, ({ places }, [part]) => known(places?.[part], part)],
];

function oneCell(answers: Answers, name: string): CellRef {
  for (const [shape, find] of shapes) {
    const [, one = "", two = "", three = ""] = shape.exec(name) ?? [];
    if (one !== "") return find(answers, [one, two, three]);
  }
  throw new Error(`No cell ${name}`);
}

function known<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`Nothing is known of ${name}`);
  return value;
}

function placeOfTable({ sources }: Answers["registers"][RegisterId]): CellRef {
  const { sheet, range } = sources[0]!;
  return { sheet, address: range };
}

function cellOfItem({ registers }: Answers, [item, part]: Found): CellRef {
  const { rows } = registers.narratives;
  const row = known(
    rows.find(({ values }) => values.item === item),
    item,
  );
  return { sheet: row.source.sheet, address: `${row.source.columns[part]!}${row.row}` };
}

/** A row beyond the filled ones stands where it would be filled in. */
function cellOfRow({ registers }: Answers, [id, number, part]: Found): CellRef {
  const { rows, sources } = registers[id as RegisterId];
  const row = rows[Number(number) - 1];
  const source = known(row?.source ?? sources[0], id);
  const header = Number(/\d+/.exec(source.range)?.[0]);
  const letters = known(source.columns[part], `${id}.${part}`);
  return { sheet: source.sheet, address: `${letters}${row?.row ?? header + Number(number)}` };
}
