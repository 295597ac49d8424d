import { horizontalAlignments, readingOrders, verticalAlignments } from "../../model";
import { invalidArgument } from "../../protocol";
import { asBoolean, asInteger, asOneOf } from "../arguments";
import type { Alignment } from "../../model";
import type { Scalar } from "../class-table";
import type { StyleHolder } from "./style-holder";

function property<Name extends keyof Alignment>(
  name: Name,
  read: (value: unknown) => Alignment[Name],
): Scalar<StyleHolder> {
  return {
    get: (holder) => holder.read(({ alignment }) => alignment[name]),
    set: (holder, value) => {
      const next = read(value);
      holder.change((style) => ({ ...style, alignment: { ...style.alignment, [name]: next } }));
    },
  };
}

function asOrientation(value: unknown): number {
  const degrees = asInteger(value);
  if ((degrees < -90 || degrees > 90) && degrees !== 180) throw invalidArgument();
  return degrees;
}

function asIndent(value: unknown): number {
  const level = asInteger(value);
  if (level < 0 || level > 250) throw invalidArgument();
  return level;
}

/** An indent asks for a side to be counted from: general alignment becomes left. */
const indentLevel: Scalar<StyleHolder> = {
  ...property("indentLevel", asIndent),
  set: (holder, value) => {
    const level = asIndent(value);
    holder.change((style) => ({ ...style, alignment: indented(style.alignment, level) }));
  },
};

const indented = (alignment: Alignment, indent: number): Alignment => ({
  ...alignment,
  indentLevel: indent,
  horizontal: alignment.horizontal === "General" && indent > 0 ? "Left" : alignment.horizontal,
});

/** The members that ranges and named styles share. */
export const alignmentScalars = {
  autoIndent: property("autoIndent", asBoolean),
  horizontalAlignment: property("horizontal", (value) => asOneOf(value, horizontalAlignments)),
  indentLevel,
  readingOrder: property("readingOrder", (value) => asOneOf(value, readingOrders)),
  shrinkToFit: property("shrinkToFit", asBoolean),
  textOrientation: property("textOrientation", asOrientation),
  verticalAlignment: property("vertical", (value) => asOneOf(value, verticalAlignments)),
  wrapText: property("wrapText", asBoolean),
};

export function adjustIndent(holder: StyleHolder, amount: number): void {
  holder.change((style) => ({
    ...style,
    alignment: indented(
      style.alignment,
      Math.min(250, Math.max(0, style.alignment.indentLevel + amount)),
    ),
  }));
}
