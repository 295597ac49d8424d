import type { Style } from "../../model";

/** Anything that has a style: the cells of ranges, or a named cell style. */
export interface StyleHolder {
  /** The common value; null when it differs. */
  read<Value extends string | number | boolean>(pick: (style: Style) => Value): Value | null;
  change(change: (style: Style) => Style): void;
}
