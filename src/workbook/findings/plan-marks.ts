import type { CellArea } from "../../ooxml";
import { areaOf } from "../../ooxml";
import type { Finding } from "../../checks";
import { emptyPlan, blankSheet } from "../plan";
import type { MarkSeverity, MarkedArea, Plan } from "../plan";
import type { Snapshot } from "../snapshot";

const order = { error: 0, warning: 1, info: 2 } as const satisfies Record<MarkSeverity, number>;

/**
 * Marks the cells of findings over their own look: of each finding the cell that is to be mended first. Accepted ones are
 * not marked. Marks that are there go from every sheet.
 */
export function planMarks(snapshot: Snapshot, findings: readonly Finding[]): Plan {
  const marked = markedAreas(findings);
  const sheets = snapshot.sheets.filter(
    ({ name, used }) => used !== null || marked.has(name.toLowerCase()),
  );
  if (sheets.length === 0) return emptyPlan;
  return {
    ...emptyPlan,
    sheets: sheets.map(({ name }) => ({
      ...blankSheet(name, false),
      marks: { areas: marked.get(name.toLowerCase()) ?? [] },
    })),
  };
}

/** Takes every mark of Esep off again. */
export const planNoMarks = (snapshot: Snapshot): Plan => planMarks(snapshot, []);

function markedAreas(findings: readonly Finding[]): ReadonlyMap<string, readonly MarkedArea[]> {
  const bySheet = new Map<string, Map<string, MarkSeverity>>();
  for (const { accepted, cells, severity } of findings) {
    const [cell] = cells;
    if (accepted !== null || cell === undefined) continue;
    const key = cell.sheet.toLowerCase();
    const marks = bySheet.get(key) ?? new Map<string, MarkSeverity>();
    bySheet.set(key, marks);
    const known = marks.get(cell.address);
    if (known === undefined || order[severity] < order[known]) marks.set(cell.address, severity);
  }
  return new Map([...bySheet].map(([sheet, marks]) => [sheet, joined(marks)]));
}

/** Marks of one kind below each other are one area: a column of ten thousand faults is one rule, not ten thousand. */
function joined(marks: ReadonlyMap<string, MarkSeverity>): readonly MarkedArea[] {
  const areas = [...marks].flatMap(([address, severity]) => {
    const area = areaOf(address);
    return area === null ? [] : [{ area, severity }];
  });
  areas.sort(
    (one, other) =>
      order[one.severity] - order[other.severity] ||
      one.area.left - other.area.left ||
      one.area.top - other.area.top,
  );
  const runs: { area: CellArea; readonly severity: MarkSeverity }[] = [];
  for (const { area, severity } of areas) {
    const last = runs.at(-1);
    if (last && continues(last, { area, severity }))
      last.area = { ...last.area, bottom: Math.max(last.area.bottom, area.bottom) };
    else runs.push({ area, severity });
  }
  return runs;
}

const continues = (last: MarkedArea, next: MarkedArea): boolean =>
  last.severity === next.severity &&
  last.area.left === next.area.left &&
  last.area.right === next.area.right &&
  next.area.top <= last.area.bottom + 1;
