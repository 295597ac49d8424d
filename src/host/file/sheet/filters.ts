import { areaOf, attributes, ifSet, isOn, rangeOf } from "../../../ooxml";
import type { Element, XmlPart } from "../../../ooxml";
import type { AutoFilter, Filter, FilterDate } from "../../model";

const groupings = ["year", "month", "day", "hour", "minute", "second"] as const;

function readDate({ tag }: Element): FilterDate {
  const grouping = tag.attribute("dateTimeGrouping") ?? "day";
  const number = (name: string, width: number): string =>
    (tag.attribute(name) ?? "1").padStart(width, "0");
  const upTo = groupings.findIndex((each) => each === grouping);
  const day = `${number("year", 4)}-${number("month", 2)}-${number("day", 2)}`;
  const time =
    upTo < 3
      ? ""
      : `T${["hour", "minute", "second"].map((name) => tag.attribute(name)?.padStart(2, "0") ?? "00").join(":")}`;
  const specificity = (grouping.charAt(0).toUpperCase() +
    grouping.slice(1)) as FilterDate["specificity"];
  return { date: day + time, specificity };
}

type ReadFilter = (part: XmlPart, element: Element) => Filter | null;

const readers: Readonly<Record<string, ReadFilter>> = {
  filters: (part, element) => ({
    on: "Values",
    values: part
      .children(element)
      .map((each) => (each.name === "filter" ? (each.tag.attribute("val") ?? "") : readDate(each))),
    blanks: isOn(element.tag.attribute("blank")),
  }),
  customFilters: (part, element) => {
    const [first, second] = part.children(element).map(readCriterion);
    return {
      on: "Custom",
      criterion1: first ?? "",
      criterion2: second ?? null,
      operator: isOn(element.tag.attribute("and")) ? "And" : "Or",
    };
  },
  top10: (_, { tag }) => {
    const end = isOn(tag.attribute("top") ?? "1") ? "Top" : "Bottom";
    const unit = isOn(tag.attribute("percent")) ? "Percent" : "Items";
    return { on: `${end}${unit}`, count: Number(tag.attribute("val")) };
  },
  dynamicFilter: (_, { tag }) => {
    const type = tag.attribute("type") ?? "";
    return { on: "Dynamic", criterion: type.charAt(0).toUpperCase() + type.slice(1) };
  },
};

const comparisons: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

const readCriterion = ({ tag }: Element): string =>
  (comparisons[tag.attribute("operator") ?? "equal"] ?? "=") + (tag.attribute("val") ?? "");

/** What each filtered column lets through, by its number within the area; kinds unknown here are left out. */
export function readFilterColumns(part: XmlPart, autoFilter: Element): Map<number, Filter> {
  const columns = new Map<number, Filter>();
  for (const column of part.named("filterColumn", autoFilter)) {
    const [criteria] = part.children(column);
    const filter = criteria && readers[criteria.name]?.(part, criteria);
    if (filter) columns.set(Number(column.tag.attribute("colId")), filter);
  }
  return columns;
}

export function readAutoFilter(part: XmlPart): AutoFilter | null {
  const element = part.find("autoFilter");
  const area = element && areaOf(element.tag.attribute("ref") ?? "");
  return element && area ? { area, columns: readFilterColumns(part, element) } : null;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function valueElement(value: string | FilterDate): string {
  if (typeof value === "string") return `<filter${attributes({ val: value })}/>`;
  const [day = "", time = ""] = value.date.split("T");
  const numbers = [...day.split("-"), ...time.split(":")].map(Number);
  const upTo = groupings.indexOf(lowerFirst(value.specificity) as (typeof groupings)[number]);
  const told = groupings.slice(0, upTo + 1).map((name, index) => [name, numbers[index] ?? 0]);
  return `<dateGroupItem${attributes({ ...(Object.fromEntries(told) as Record<string, number>), dateTimeGrouping: groupings[upTo] ?? "day" })}/>`;
}

function criterionElement(criterion: string): string {
  const [, sign = "", val = ""] = /^(<>|>=|<=|=|>|<)?([^]*)$/.exec(criterion) ?? [];
  const operator = Object.entries(comparisons).find(([, each]) => each === sign)?.[0];
  return `<customFilter${attributes({ operator: operator === "equal" ? null : operator, val })}/>`;
}

function customFragment({
  criterion1,
  criterion2,
  operator,
}: Extract<Filter, { on: "Custom" }>): string {
  const both = [criterion1, criterion2].filter((each) => each !== null && each !== "");
  const and = operator === "And" && both.length > 1 ? true : null;
  const inner = both.map((each) => criterionElement(each ?? ""));
  return `<customFilters${attributes({ and })}>${inner.join("")}</customFilters>`;
}

/** The criteria of one column; the empty text for those by colour or icon, which are not written. */
function criteriaFragment(filter: Filter): string {
  if (filter.on === "Values") {
    const inner = filter.values.map(valueElement).join("");
    return `<filters${attributes({ blank: ifSet(filter.blanks) })}>${inner}</filters>`;
  }
  if (filter.on === "Custom") return customFragment(filter);
  if (filter.on === "Dynamic")
    return `<dynamicFilter${attributes({ type: lowerFirst(filter.criterion) })}/>`;
  if (!("count" in filter)) return "";
  const top = filter.on.startsWith("Top") ? null : false;
  const percent = ifSet(filter.on.endsWith("Percent"));
  return `<top10${attributes({ top, percent, val: filter.count })}/>`;
}

export function autoFilterFragment({ area, columns }: AutoFilter): string {
  const inner = [...columns]
    .toSorted(([one], [other]) => one - other)
    .map(([column, filter]) => [column, criteriaFragment(filter)] as const)
    .filter(([, criteria]) => criteria !== "")
    .map(
      ([column, criteria]) => `<filterColumn colId="${String(column)}">${criteria}</filterColumn>`,
    );
  const tag = `<autoFilter${attributes({ ref: rangeOf(area) })}`;
  return inner.length === 0 ? `${tag}/>` : `${tag}>${inner.join("")}</autoFilter>`;
}
