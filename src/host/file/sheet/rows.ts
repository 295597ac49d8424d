import { isOn } from "../../../ooxml";
import type { RowFormat } from "../../model";

/** What a row says of itself; null where it says nothing. */
export function readRowFormat(attribute: (name: string) => string | null): RowFormat | null {
  const hidden = isOn(attribute("hidden"));
  const height = isOn(attribute("customHeight")) ? attribute("ht") : null;
  const style = isOn(attribute("customFormat")) ? attribute("s") : null;
  if (!hidden && height === null && style === null) return null;
  return {
    height: height === null ? null : Number(height),
    hidden,
    filtered: false,
    style: style === null ? null : Number(style),
  };
}

/** The attributes by which a row keeps its format; null takes one away. */
export function rowAttributes(
  { style, height, hidden, filtered }: RowFormat,
  record: (style: number) => number,
): Readonly<Record<string, string | number | null>> {
  return {
    s: style === null ? null : record(style),
    customFormat: style === null ? null : 1,
    ht: height,
    hidden: hidden || filtered ? 1 : null,
    customHeight: height === null ? null : 1,
  };
}
