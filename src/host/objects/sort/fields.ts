import { invalidArgument } from "../../protocol";
import { asBoolean, asInteger, asOneOf, asText, optional, record } from "../arguments";
import { asColor } from "../format/colors";
import type { SortField } from "../../model";

const sortOn = ["Value", "CellColor", "FontColor", "Icon"] as const;

/** The fields to sort by, the most important first. */
export function asSortFields(value: unknown, width: number): readonly SortField[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > 64) throw invalidArgument();
  return value.map((each) => asSortField(each, width));
}

function asSortField(value: unknown, width: number): SortField {
  const given = record(value);
  const key = asInteger(given["key"]);
  if (key < 0 || key >= width) throw invalidArgument();
  return {
    key,
    ascending: optional(given["ascending"], asBoolean, true),
    sortOn: optional(given["sortOn"], (each) => asOneOf(each, sortOn), "Value"),
    color: optional<string | null>(given["color"], asColor, null),
    dataOption: optional(
      given["dataOption"],
      (each) => asOneOf(each, ["Normal", "TextAsNumber"]),
      "Normal",
    ),
    icon: optional<SortField["icon"]>(given["icon"], asIcon, null),
  };
}

function asIcon(value: unknown): SortField["icon"] {
  const { set, index } = record(value);
  return { set: asText(set), index: asInteger(index) };
}

/** The fields as the client reads them. */
export const sortFieldAnswer = ({
  key,
  ascending,
  sortOn: on,
  color,
  dataOption,
  icon,
}: SortField): Record<string, unknown> => ({
  key,
  ascending,
  sortOn: on,
  dataOption,
  ...(color === null ? {} : { color }),
  ...(icon === null ? {} : { icon }),
});
