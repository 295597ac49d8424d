import {
  attributes,
  builtInFormats,
  childrenOf,
  elementsNamed,
  outline,
  setAttribute,
  sourceOf,
  splice,
  withPrefix,
} from "../../../ooxml";
import type { Edit, Element } from "../../../ooxml";
import type { DifferentialStyle, Style, StylePool } from "../../model";
import { differentialFragment } from "./differential";
import {
  alignmentFragment,
  borderFragment,
  fillFragment,
  fontFragment,
  protectionFragment,
} from "./style-fragments";

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
];
type PoolName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";
const firstOwnFormat = 164;

interface Pool {
  readonly entries: string[];
  readonly known: number;
}

/** A styles part that takes in new entries; what is there stays, and an equal entry is used again. */
export class StyleSheet {
  private readonly prefix: string;
  private readonly sections: readonly Element[];
  private readonly pools = new Map<PoolName, Pool>();
  private readonly records = new Map<number, number>();
  private readonly formats = new Map<string, number>();
  private readonly styleNames: ReadonlyMap<string, string>;

  constructor(
    /** The part as it was. */
    readonly xml: string,
    private readonly styles: StylePool,
  ) {
    const { children, prefix } = outline(xml);
    this.prefix = prefix;
    this.sections = children;
    this.styleNames = new Map(
      elementsNamed(xml, "cellStyle").map(({ tag }) => [
        tag.attribute("name") ?? "",
        tag.attribute("xfId") ?? "0",
      ]),
    );
    for (const [id, code] of Object.entries(builtInFormats))
      if (!this.formats.has(code)) this.formats.set(code, Number(id));
    for (const { tag } of elementsNamed(xml, "numFmt")) {
      this.formats.set(tag.attribute("formatCode") ?? "", Number(tag.attribute("numFmtId")));
    }
  }

  /** The number that a cell carries for a style of the pool. */
  record(style: number): number {
    if (style === 0 || style < this.styles.loadedCount) return style;
    const known = this.records.get(style);
    if (known !== undefined) return known;
    const record = this.put("cellXfs", this.recordFragment(style));
    this.records.set(style, record);
    return record;
  }

  /** The number that a rule carries for its format; null for a format that sets nothing. */
  differential(style: DifferentialStyle): number | null {
    if (Object.keys(style).length === 0) return null;
    return this.put(
      "dxfs",
      withPrefix(
        differentialFragment(style, (code) => this.formatId(code)),
        this.prefix,
      ),
    );
  }

  /** The part with everything taken in. */
  finish(): string {
    const edits: Edit[] = [];
    for (const name of order) {
      const pool = this.pools.get(name as PoolName);
      if (pool && pool.entries.length > pool.known) edits.push(this.poolEdit(name, pool));
    }
    return splice(this.xml, edits);
  }

  private poolEdit(name: string, { entries, known }: Pool): Edit {
    const section = this.section(name);
    const count = String(entries.length);
    if (section && section.tag.kind !== "empty") {
      const tag = setAttribute(section.tag.source, "count", count);
      const inner =
        this.xml.slice(section.contentFrom, section.contentTo) + entries.slice(known).join("");
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
    const rank = order.indexOf(name);
    const before = this.sections.filter((each) => order.indexOf(each.name) < rank).at(-1);
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
    };
    this.pools.set(name, pool);
    return pool;
  }

  private put(name: PoolName, fragment: string): number {
    const { entries } = this.pool(name);
    const at = entries.indexOf(fragment);
    return at >= 0 ? at : entries.push(fragment) - 1;
  }

  private formatId(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(firstOwnFormat - 1, ...this.formats.values()) + 1;
    this.formats.set(code, id);
    this.put(
      "numFmts",
      withPrefix(`<numFmt${attributes({ numFmtId: id, formatCode: code })}/>`, this.prefix),
    );
    return id;
  }

  private recordFragment(style: number): string {
    const base = this.styles.baseOf(style);
    const source =
      base === null || base >= this.styles.loadedCount
        ? null
        : (this.pool("cellXfs").entries[base] ?? null);
    const wanted = this.styles.at(style);
    return source === null
      ? this.newRecord(wanted)
      : this.changedRecord(source, this.styles.at(base ?? 0), wanted);
  }

  private newRecord(style: Style): string {
    const inner = alignmentFragment(style.alignment) + protectionFragment(style.protection);
    const tag = `<xf${attributes({
      numFmtId: this.formatId(style.numberFormat),
      fontId: this.put("fonts", withPrefix(fontFragment(style.font), this.prefix)),
      fillId: this.put("fills", withPrefix(fillFragment(style.fill), this.prefix)),
      borderId: this.put("borders", withPrefix(borderFragment(style.borders), this.prefix)),
      xfId: this.styleNames.get(style.styleName) ?? "0",
      applyNumberFormat: style.numberFormat === "General" ? null : true,
      applyFont: true,
      applyFill: true,
      applyBorder: true,
      applyAlignment: inner.includes("<alignment") || null,
      applyProtection: inner.includes("<protection") || null,
    })}`;
    return withPrefix(inner === "" ? `${tag}/>` : `${tag}>${inner}</xf>`, this.prefix);
  }

  /** The base's record with what differs put in its place; everything else of it stays. */
  private changedRecord(source: string, base: Style, style: Style): string {
    const { root, children, prefix } = outline(source);
    let tag = root.tag.source.replace(/\s*\/>$/, ">");
    const set = (name: string, value: string | number): void => {
      tag = setAttribute(tag, name, value);
    };
    for (const [id, apply, value] of this.changedIds(base, style)) {
      set(id, value);
      if (apply !== null) set(apply, 1);
    }
    const kept = (name: string): string =>
      children
        .filter((child) => child.name === name)
        .map((child) => sourceOf(source, child))
        .join("");
    const isSame = (part: "alignment" | "protection"): boolean => same(base[part], style[part]);
    if (!isSame("alignment")) set("applyAlignment", 1);
    if (!isSame("protection")) set("applyProtection", 1);
    const alignment = isSame("alignment")
      ? kept("alignment")
      : withPrefix(alignmentFragment(style.alignment), prefix);
    const protection = isSame("protection")
      ? kept("protection")
      : withPrefix(protectionFragment(style.protection), prefix);
    return `${tag}${alignment}${protection}${kept("extLst")}</${prefix}xf>`;
  }

  private *changedIds(
    base: Style,
    style: Style,
  ): Generator<readonly [string, string | null, number | string]> {
    if (base.numberFormat !== style.numberFormat) {
      yield ["numFmtId", "applyNumberFormat", this.formatId(style.numberFormat)];
    }
    if (!same(base.font, style.font)) {
      yield [
        "fontId",
        "applyFont",
        this.put("fonts", withPrefix(fontFragment(style.font), this.prefix)),
      ];
    }
    if (!same(base.fill, style.fill)) {
      yield [
        "fillId",
        "applyFill",
        this.put("fills", withPrefix(fillFragment(style.fill), this.prefix)),
      ];
    }
    if (!same(base.borders, style.borders)) {
      yield [
        "borderId",
        "applyBorder",
        this.put("borders", withPrefix(borderFragment(style.borders), this.prefix)),
      ];
    }
    const named = this.styleNames.get(style.styleName);
    if (base.styleName !== style.styleName && named !== undefined) yield ["xfId", null, named];
  }
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The styles part of a new workbook: its normal style, and the two fills that every file must begin with. */
export function newStyleSheet(styles: StylePool): string {
  const normal = styles.at(0);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<fonts count="1">${fontFragment(normal.font)}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    `<borders count="1">${borderFragment(normal.borders)}</borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '<dxfs count="0"/>',
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
    "</styleSheet>",
  ].join("");
}
