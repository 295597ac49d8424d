import type { WorkbookFailure } from "../failure";
import type { Plan, PlanValue } from "../plan";
import { blockArea, rangeAt } from "./ranges";

/** More cells than a settings sheet has are not read again. */
const mostCells = 20_000;

interface Written {
  readonly sheet: string;
  readonly values: readonly (readonly PlanValue[])[];
  readonly range: Excel.Range;
}

/** Reads what was just written, and says where it has not been kept. */
export async function readBack(
  context: Excel.RequestContext,
  { sheets }: Plan,
): Promise<WorkbookFailure | null> {
  const written: Written[] = [];
  let cells = 0;
  for (const { name, blocks } of sheets) {
    const worksheet = context.workbook.worksheets.getItem(name);
    for (const block of blocks) {
      const area = blockArea(block);
      cells += (area.bottom - area.top + 1) * (area.right - area.left + 1);
      if (cells > mostCells) break;
      const range = rangeAt(worksheet, area);
      range.load("values");
      written.push({ sheet: name, values: block.values, range });
    }
  }
  await context.sync();
  const lost = written.find(({ values, range }) => !isKept(values, range.values));
  return lost ? { code: "not-kept", sheet: lost.sheet } : null;
}

const isKept = (
  wanted: readonly (readonly PlanValue[])[],
  found: readonly (readonly unknown[])[],
): boolean =>
  wanted.every((line, down) =>
    line.every(
      (value, across) =>
        value === null || typeof value === "object" || found[down]?.[across] === value,
    ),
  );
