import { normalStyle } from "./style";
import type { Style } from "./style";

interface Entry {
  readonly style: Style;
  /** The entry it was made from by changing something; a saver clones that one's record. */
  readonly base: number | null;
}

/**
 * The interned styles of a workbook; cells hold indexes. A reader appends one entry per record of the
 * file, in its order, so that below `loadedCount` an index *is* the file's record number.
 */
export class StylePool {
  private readonly entries: Entry[] = [];
  private readonly byKey = new Map<string, number>();
  private loaded = 0;

  /** Index 0 must be the workbook's normal style. */
  constructor(loadedStyles: readonly Style[] = []) {
    for (const style of loadedStyles) this.append(style, null);
    if (loadedStyles.length === 0) this.append(normalStyle, null);
    this.loaded = loadedStyles.length;
  }

  get size(): number {
    return this.entries.length;
  }

  get loadedCount(): number {
    return this.loaded;
  }

  /** Styles from here on are not in the file yet: called by the saver with the new count. */
  markLoaded(count: number): void {
    this.loaded = count;
  }

  at(index: number): Style {
    return this.entries[index]?.style ?? normalStyle;
  }

  baseOf(index: number): number | null {
    return this.entries[index]?.base ?? null;
  }

  /** The index of this style, changed from entry `base`; the base itself when nothing differs. */
  derive(base: number, style: Style): number {
    const loadedBase = base < this.loaded ? base : (this.baseOf(base) ?? base);
    const key = keyOf(style, loadedBase);
    if (keyOf(this.at(base), loadedBase) === key) return base;
    if (keyOf(this.at(loadedBase), loadedBase) === key) return loadedBase;
    return this.byKey.get(key) ?? this.append(style, loadedBase);
  }

  private append(style: Style, base: number | null): number {
    const index = this.entries.push({ style, base }) - 1;
    this.byKey.set(keyOf(style, base ?? index), index);
    return index;
  }
}

const keyOf = (style: Style, base: number): string => `${String(base)}:${JSON.stringify(style)}`;
