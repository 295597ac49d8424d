import type { Answers, Language } from "../../form";
import { complaintsAnnex } from "../../figures";
import { ownRows, planRows } from "../own-rows";
import { blankSheet } from "../plan";
import type { CellBlock, PlanValue, SheetPlan } from "../plan";
import { isBlank } from "../read/blank";
import { cellKey, valueAt } from "../snapshot";
import type { Snapshot } from "../snapshot";
import { ownBody } from "./next-rows";

/** Annex 1 of the new year: a row for each service that had complaints, with their number as that of the year before. */
export function nextAnnex(
  snapshot: Snapshot,
  answers: Answers,
  language: Language,
): readonly SheetPlan[] {
  const own = ownRows(snapshot, "complaintsAnnex");
  if (!own) return [];
  const lines = complaintsAnnex(answers).rows.flatMap(({ service, counts }) =>
    service === null || counts.received === 0
      ? []
      : [{ service, receivedPrevious: counts.received }],
  );
  const { sheet } = own.found;
  const body = ownBody(own);
  const places = new Map([...own.columns].map(([part, column]) => [column, part]));
  const values: PlanValue[][] = [];
  for (let row = body.top; row <= body.bottom; row += 1) {
    const line: Readonly<Record<string, PlanValue>> = lines[row - body.top] ?? {};
    const cells: PlanValue[] = [];
    for (let column = body.left; column <= body.right; column += 1) {
      const wanted = line[places.get(column) ?? ""];
      const isConstant =
        !sheet.formulas.has(cellKey(row, column)) && !isBlank(valueAt(sheet, row, column));
      cells.push(wanted ?? (isConstant ? "" : null));
    }
    values.push(cells);
  }
  const block: CellBlock = { row: body.top, column: body.left, values };
  const inside: SheetPlan = { ...blankSheet(sheet.name, false), blocks: [block] };
  const further = lines
    .slice(values.length)
    .map((line, index) => ({ row: body.bottom + 1 + index, values: line }));
  const isIdle = values.every((line) => line.every((value) => value === null));
  return [
    ...(isIdle ? [] : [inside]),
    ...(further.length === 0 ? [] : [planRows(own, further, language)]),
  ];
}
