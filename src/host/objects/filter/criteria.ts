import { invalidArgument } from "../../protocol";
import { asInteger, asNumber, asOneOf, asText, isRecord, optional, record } from "../arguments";
import { asColor } from "../format/colors";
import { dynamicCriteria } from "./dynamic";
import type { Filter, FilterDate } from "../../model";

const filterOn = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Icon",
  "Custom",
] as const;
const specificities = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;

type Given = Readonly<Record<string, unknown>>;

/** The criteria as the client sends them. */
export function asFilter(value: unknown): Filter {
  const given = record(value);
  const on = asOneOf(given["filterOn"], filterOn);
  return readers[on](given, on);
}

type Kind = (typeof filterOn)[number];
type Reader = (given: Given, on: Kind) => Filter;

const ranked: Reader = (given, on) =>
  topFilter(on as "TopItems", Number(asCriterion(given["criterion1"])));

const readers: Readonly<Record<Kind, Reader>> = {
  BottomItems: ranked,
  BottomPercent: ranked,
  TopItems: ranked,
  TopPercent: ranked,
  CellColor: (given) => ({ on: "CellColor", color: asColor(given["color"]) }),
  FontColor: (given) => ({ on: "FontColor", color: asColor(given["color"]) }),
  Custom: (given) => ({
    on: "Custom",
    criterion1: asCriterion(given["criterion1"]),
    criterion2: optional<string | null>(given["criterion2"], asCriterion, null),
    operator: optional(given["operator"], (value) => asOneOf(value, ["And", "Or"]), "And"),
  }),
  Dynamic: (given) => ({
    on: "Dynamic",
    criterion: asOneOf(given["dynamicCriteria"], dynamicCriteria),
  }),
  Icon: (given) => iconFilter(given["icon"]),
  Values: (given) => valuesFilter(given["values"]),
};

const asCriterion = (value: unknown): string =>
  typeof value === "number" ? String(value) : asText(value);

type Ranked = Extract<Filter, { readonly count: number }>;

export function topFilter(on: Ranked["on"], count: unknown): Filter {
  const number = asNumber(count);
  if (number < 1 || number > 500) throw invalidArgument();
  return { on, count: Math.trunc(number) };
}

export function iconFilter(value: unknown): Filter {
  const { set, index } = record(value);
  return { on: "Icon", set: asText(set), index: asInteger(index) };
}

export function valuesFilter(value: unknown): Filter {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument();
  const items: readonly unknown[] = value;
  const values = items.filter((each) => each !== "" && each !== "=").map(asFilterValue);
  return { on: "Values", values, blanks: values.length < items.length };
}

function asFilterValue(value: unknown): string | FilterDate {
  if (typeof value === "number") return String(value);
  if (!isRecord(value)) return asText(value);
  return { date: asText(value["date"]), specificity: asOneOf(value["specificity"], specificities) };
}

/** The criteria as the client reads them. */
export function criteriaOf(filter: Filter): Record<string, unknown> {
  const { on } = filter;
  switch (on) {
    case "Values":
      return { filterOn: on, values: [...filter.values, ...(filter.blanks ? [""] : [])] };
    case "Custom":
      return { filterOn: on, ...customCriteria(filter) };
    case "CellColor":
    case "FontColor":
      return { filterOn: on, color: filter.color };
    case "Dynamic":
      return { filterOn: on, dynamicCriteria: filter.criterion };
    case "Icon":
      return { filterOn: on, icon: { set: filter.set, index: filter.index } };
    default:
      return { filterOn: on, criterion1: String(filter.count) };
  }
}

const customCriteria = ({ criterion1, criterion2, operator }: Extract<Filter, { on: "Custom" }>) =>
  criterion2 === null ? { criterion1 } : { criterion1, criterion2, operator };
