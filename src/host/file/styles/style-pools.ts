import { childrenOf, outline, setAttribute, sourceOf, splice, withPrefix } from "../../../ooxml";
import type { Edit, Element } from "../../../ooxml";

const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;
export type PoolName = Exclude<(typeof order)[number], "tableStyles" | "colors" | "extLst">;

interface Pool {
  readonly entries: string[];
  readonly known: number;
  hasOther: boolean;
}

/** The lists of a styles part, which others refer to by position: entries are added at their ends only. */
export class StylePools {
  private readonly prefix: string;
  private readonly sections: readonly Element[];
  private readonly pools = new Map<string, Pool>();

  constructor(private readonly xml: string) {
    const { children, prefix } = outline(xml);
    this.prefix = prefix;
    this.sections = children;
  }

  entry(name: PoolName, index: number): string | null {
    return this.pool(name).entries[index] ?? null;
  }

  /** The position of an entry; an equal one is used again. */
  put(name: PoolName, fragment: string): number {
    const { entries } = this.pool(name);
    const text = withPrefix(fragment, this.prefix);
    const at = entries.indexOf(text);
    return at >= 0 ? at : entries.push(text) - 1;
  }

  /** Puts another entry in the place of one, for all who refer to it. */
  replace(name: PoolName, index: number, fragment: string): void {
    const pool = this.pool(name);
    pool.entries[index] = withPrefix(fragment, this.prefix);
    pool.hasOther = true;
  }

  /** The part with everything taken in. */
  finish(): string {
    const edits: Edit[] = [];
    for (const name of order) {
      const pool = this.pools.get(name);
      if (pool && (pool.hasOther || pool.entries.length > pool.known))
        edits.push(this.edit(name, pool));
    }
    return splice(this.xml, edits);
  }

  private edit(name: string, { entries, known, hasOther }: Pool): Edit {
    const section = this.section(name);
    const count = String(entries.length);
    if (section && section.tag.kind !== "empty") {
      const tag = setAttribute(section.tag.source, "count", count);
      const inner = hasOther
        ? entries.join("")
        : this.xml.slice(section.contentFrom, section.contentTo) + entries.slice(known).join("");
      return { from: section.at, to: section.contentTo, text: tag + inner };
    }
    const place = section?.at ?? this.placeOf(name);
    const text = `<${this.prefix}${name} count="${count}">${entries.join("")}</${this.prefix}${name}>`;
    return { from: place, to: section?.end ?? place, text };
  }

  private section(name: string): Element | undefined {
    return this.sections.find((each) => each.name === name);
  }

  private placeOf(name: string): number {
    const names = order as readonly string[];
    const rank = names.indexOf(name);
    const before = this.sections.filter((each) => names.indexOf(each.name) < rank).at(-1);
    return before?.end ?? outline(this.xml).root.contentFrom;
  }

  private pool(name: PoolName): Pool {
    const known = this.pools.get(name);
    if (known) return known;
    const section = this.section(name);
    const children = section ? childrenOf(this.xml, section, this.prefix) : [];
    const pool = {
      entries: children.map((child) => sourceOf(this.xml, child)),
      known: children.length,
      hasOther: false,
    };
    this.pools.set(name, pool);
    return pool;
  }
}
