import type { Style } from "./style";

export const stylePartNames = [
  "Alignment",
  "Border",
  "Font",
  "Number",
  "Patterns",
  "Protection",
] as const;
export type StylePartName = (typeof stylePartNames)[number];

/** A cell style by name ("Normal", "Heading 1", or a user's own). */
export interface NamedStyle {
  readonly name: string;
  builtIn: boolean;
  style: Style;
  /** The parts that applying it sets. */
  includes: ReadonlySet<StylePartName>;
  changed: boolean;
}
