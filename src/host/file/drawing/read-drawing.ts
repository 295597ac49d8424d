import type { Chart, Picture, Sheet } from "../../model";
import type { SheetSource } from "../read-sheet";

export function readDrawing(
  _sheet: Sheet,
  _part: string,
  _source: SheetSource,
): { charts: Chart[]; pictures: Picture[] } {
  return { charts: [], pictures: [] };
}
