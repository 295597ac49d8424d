import { countLines, fieldName } from "../../form";
import type { Answers, CountLineId, Language } from "../../form";
import { countFigures } from "../../figures";
import { findSheet, namedAreas } from "../find";
import { blankSheet } from "../plan";
import type { PlanValue, SheetPlan } from "../plan";
import { countFormula } from "../sheets/count-formula";
import { cellKey, valueAt } from "../snapshot";
import type { Snapshot } from "../snapshot";

interface Known {
  readonly snapshot: Snapshot;
  readonly answers: Answers;
  readonly language: Language;
}

/** The year, and the lines of item 1.2: what they say becomes the year before; a figure that was typed gives way to the count. */
export function nextFields(
  { snapshot, answers, language }: Known,
  year: number,
): readonly SheetPlan[] {
  const names = namedAreas(snapshot);
  const cell = (part: string, wanted: (standing: string | undefined) => PlanValue): SheetPlan[] => {
    const named = names.get(fieldName(part).toLowerCase());
    const sheet = named && findSheet(snapshot, named.sheet);
    if (!sheet) return [];
    const { top: row, left: column } = named.area;
    const formula = sheet.formulas.get(cellKey(row, column));
    const value = wanted(formula);
    const isBlankAlready = value === "" && valueAt(sheet, row, column) === null;
    if (value === null || isBlankAlready) return [];
    return [{ ...blankSheet(sheet.name, false), blocks: [{ row, column, values: [[value]] }] }];
  };
  const figures = new Map<CountLineId, number | null>(
    countFigures(answers).map(({ line, value }) => [line, value]),
  );
  const counts = countLines.flatMap((line) => [
    ...cell(`counts.${line.id}.previous`, () => figures.get(line.id) ?? ""),
    ...cell(`counts.${line.id}`, (formula) =>
      formula === undefined ? { formula: countFormula(line, language) } : null,
    ),
  ]);
  return [...cell("provider.reportYear", () => year), ...counts];
}
