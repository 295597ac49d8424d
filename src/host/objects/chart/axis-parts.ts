import { invalidArgument } from "../../protocol";
import { asBoolean, asText } from "../arguments";
import { defineClass } from "../class-table";
import { asOrientation } from "./labels";
import { lookAt } from "./target";
import type { Arguments, HostObject } from "../../protocol";
import type { AxisTarget, ChartTarget, LookTarget } from "./target";

interface Gridlines {
  readonly owner: AxisTarget;
  readonly name: "majorGridlines" | "minorGridlines";
}

export const gridlines = (owner: AxisTarget, name: Gridlines["name"]): HostObject =>
  owner.book.wrap("ChartGridlines", { owner, name } satisfies Gridlines);

export const chartGridlines = defineClass<Gridlines>({
  name: "ChartGridlines",
  scalars: {
    visible: {
      get: ({ owner, name }) => owner.axis[name],
      set: ({ owner, name }, value) => {
        const visible = asBoolean(value);
        owner.changed();
        owner.axis[name] = visible;
      },
    },
  },
  navigation: {
    format: ({ owner, name }) => {
      const line = `${name}Line` as const;
      const look = (): LookTarget["look"] => ({ fill: null, font: null, line: owner.axis[line] });
      const kept: LookTarget["look"] = {
        fill: null,
        font: null,
        get line() {
          return owner.axis[line];
        },
        set line(next) {
          owner.axis[line] = next;
        },
      };
      return owner.book.wrap(
        "ChartGridlinesFormat",
        lookAt({ of: owner, read: look, write: () => kept }),
      );
    },
  },
});

export const chartAxisTitle = defineClass<AxisTarget>({
  name: "ChartAxisTitle",
  scalars: {
    text: {
      get: ({ axis }) => axis.title.text ?? (axis.title.visible ? "Axis Title" : ""),
      set: (target, value) => {
        const text = asText(value);
        target.changed();
        Object.assign(target.axis.title, { text, visible: true });
      },
    },
    textOrientation: {
      get: ({ axis }) => axis.title.textOrientation,
      set: (target, value) => {
        const textOrientation = asOrientation(value);
        target.changed();
        target.axis.title.textOrientation = textOrientation;
      },
    },
    visible: {
      get: ({ axis }) => axis.title.visible,
      set: (target, value) => {
        const visible = asBoolean(value);
        target.changed();
        target.axis.title.visible = visible;
      },
    },
  },
  navigation: {
    format: (target) =>
      target.book.wrap(
        "ChartAxisTitleFormat",
        lookAt({ of: target, read: () => target.axis.title.look }),
      ),
  },
  methods: {
    setFormula: (target, args) => {
      const text = formulaText(target.owner, args);
      target.changed();
      Object.assign(target.axis.title, { text, visible: true });
    },
  },
  partial: { setFormula: "the title takes the present value and is not tied to the cell" },
});

/** What the cell of a title's formula says now. */
export function formulaText({ book, sheet }: ChartTarget, args: Arguments): string {
  const formula = asText(args[0]);
  const place = { sheet, row: 0, column: 0 };
  if (!formula.startsWith("=") || book.calculator.refusal(formula, place) !== null)
    throw invalidArgument();
  book.refresh();
  const found: unknown = book.calculator.evaluate(formula, place);
  const value: unknown = Array.isArray(found) ? (found as unknown[][])[0]?.[0] : found;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
