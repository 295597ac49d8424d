import { attributes, isOn, ifSet } from "../../../ooxml";
import type { XmlPart } from "../../../ooxml";
import { standardColumnWidth, standardRowHeight } from "../../model";
import type { ColumnSpan, Sheet } from "../../model";

/** Widths, hidden columns and column styles; runs that say nothing are left out. */
export const readColumns = (part: XmlPart): readonly ColumnSpan[] =>
  part
    .children(part.find("cols"))
    .filter(({ name }) => name === "col")
    .map(({ tag }): ColumnSpan => {
      const width = tag.attribute("width");
      const style = tag.attribute("style");
      return {
        first: Number(tag.attribute("min")) - 1,
        last: Number(tag.attribute("max")) - 1,
        width: width === null || !isOn(tag.attribute("customWidth")) ? null : Number(width),
        hidden: isOn(tag.attribute("hidden")),
        style: style === null || style === "0" ? null : Number(style),
      };
    })
    .filter(({ width, hidden, style }) => width !== null || hidden || style !== null);

type Defaults = Pick<Sheet, "defaultColumnWidth" | "defaultRowHeight">;

export function readDefaults(part: XmlPart): Defaults {
  const format = part.find("sheetFormatPr");
  const base = Number(part.value(format, "baseColWidth") ?? 8);
  const width = part.value(format, "defaultColWidth");
  return {
    defaultColumnWidth: width === null ? base + (standardColumnWidth - 8) : Number(width),
    defaultRowHeight: Number(part.value(format, "defaultRowHeight") ?? standardRowHeight),
  };
}

export function columnsFragment(
  { columns, defaultColumnWidth }: Pick<Sheet, "columns" | "defaultColumnWidth">,
  record: (style: number) => number,
): string {
  if (columns.length === 0) return "";
  const runs = columns.map(
    ({ first, last, width, hidden, style }) =>
      `<col${attributes({
        min: first + 1,
        max: last + 1,
        width: width ?? defaultColumnWidth,
        style: style === null ? null : record(style),
        hidden: ifSet(hidden),
        customWidth: width === null ? null : true,
      })}/>`,
  );
  return `<cols>${runs.join("")}</cols>`;
}

export const defaultsAttributes = ({
  defaultColumnWidth,
  defaultRowHeight,
}: Defaults): Readonly<Record<string, string | number | null>> => ({
  defaultColWidth: defaultColumnWidth === standardColumnWidth ? null : defaultColumnWidth,
  defaultRowHeight,
  customHeight: defaultRowHeight === standardRowHeight ? null : 1,
});
