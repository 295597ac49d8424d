import type { Answers, CellRef, RegisterId } from "../../src/form";

/**
 * Cells by what stands in them: `services.2.provided` is the column in the second row of the register, `services.table`
 * the place of the whole table, `narratives@1.2.text.kk` a text of an item, `provider.name.kk` the part of a field, `'My sheet'!C7` a cell of the office's own.
 */
export function cellNamed(answers: Answers, name: string): CellRef {
  const [from = "", to] = name.split(":");
  const first = oneCell(answers, from);
  if (to === undefined) return first;
  return { ...first, address: `${first.address}:${oneCell(answers, to).address}` };
}

function oneCell({ places, registers }: Answers, name: string): CellRef {
  const own = /^'(.+)'!([A-Z]+\d+)$/.exec(name);
  if (own) return { sheet: own[1]!, address: own[2]! };
  const told = /^narratives@([\d.]+|\w+)\.(statement|text\.kk|text\.ru)$/.exec(name);
  if (told) return cellOfItem(registers.narratives, told[1]!, told[2]!);
  const inRow = /^(\w+)\.(\d+)\.(.+)$/.exec(name);
  const table = /^(\w+)\.table$/.exec(name);
  if (table) return placeOfTable(registers[table[1] as RegisterId]);
  if (inRow) {
    const [, id = "", number = "", part = ""] = inRow;
    return cellOfRow(registers[id as RegisterId], { number: Number(number), part, name });
  }
  const place = places?.[name];
  if (!place) throw new Error(`No field ${name}`);
  return place;
}

type Register = Answers["registers"][RegisterId];

function placeOfTable({ sources }: Register): CellRef {
  const { sheet, range } = sources[0]!;
  return { sheet, address: range };
}

function cellOfItem(
  { rows }: Answers["registers"]["narratives"],
  item: string,
  part: string,
): CellRef {
  const row = rows.find(({ values }) => values.item === item)!;
  return { sheet: row.source.sheet, address: `${row.source.columns[part]!}${row.row}` };
}

/** A row beyond the filled ones stands under the last of them. */
function cellOfRow(
  { rows, sources }: Register,
  { number, part, name }: { readonly number: number; readonly part: string; readonly name: string },
): CellRef {
  const row = rows[number - 1];
  const source = row?.source ?? sources[0];
  const letters = source?.columns[part];
  if (!source || letters === undefined) throw new Error(`No cell ${name}`);
  const header = Number(/\d+/.exec(source.range)?.[0]);
  return { sheet: source.sheet, address: `${letters}${row?.row ?? header + number}` };
}
