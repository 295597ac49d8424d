import { BookShadow } from "./book-shadow";
import { Engine } from "./engine";
import { iterate, turningOf } from "./iterate";
import { refusalOf } from "./refusal";
import { Results } from "./results";
import { Scratch } from "./scratch";
import { settle } from "./settle";
import { writeBack } from "./write-back";
import type { Calculator, EnteredArea, FormulaPlace, Workbook } from "../model";
import type { EngineSource } from "./engine-bytes";
import type { Evaluated } from "./scratch";
import type { Parts } from "./settle";

/** A formula whose value is not the result of a calculation, and why. */
export interface NotCalculated {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Names of functions, or constructs ("intersection", "circular reference"). */
  readonly reasons: readonly string[];
}

export interface ReportingCalculator extends Calculator {
  /** Formulas that keep the value they were loaded with, or show an error, as the engine has no equal for them. */
  notCalculated(): readonly NotCalculated[];
}

class EngineCalculator implements ReportingCalculator {
  private readonly parts: Parts;
  private readonly scratch: Scratch;
  private renewed: EnteredArea[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly engine: Engine,
    private readonly scratchEngine: Engine,
  ) {
    const shadows = new BookShadow(workbook, engine);
    this.parts = { engine, shadows, results: new Results(engine) };
    this.scratch = new Scratch(workbook, scratchEngine);
  }

  recalculate(scope: "dirty" | "full", only?: readonly EnteredArea[]): void {
    const { shadows, results } = this.parts;
    const { pending } = this.workbook;
    const isRebuilding = shadows.update(() => results.forget());
    if (!isRebuilding && scope === "dirty") return;
    settle(this.parts);
    this.writeBack(only);
    if (only) this.workbook.pending = pending;
    this.scratch.forget();
  }

  private writeBack(only: readonly EnteredArea[] | undefined): void {
    const { iterative } = this.workbook.calculation;
    const turning = turningOf(this.parts, iterative);
    this.renewed.push(...writeBack(this.parts, only));
    if (turning.length === 0) return;
    iterate(this.parts, turning, { scratch: this.scratch, iterative });
    this.renewed.push(...writeBack(this.parts, only));
  }

  takeRenewed(): readonly EnteredArea[] {
    const taken = this.renewed;
    this.renewed = [];
    return taken;
  }

  evaluate(formula: string, place: FormulaPlace): Evaluated {
    const { everything, areas } = this.workbook.pending;
    if (everything || areas.length > 0) this.scratch.forget();
    return this.scratch.evaluate(formula, place);
  }

  refusal(formula: string, place: FormulaPlace): string | null {
    return refusalOf(formula, this.workbook, place);
  }

  notCalculated(): readonly NotCalculated[] {
    return [...this.parts.shadows.entries()].flatMap(({ sheet, row, column, formula, pinned }) =>
      pinned && pinned.kind !== "spill"
        ? [{ sheetId: sheet.id, row, column, formula, reasons: pinned.reasons }]
        : [],
    );
  }

  close(): void {
    this.engine.close();
    this.scratchEngine.close();
  }
}

/** A calculator for a workbook; without a source the engine's file is found by itself. */
export async function createCalculator(
  workbook: Workbook,
  source?: EngineSource,
): Promise<ReportingCalculator> {
  const engine = await Engine.create(source);
  const scratch = await Engine.create(source);
  return new EngineCalculator(workbook, engine, scratch);
}
