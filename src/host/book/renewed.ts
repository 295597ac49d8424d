import { areaAddress } from "../model";
import type { Area, EnteredArea } from "../model";

const isBelow = (area: Area, above: Area | undefined): above is Area =>
  above?.left === area.left && above.bottom + 1 === area.top;

/** Cells of one column that follow one another are one range. */
function columnRuns(areas: readonly Area[]): readonly Area[] {
  const sorted = areas.toSorted((one, other) => one.left - other.left || one.top - other.top);
  const runs: Area[] = [];
  for (const area of sorted) {
    const last = runs.at(-1);
    if (isBelow(area, last)) runs[runs.length - 1] = { ...last, bottom: area.bottom };
    else runs.push(area);
  }
  return runs;
}

/** The calculated cells of each sheet as events tell them: "F2:F7,H2". */
export function addressesBySheet(renewed: readonly EnteredArea[]): ReadonlyMap<string, string> {
  const bySheet = new Map<string, Area[]>();
  for (const { sheetId, area } of renewed) {
    const areas = bySheet.get(sheetId) ?? [];
    areas.push(area);
    bySheet.set(sheetId, areas);
  }
  return new Map(
    [...bySheet].map(([sheetId, areas]) => [sheetId, columnRuns(areas).map(areaAddress).join(",")]),
  );
}
