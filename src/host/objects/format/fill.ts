import { fillPatterns, normalStyle } from "../../model";
import { asOneOf } from "../arguments";
import { defineClass } from "../class-table";
import { asColor } from "./colors";
import { asTint } from "./tint";
import type { Fill } from "../../model";
import type { StyleHolder } from "./style-holder";

const change = (holder: StyleHolder, patch: (fill: Fill) => Fill): void => {
  holder.change((style) => ({ ...style, fill: patch(style.fill) }));
};

const clear = (holder: StyleHolder): void => {
  change(holder, () => normalStyle.fill);
};

/** A colour makes an empty fill solid; the empty text empties it. */
function setColor(holder: StyleHolder, value: unknown): void {
  if (value === "") {
    clear(holder);
    return;
  }
  const color = asColor(value);
  change(holder, (fill) => ({
    ...fill,
    color,
    tintAndShade: 0,
    pattern: fill.pattern === "None" ? "Solid" : fill.pattern,
  }));
}

export const rangeFill = defineClass<StyleHolder>({
  name: "RangeFill",
  scalars: {
    color: {
      get: (holder) =>
        holder.read(({ fill }) => (fill.pattern === "None" ? "#FFFFFF" : fill.color)),
      set: setColor,
    },
    pattern: {
      get: (holder) => holder.read(({ fill }) => fill.pattern),
      set: (holder, value) => {
        const pattern = asOneOf(value, fillPatterns);
        change(holder, (fill) => (pattern === "None" ? normalStyle.fill : { ...fill, pattern }));
      },
    },
    patternColor: {
      get: (holder) => holder.read(({ fill }) => fill.patternColor || "#000000"),
      set: (holder, value) => {
        const patternColor = asColor(value);
        change(holder, (fill) => ({ ...fill, patternColor }));
      },
    },
    patternTintAndShade: {
      get: (holder) => holder.read(({ fill }) => fill.patternTintAndShade),
      set: (holder, value) => {
        const patternTintAndShade = asTint(value);
        change(holder, (fill) => ({ ...fill, patternTintAndShade }));
      },
    },
    tintAndShade: {
      get: (holder) => holder.read(({ fill }) => fill.tintAndShade),
      set: (holder, value) => {
        const tintAndShade = asTint(value);
        change(holder, (fill) => ({ ...fill, tintAndShade }));
      },
    },
  },
  methods: { clear },
});
