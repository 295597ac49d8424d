import {
  attributes,
  builtInFormats,
  elementsNamed,
  outline,
  setAttribute,
  sourceOf,
  withPrefix,
} from "../../../ooxml";
import { stylePartNames } from "../../model";
import type { DifferentialStyle, NamedStyle, Style, StylePool } from "../../model";
import { builtInId } from "./built-in-names";
import { differentialFragment } from "./differential";
import {
  alignmentFragment,
  borderFragment,
  fillFragment,
  fontFragment,
  protectionFragment,
} from "./style-fragments";
import { StylePools } from "./style-pools";
import { applyNames } from "./style-words";

const firstOwnFormat = 164;

/** A styles part that takes in the looks of cells and rules; what is there stays. */
export class StyleSheet {
  private readonly pools: StylePools;
  private readonly records = new Map<number, number>();
  private readonly formats = new Map<string, number>();
  /** By name: the record that a cell style rests on. */
  private readonly named = new Map<string, string>();

  constructor(
    /** The part as it was. */
    readonly xml: string,
    private readonly styles: StylePool,
  ) {
    this.pools = new StylePools(xml);
    for (const { tag } of elementsNamed(xml, "cellStyle")) {
      this.named.set(tag.attribute("name") ?? "", tag.attribute("xfId") ?? "0");
    }
    for (const [id, code] of Object.entries(builtInFormats)) {
      if (!this.formats.has(code)) this.formats.set(code, Number(id));
    }
    for (const { tag } of elementsNamed(xml, "numFmt")) {
      this.formats.set(tag.attribute("formatCode") ?? "", Number(tag.attribute("numFmtId")));
    }
  }

  /** The number that a cell carries for a style of the pool. */
  record(style: number): number {
    if (style === 0 || style < this.styles.loadedCount) return style;
    const known = this.records.get(style);
    if (known !== undefined) return known;
    const record = this.pools.put("cellXfs", this.recordFragment(style));
    this.records.set(style, record);
    return record;
  }

  /** The number that a rule carries for its format; null for a format that sets nothing. */
  differential(style: DifferentialStyle): number | null {
    if (Object.keys(style).length === 0) return null;
    return this.pools.put(
      "dxfs",
      differentialFragment(style, (code) => this.formatId(code)),
    );
  }

  /** Takes in a cell style by name, in the place of the one that the file has. */
  name({ name, builtIn, style, includes }: NamedStyle): void {
    const record = this.namedRecord(style, includes);
    const known = this.named.get(name);
    if (known !== undefined) {
      this.pools.replace("cellStyleXfs", Number(known), record);
      return;
    }
    const xfId = this.pools.put("cellStyleXfs", record);
    const builtinId = builtIn ? builtInId(name) : null;
    this.pools.put("cellStyles", `<cellStyle${attributes({ name, xfId, builtinId })}/>`);
    this.named.set(name, String(xfId));
  }

  /** The part with everything taken in. */
  finish(): string {
    return this.pools.finish();
  }

  private formatId(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(firstOwnFormat - 1, ...this.formats.values()) + 1;
    this.formats.set(code, id);
    this.pools.put("numFmts", `<numFmt${attributes({ numFmtId: id, formatCode: code })}/>`);
    return id;
  }

  private recordFragment(style: number): string {
    const base = this.styles.baseOf(style);
    const isKnown = base !== null && base < this.styles.loadedCount;
    const source = isKnown ? this.pools.entry("cellXfs", base) : null;
    const wanted = this.styles.at(style);
    if (source === null) return this.newRecord(wanted, this.named.get(wanted.styleName) ?? "0");
    return this.changedRecord(source, this.styles.at(base ?? 0), wanted);
  }

  /** What applying the style leaves alone is said outright. */
  private namedRecord(style: Style, includes: NamedStyle["includes"]): string {
    const left = stylePartNames.filter((part) => !includes.has(part));
    return left.reduce(
      (record, part) =>
        record.replace(/^<xf[^>]*?(?=\s*\/?>)/, (tag) =>
          setAttribute(`${tag}>`, `apply${applyNames[part]}`, 0).slice(0, -1),
        ),
      this.newRecord(style, null),
    );
  }

  private newRecord(style: Style, xfId: string | null): string {
    const alignment = alignmentFragment(style.alignment);
    const protection = protectionFragment(style.protection);
    const tag = `<xf${attributes({
      numFmtId: this.formatId(style.numberFormat),
      fontId: this.pools.put("fonts", fontFragment(style.font)),
      fillId: this.pools.put("fills", fillFragment(style.fill)),
      borderId: this.pools.put("borders", borderFragment(style.borders)),
      xfId,
      applyNumberFormat: style.numberFormat === "General" ? null : true,
      applyFont: true,
      applyFill: true,
      applyBorder: true,
      applyAlignment: alignment === "" ? null : true,
      applyProtection: protection === "" ? null : true,
    })}`;
    return alignment + protection === "" ? `${tag}/>` : `${tag}>${alignment}${protection}</xf>`;
  }

  /** The base's record with what differs put in its place; everything else of it stays. */
  private changedRecord(source: string, base: Style, style: Style): string {
    const { root, children, prefix } = outline(source);
    let tag = root.tag.source.replace(/\s*\/>$/, ">");
    for (const [name, value] of this.changedAttributes(base, style))
      tag = setAttribute(tag, name, value);
    const kept = (name: string): string =>
      children
        .filter((child) => child.name === name)
        .map((child) => sourceOf(source, child))
        .join("");
    const alignment = same(base.alignment, style.alignment)
      ? kept("alignment")
      : alignmentFragment(style.alignment);
    const protection = same(base.protection, style.protection)
      ? kept("protection")
      : protectionFragment(style.protection);
    return `${tag}${withPrefix(alignment + protection, prefix)}${kept("extLst")}</${prefix}xf>`;
  }

  private *changedAttributes(
    base: Style,
    style: Style,
  ): Generator<readonly [string, number | string]> {
    for (const { part, id, apply, number } of this.numbered) {
      if (same(base[part], style[part])) continue;
      yield [id, number(style)];
      yield [apply, 1];
    }
    if (!same(base.alignment, style.alignment)) yield ["applyAlignment", 1];
    if (!same(base.protection, style.protection)) yield ["applyProtection", 1];
    const named = this.named.get(style.styleName);
    if (base.styleName !== style.styleName && named !== undefined) yield ["xfId", named];
  }

  /** The parts of a look that a record names by number. */
  private readonly numbered = [
    {
      part: "numberFormat",
      id: "numFmtId",
      apply: "applyNumberFormat",
      number: (style: Style) => this.formatId(style.numberFormat),
    },
    {
      part: "font",
      id: "fontId",
      apply: "applyFont",
      number: (style: Style) => this.pools.put("fonts", fontFragment(style.font)),
    },
    {
      part: "fill",
      id: "fillId",
      apply: "applyFill",
      number: (style: Style) => this.pools.put("fills", fillFragment(style.fill)),
    },
    {
      part: "borders",
      id: "borderId",
      apply: "applyBorder",
      number: (style: Style) => this.pools.put("borders", borderFragment(style.borders)),
    },
  ] as const;
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
