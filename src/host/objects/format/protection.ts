import { asBoolean } from "../arguments";
import { defineClass } from "../class-table";
import type { StyleHolder } from "./style-holder";

export const formatProtection = defineClass<StyleHolder>({
  name: "FormatProtection",
  scalars: {
    formulaHidden: {
      get: (holder) => holder.read(({ protection }) => protection.formulaHidden),
      set: (holder, value) => {
        const formulaHidden = asBoolean(value);
        holder.change((style) => ({
          ...style,
          protection: { ...style.protection, formulaHidden },
        }));
      },
    },
    locked: {
      get: (holder) => holder.read(({ protection }) => protection.locked),
      set: (holder, value) => {
        const locked = asBoolean(value);
        holder.change((style) => ({ ...style, protection: { ...style.protection, locked } }));
      },
    },
  },
});
