import { tableBody } from "../../model";
import { asBoolean, asOneOf, optional } from "../arguments";
import { defineClass } from "../class-table";
import { RangeTarget } from "../targets";
import { asSortFields, sortFieldAnswer } from "./fields";
import { sortArea } from "./sort-area";
import type { TableTarget } from "../table/table-target";
import type { Arguments } from "../../protocol";
import type { SortState } from "../../model";

const methodNames = ["PinYin", "StrokeCount"] as const;

function sort(target: TableTarget, state: SortState): void {
  sortArea(new RangeTarget(target.owner, state.area), {
    fields: state.fields,
    matchCase: state.matchCase,
    orientation: "Rows",
  });
}

function apply(target: TableTarget, args: Arguments): void {
  const { table } = target;
  const body = tableBody(table);
  if (!body) return;
  const state: SortState = {
    area: body,
    fields: asSortFields(args[0], table.columns.length),
    matchCase: optional(args[1], asBoolean, false),
    method: optional(args[2], (value) => asOneOf(value, methodNames), "PinYin"),
  };
  sort(target, state);
  table.sort = state;
  target.changed();
}

function reapply(target: TableTarget): void {
  const { sort: state } = target.table;
  const body = tableBody(target.table);
  if (state && body) sort(target, { ...state, area: body });
}

export const tableSort = defineClass<TableTarget>({
  name: "TableSort",
  scalars: {
    fields: { get: ({ table }) => (table.sort?.fields ?? []).map(sortFieldAnswer) },
    matchCase: { get: ({ table }) => table.sort?.matchCase ?? false },
    method: { get: ({ table }) => table.sort?.method ?? "PinYin" },
  },
  methods: {
    apply,
    clear: (target) => {
      target.table.sort = null;
      target.changed();
    },
    reapply,
  },
});
