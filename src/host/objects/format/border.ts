import { borderStyles, borderWeights, intersection, wholeSheet } from "../../model";
import { HostError } from "../../protocol";
import { asOneOf, keyAt } from "../arguments";
import { defineClass } from "../class-table";
import { CellStyles } from "./cell-styles";
import { asColor } from "./colors";
import { asTint } from "./tint";
import type { Area, Border, BorderSide } from "../../model";
import type { HostObject } from "../../protocol";
import type { StyleHolder } from "./style-holder";
import type { Wrap } from "../../book";

/** In the order of `getItemAt`. */
export const borderIndexes = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type BorderIndex = (typeof borderIndexes)[number];

/** Some cells' border on one side. */
interface Edge {
  readonly holder: StyleHolder;
  readonly side: BorderSide;
}

/** A border of a range is a side of some of its cells, and the facing side of their neighbours. */
interface BorderEdges {
  readonly own: readonly Edge[];
  readonly facing: readonly Edge[];
}

export interface BorderTarget {
  readonly index: BorderIndex;
  readonly edges: BorderEdges;
}

const shift = (area: Area, rows: number, columns: number): Area | null =>
  intersection(
    {
      top: area.top + rows,
      bottom: area.bottom + rows,
      left: area.left + columns,
      right: area.right + columns,
    },
    wholeSheet,
  );

interface Line {
  readonly area: Area | null;
  readonly side: BorderSide;
  /** The neighbours' area and side. */
  readonly across: Area | null;
  readonly back: BorderSide;
}

const isEmpty = (area: Area): boolean => area.top > area.bottom || area.left > area.right;

interface Strip {
  /** The part of an area whose cells have the border. */
  readonly part: (area: Area) => Area;
  readonly sides: readonly [side: BorderSide, back: BorderSide];
  /** Rows and columns to the neighbours. */
  readonly step: readonly [rows: number, columns: number] | null;
}

const strips: Readonly<Record<BorderIndex, Strip>> = {
  EdgeTop: {
    part: (area) => ({ ...area, bottom: area.top }),
    sides: ["top", "bottom"],
    step: [-1, 0],
  },
  EdgeBottom: {
    part: (area) => ({ ...area, top: area.bottom }),
    sides: ["bottom", "top"],
    step: [1, 0],
  },
  EdgeLeft: {
    part: (area) => ({ ...area, right: area.left }),
    sides: ["left", "right"],
    step: [0, -1],
  },
  EdgeRight: {
    part: (area) => ({ ...area, left: area.right }),
    sides: ["right", "left"],
    step: [0, 1],
  },
  InsideHorizontal: {
    part: (area) => ({ ...area, bottom: area.bottom - 1 }),
    sides: ["bottom", "top"],
    step: [1, 0],
  },
  InsideVertical: {
    part: (area) => ({ ...area, right: area.right - 1 }),
    sides: ["right", "left"],
    step: [0, 1],
  },
  DiagonalDown: { part: (area) => area, sides: ["diagonalDown", "diagonalDown"], step: null },
  DiagonalUp: { part: (area) => area, sides: ["diagonalUp", "diagonalUp"], step: null },
};

function line(index: BorderIndex, area: Area): Line | null {
  const { part, sides, step } = strips[index];
  const own = part(area);
  if (isEmpty(own)) return null;
  return { area: own, side: sides[0], across: step && shift(own, ...step), back: sides[1] };
}

const namedSides: Partial<Record<BorderIndex, BorderSide>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  DiagonalDown: "diagonalDown",
  DiagonalUp: "diagonalUp",
};

function edgesOf(holder: StyleHolder, index: BorderIndex): BorderEdges {
  if (!(holder instanceof CellStyles)) {
    const side = namedSides[index];
    return { own: side ? [{ holder, side }] : [], facing: [] };
  }
  const { book, sheet } = holder;
  const lines = holder.areas.map((area) => line(index, area)).filter((each) => each !== null);
  const edge = (area: Area | null, side: BorderSide): readonly Edge[] =>
    area ? [{ holder: new CellStyles(book, sheet, [area]), side }] : [];
  return {
    own: lines.flatMap(({ area, side }) => edge(area, side)),
    facing: lines.flatMap(({ across, back }) => edge(across, back)),
  };
}

/** What is seen of a border: the cells' own side, or the neighbours' facing one. */
function read<Value extends string | number>(
  { edges }: BorderTarget,
  pick: (border: Border) => Value,
): Value | null {
  const common = (list: readonly Edge[]): Value | null | undefined => {
    const values = list.map(({ holder, side }) =>
      holder.read(({ borders }) => pick(borders[side])),
    );
    return values.every((value) => value === values[0]) ? values[0] : null;
  };
  const visible = (list: readonly Edge[]): boolean =>
    list.some(({ holder, side }) => holder.read(({ borders }) => borders[side].style) !== "None");
  return (
    (visible(edges.facing) && !visible(edges.own) ? common(edges.facing) : common(edges.own)) ??
    null
  );
}

const none: Border = { style: "None", weight: "Thin", color: "", tintAndShade: 0 };

function write({ edges }: BorderTarget, change: (border: Border) => Border): void {
  for (const { holder, side } of edges.own) {
    holder.change((style) => ({
      ...style,
      borders: { ...style.borders, [side]: change(style.borders[side]) },
    }));
  }
  for (const { holder, side } of edges.facing) {
    if (holder.read(({ borders }) => borders[side].style) === "None") continue;
    holder.change((style) => ({ ...style, borders: { ...style.borders, [side]: none } }));
  }
}

/** A colour or weight alone draws a line where there was none. */
const drawn = (border: Border, patch: Partial<Border>): Border => ({
  ...border,
  style: border.style === "None" ? "Continuous" : border.style,
  ...patch,
});

export const rangeBorder = defineClass<BorderTarget>({
  name: "RangeBorder",
  scalars: {
    color: {
      get: (target) =>
        read(target, ({ color, style }) => (style === "None" ? "#000000" : color || "#000000")),
      set: (target, value) => {
        const color = asColor(value);
        write(target, (border) => drawn(border, { color }));
      },
    },
    sideIndex: { get: ({ index }) => index },
    style: {
      get: (target) => read(target, ({ style }) => style),
      set: (target, value) => {
        const style = asOneOf(value, borderStyles);
        write(target, (border) => (style === "None" ? none : { ...border, style }));
      },
    },
    tintAndShade: {
      get: (target) => read(target, ({ tintAndShade }) => tintAndShade),
      set: (target, value) => {
        const tintAndShade = asTint(value);
        write(target, (border) => ({ ...border, tintAndShade }));
      },
    },
    weight: {
      get: (target) => read(target, ({ weight }) => weight),
      set: (target, value) => {
        const weight = asOneOf(value, borderWeights);
        write(target, (border) => drawn(border, { weight }));
      },
    },
  },
});

export interface BordersTarget {
  readonly wrap: Wrap;
  readonly holder: StyleHolder;
}

const borderObject = ({ wrap, holder }: BordersTarget, index: BorderIndex): HostObject =>
  wrap("RangeBorder", { index, edges: edgesOf(holder, index) } satisfies BorderTarget);

function byIndex(target: BordersTarget, position: number): HostObject {
  const index = borderIndexes[position];
  if (!index) throw new HostError("InvalidArgument");
  return borderObject(target, index);
}

const all = (target: BordersTarget): readonly HostObject[] =>
  borderIndexes.map((index) => borderObject(target, index));

export const rangeBorderCollection = defineClass<BordersTarget>({
  name: "RangeBorderCollection",
  items: all,
  scalars: {
    count: { get: () => borderIndexes.length },
    tintAndShade: {
      get: ({ holder }) => holder.read(({ borders }) => borders.top.tintAndShade),
      set: (target, value) => {
        for (const border of all(target)) border.write("tintAndShade", value);
      },
    },
  },
  methods: {
    getItem: (target, args) => borderObject(target, asOneOf(keyAt(args, 0), borderIndexes)),
    getItemAt: (target, args) => byIndex(target, Number(args[0])),
  },
});
