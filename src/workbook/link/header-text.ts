import { areaOf } from "../../ooxml";
import type { CellArea, CellPlace } from "../../ooxml";
import { tidied } from "../read/comparable";
import { isInside } from "../sheet-reference";
import { valueAt } from "../snapshot";
import type { SheetSnapshot } from "../snapshot";
import type { HeaderRows } from "./link-spec";

/** Official tables number their columns under the header. */
const columnNumber = /^\d{1,2}$/;

/** The header of each column of a sheet: its lines from above, those of merged groups included. */
export function headerTexts(sheet: SheetSnapshot, rows: HeaderRows): (column: number) => string {
  const merges = sheet.merges.flatMap((range): readonly CellArea[] => {
    const area = areaOf(range);
    return area && area.top <= rows.last && area.bottom >= rows.first ? [area] : [];
  });
  const textAt = (place: CellPlace): string => {
    const merge = merges.find((area) => isInside(place, area));
    const value = valueAt(sheet, merge?.top ?? place.row, merge?.left ?? place.column);
    return value === null || typeof value === "object" ? "" : tidied(String(value));
  };
  return (column) => {
    const texts: string[] = [];
    for (let row = rows.first; row <= rows.last; row += 1) {
      const text = textAt({ row, column });
      if (text !== "" && text !== texts.at(-1) && !columnNumber.test(text)) texts.push(text);
    }
    return texts.join(" / ");
  };
}
