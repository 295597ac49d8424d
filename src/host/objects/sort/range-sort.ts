import { columnCount, rowCount } from "../../model";
import { asBoolean, asOneOf, optional } from "../arguments";
import { defineClass } from "../class-table";
import { asSortFields } from "./fields";
import { sortArea, withoutHeader } from "./sort-area";
import type { RangeTarget } from "../targets";
import type { Arguments } from "../../protocol";

function apply(target: RangeTarget, args: Arguments): void {
  const orientation = optional<"Rows" | "Columns">(
    args[3],
    (value) => asOneOf(value, ["Rows", "Columns"]),
    "Rows",
  );
  const width = orientation === "Rows" ? columnCount(target.area) : rowCount(target.area);
  const fields = asSortFields(args[0], width);
  const matchCase = optional(args[1], asBoolean, false);
  const hasHeaders = optional(args[2], asBoolean, false);
  const area = hasHeaders ? withoutHeader(target.area, orientation) : target.area;
  if (area.top > area.bottom || area.left > area.right) return;
  sortArea(target.with(area), { fields, matchCase, orientation });
}

export const rangeSort = defineClass<RangeTarget>({ name: "RangeSort", methods: { apply } });
