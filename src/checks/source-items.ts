import { items } from "../form";
import type { ItemId } from "../form";

const order: readonly ItemId[] = items.map(({ id }) => id);
const everything = /^(барлығы|барлық тармақтар|все|все пункты|all|all items)$/i;
const place = /\d(?:\.\d)?/;
const range = new RegExp(`^(${place.source})\\s*[-–—]\\s*(${place.source})$`);

/** The items that a source names: «1.2; 4.1», «2.1–2.3», «4» for the whole section, «барлығы». */
export function itemsNamed(text: string): ReadonlySet<ItemId> {
  if (everything.test(text.trim())) return new Set(order);
  return new Set(text.split(/[;,\n]/).flatMap((piece) => itemsOfPiece(piece.trim())));
}

function itemsOfPiece(piece: string): readonly ItemId[] {
  const [, from, to] = range.exec(piece) ?? [];
  if (from !== undefined && to !== undefined) return between(from, to);
  const [single] = place.exec(piece) ?? [];
  return single === undefined ? [] : within(single);
}

function within(place: string): readonly ItemId[] {
  return order.filter((item) => item === place || item.startsWith(`${place}.`));
}

function between(from: string, to: string): readonly ItemId[] {
  const [first] = within(from);
  const last = within(to).at(-1);
  if (first === undefined || last === undefined) return [];
  return order.slice(order.indexOf(first), order.indexOf(last) + 1);
}
