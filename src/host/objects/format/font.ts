import { invalidArgument } from "../../protocol";
import { asBoolean, asNumber, asOneOf, asText } from "../arguments";
import { defineClass } from "../class-table";
import { asColor } from "./colors";
import { asTint } from "./tint";
import type { Font } from "../../model";
import type { Scalar } from "../class-table";
import type { StyleHolder } from "./style-holder";

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

function property<Name extends keyof Font>(
  name: Name,
  read: (value: unknown) => Font[Name],
): Scalar<StyleHolder> {
  return {
    get: (holder) => holder.read(({ font }) => font[name]),
    set: (holder, value) => {
      const next = read(value);
      holder.change((style) => ({
        ...style,
        font: { ...style.font, ...exclusive(name, next), [name]: next },
      }));
    },
  };
}

/** Raised and lowered text shut each other out. */
function exclusive(name: keyof Font, value: unknown): Partial<Font> {
  if (name === "superscript" && value === true) return { subscript: false };
  return name === "subscript" && value === true ? { superscript: false } : {};
}

function asSize(value: unknown): number {
  const size = asNumber(value);
  if (size < 1 || size > 409) throw invalidArgument("Font sizes are 1 to 409 points.");
  return size;
}

export const rangeFont = defineClass<StyleHolder>({
  name: "RangeFont",
  scalars: {
    bold: property("bold", asBoolean),
    color: property("color", asColor),
    italic: property("italic", asBoolean),
    name: property("name", asText),
    size: property("size", asSize),
    strikethrough: property("strikethrough", asBoolean),
    subscript: property("subscript", asBoolean),
    superscript: property("superscript", asBoolean),
    tintAndShade: property("tintAndShade", asTint),
    underline: property("underline", (value) => asOneOf(value, underlines)),
  },
});
