import { asOneOf, asText, optional, textAt } from "../arguments";
import { defineClass } from "../class-table";
import { asColor } from "../format/colors";
import { checkAllowed } from "../range/guard";
import type { TableColumnTarget } from "../table/table-target";
import { asFilter, criteriaOf, iconFilter, topFilter, valuesFilter } from "./criteria";
import { dynamicCriteria } from "./dynamic";
import { TableFilter } from "./filter-target";
import type { Filter } from "../../model";
import type { Method } from "../class-table";

function set({ owner, index }: TableColumnTarget, filter: Filter | null): void {
  checkAllowed(owner.sheet, "allowAutoFilter");
  new TableFilter(owner.book, owner.sheet, owner.table).setColumn(index, filter);
}

const applies =
  (read: (...args: readonly unknown[]) => Filter): Method<TableColumnTarget> =>
  (target, args) => {
    set(target, read(...args));
  };

const custom = (first: unknown, second: unknown, operator: unknown): Filter => ({
  on: "Custom",
  criterion1: asText(first),
  criterion2: optional<string | null>(second, asText, null),
  operator: optional(operator, (value) => asOneOf(value, ["And", "Or"]), "And"),
});

export const filter = defineClass<TableColumnTarget>({
  name: "Filter",
  scalars: {
    criteria: { get: ({ column }) => (column.filter ? criteriaOf(column.filter) : null) },
  },
  methods: {
    apply: applies(asFilter),
    applyBottomItemsFilter: applies((count) => topFilter("BottomItems", count)),
    applyBottomPercentFilter: applies((percent) => topFilter("BottomPercent", percent)),
    applyCellColorFilter: applies((color) => ({ on: "CellColor", color: asColor(color) })),
    applyCustomFilter: applies(custom),
    applyDynamicFilter: (target, args) => {
      set(target, { on: "Dynamic", criterion: asOneOf(textAt(args, 0), dynamicCriteria) });
    },
    applyFontColorFilter: applies((color) => ({ on: "FontColor", color: asColor(color) })),
    applyIconFilter: applies(iconFilter),
    applyTopItemsFilter: applies((count) => topFilter("TopItems", count)),
    applyTopPercentFilter: applies((percent) => topFilter("TopPercent", percent)),
    applyValuesFilter: applies(valuesFilter),
    clear: (target) => {
      set(target, null);
    },
  },
});
