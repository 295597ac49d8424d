import { isFormatCode } from "../../text";
import { invalidArgument } from "../../protocol";
import { asBoolean, asOneOf, asText, integerAt, textAt } from "../arguments";
import { defineClass } from "../class-table";
import { asColor } from "../format/colors";
import type { Border, DifferentialStyle } from "../../model";
import type { HostObject } from "../../protocol";
import type { Scalar } from "../class-table";
import type { ConditionalTarget } from "./target";

type Look = DifferentialStyle;

/** A property that a rule may set or leave as the cell has it. */
function property<Name extends keyof Look>(
  name: Name,
  read: (value: unknown) => Look[Name],
  unset: unknown,
): Scalar<ConditionalTarget> {
  return {
    get: ({ formatted }) => formatted.format[name] ?? unset,
    set: (target, value) => {
      target.formatted.format[name] = read(value);
      target.changed();
    },
  };
}

function asNumberFormat(value: unknown): string {
  const code = asText(value);
  if (!isFormatCode(code)) throw invalidArgument();
  return code;
}

function forget(target: ConditionalTarget, ...names: readonly (keyof Look)[]): void {
  for (const name of names) Reflect.deleteProperty(target.formatted.format, name);
  target.changed();
}

export const conditionalRangeFormat = defineClass<ConditionalTarget>({
  name: "ConditionalRangeFormat",
  scalars: {
    numberFormat: {
      get: ({ formatted }) => formatted.format.numberFormat ?? null,
      set: (target, value) => {
        if (value === null) forget(target, "numberFormat");
        else {
          target.formatted.format.numberFormat = asNumberFormat(value);
          target.changed();
        }
      },
    },
  },
  navigation: {
    borders: (target) => target.book.wrap("ConditionalRangeBorderCollection", target),
    fill: (target) => target.book.wrap("ConditionalRangeFill", target),
    font: (target) => target.book.wrap("ConditionalRangeFont", target),
  },
});

export const conditionalRangeFont = defineClass<ConditionalTarget>({
  name: "ConditionalRangeFont",
  scalars: {
    bold: property("bold", asBoolean, null),
    color: property("fontColor", asColor, ""),
    italic: property("italic", asBoolean, null),
    strikethrough: property("strikethrough", asBoolean, null),
    underline: property(
      "underline",
      (value) => asOneOf(value, ["None", "Single", "Double"] as const),
      "None",
    ),
  },
  methods: {
    clear: (target) => {
      forget(target, "bold", "italic", "strikethrough", "underline", "fontColor");
    },
  },
});

export const conditionalRangeFill = defineClass<ConditionalTarget>({
  name: "ConditionalRangeFill",
  scalars: { color: property("fillColor", asColor, "") },
  methods: {
    clear: (target) => {
      forget(target, "fillColor");
    },
  },
});

const sides = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
} as const;
type SideIndex = keyof typeof sides;
const sideIndexes = Object.keys(sides) as readonly SideIndex[];
const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

interface BorderTarget {
  readonly owner: ConditionalTarget;
  readonly sideIndex: SideIndex;
}

const noBorder: Border = { style: "None", weight: "Thin", color: "", tintAndShade: 0 };

const borderOf = ({ owner, sideIndex }: BorderTarget): Border =>
  owner.formatted.format.borders?.[sides[sideIndex]] ?? noBorder;

function setBorder(target: BorderTarget, change: Partial<Border>): void {
  const { format } = target.owner.formatted;
  const border = { ...borderOf(target), ...change };
  format.borders = { ...format.borders, [sides[target.sideIndex]]: border };
  target.owner.changed();
}

export const conditionalRangeBorder = defineClass<BorderTarget>({
  name: "ConditionalRangeBorder",
  identity: ({ sideIndex }) => ({ _Id: sideIndex }),
  scalars: {
    color: {
      get: (target) => borderOf(target).color,
      set: (target, value) => {
        const { style } = borderOf(target);
        setBorder(target, {
          color: asColor(value),
          style: style === "None" ? "Continuous" : style,
        });
      },
    },
    sideIndex: { get: ({ sideIndex }) => sideIndex },
    style: {
      get: (target) => borderOf(target).style,
      set: (target, value) => {
        setBorder(target, { style: asOneOf(value, lineStyles) });
      },
    },
  },
});

const side = (owner: ConditionalTarget, sideIndex: SideIndex): HostObject =>
  owner.book.wrap("ConditionalRangeBorder", { owner, sideIndex } satisfies BorderTarget);

export const conditionalRangeBorderCollection = defineClass<ConditionalTarget>({
  name: "ConditionalRangeBorderCollection",
  items: (owner) => sideIndexes.map((index) => side(owner, index)),
  scalars: { count: { get: () => sideIndexes.length } },
  navigation: {
    bottom: (owner) => side(owner, "EdgeBottom"),
    left: (owner) => side(owner, "EdgeLeft"),
    right: (owner) => side(owner, "EdgeRight"),
    top: (owner) => side(owner, "EdgeTop"),
  },
  methods: {
    getItem: (owner, args) => side(owner, asOneOf(textAt(args, 0), sideIndexes)),
    getItemAt: (owner, args) => {
      const index = sideIndexes[integerAt(args, 0)];
      if (index === undefined) throw invalidArgument();
      return side(owner, index);
    },
  },
});
