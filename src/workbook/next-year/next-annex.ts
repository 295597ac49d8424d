import type { Answers, Language } from "../../form";
import { complaintsAnnex } from "../../figures";
import { ownRows, planRows } from "../own-rows";
import type { OwnRows, PartValues } from "../own-rows";
import { blankSheet } from "../plan";
import type { CellBlock, PlanValue, SheetPlan } from "../plan";
import type { Snapshot } from "../snapshot";
import { isConstant, ownBody } from "./next-rows";

/** Annex 1 of the new year: a row for each service that had complaints, with their number as that of the year before. */
export function nextAnnex(
  snapshot: Snapshot,
  answers: Answers,
  language: Language,
): readonly SheetPlan[] {
  const own = ownRows(snapshot, "complaintsAnnex");
  if (!own) return [];
  const lines = annexLines(answers);
  const { block, isIdle } = annexBlock(own, lines);
  const further = lines
    .slice(block.values.length)
    .map((values, index) => ({ row: block.row + block.values.length + index, values }));
  const inside = { ...blankSheet(own.found.sheet.name, false), blocks: [block] };
  return [
    ...(isIdle ? [] : [inside]),
    ...(further.length === 0 ? [] : [planRows(own, further, language)]),
  ];
}

const annexLines = (answers: Answers): readonly PartValues[] =>
  complaintsAnnex(answers).rows.flatMap(({ service, counts }) =>
    service === null || counts.received === 0
      ? []
      : [{ service, receivedPrevious: counts.received }],
  );

/** The whole body of the table: the new rows from the top, all other constants gone. */
function annexBlock(own: OwnRows, lines: readonly PartValues[]) {
  const body = ownBody(own);
  const parts = new Map([...own.columns].map(([part, column]) => [column, part]));
  const values: PlanValue[][] = [];
  for (let row = body.top; row <= body.bottom; row += 1) {
    const line = lines[row - body.top] ?? {};
    const cells: PlanValue[] = [];
    for (let column = body.left; column <= body.right; column += 1)
      cells.push(
        line[parts.get(column) ?? ""] ?? (isConstant(own.found.sheet, row, column) ? "" : null),
      );
    values.push(cells);
  }
  const block: CellBlock = { row: body.top, column: body.left, values };
  return { block, isIdle: values.every((line) => line.every((value) => value === null)) };
}
