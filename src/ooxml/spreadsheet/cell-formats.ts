import { childrenOf, elementsNamed, outline } from "../elements";
import type { OfficePackage } from "../package";
import { builtInFormats } from "./number-format";

/** The number format of every cell style of the workbook, in the order in which cells point to them. */
export function readCellFormats(file: OfficePackage, part: string | undefined): readonly string[] {
  if (part === undefined) return ["General"];
  const xml = file.text(part);
  const own = new Map<number, string>();
  for (const { tag } of elementsNamed(xml, "numFmt")) {
    own.set(Number(tag.attribute("numFmtId")), tag.attribute("formatCode") ?? "General");
  }
  const { children, prefix } = outline(xml);
  const pool = children.find(({ name }) => name === "cellXfs");
  if (!pool) return ["General"];
  return childrenOf(xml, pool, prefix).map(({ tag }) => {
    const id = Number(tag.attribute("numFmtId") ?? 0);
    return own.get(id) ?? builtInFormats[id] ?? "General";
  });
}
