import type { CellArea } from "../../ooxml";
import { blankSheet } from "../plan";
import type {
  CellRole,
  ChartPlan,
  NamePlan,
  PlanValue,
  ResizedTable,
  SheetPlan,
  TablePlan,
  ValidationPlan,
} from "../plan";
import { joinAreas, joinBlocks } from "./join-areas";
import { absoluteReference, cellArea } from "../sheet-reference";

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Gathers what goes onto one sheet, and the names of its cells. */
export class SheetDraft {
  private plan: Mutable<SheetPlan>;
  private readonly names: NamePlan[] = [];

  constructor(name: string, create: boolean) {
    this.plan = blankSheet(name, create);
  }

  get sheet(): string {
    return this.plan.name;
  }

  set(parts: Partial<Omit<SheetPlan, "name" | "create">>): void {
    this.plan = { ...this.plan, ...parts };
  }

  /** Values from a cell to the right and down. */
  write(row: number, column: number, values: readonly (readonly PlanValue[])[]): void {
    this.plan.blocks = [...this.plan.blocks, { row, column, values }];
  }

  /** One cell with its look. */
  put(place: { readonly row: number; readonly column: number }, value: PlanValue, role: CellRole) {
    if (value !== null) this.write(place.row, place.column, [[value]]);
    this.style(cellArea(place), role);
  }

  style(area: CellArea, role: CellRole): void {
    this.plan.styles = [...this.plan.styles, { area, role }];
  }

  format(area: CellArea, format: string): void {
    if (format !== "General") this.plan.formats = [...this.plan.formats, { area, format }];
  }

  validate(validation: ValidationPlan): void {
    this.plan.validations = [...this.plan.validations, validation];
  }

  table(table: TablePlan): void {
    this.plan.tables = [...this.plan.tables, table];
  }

  resize(table: ResizedTable): void {
    this.plan.resized = [...this.plan.resized, table];
  }

  widths(widths: readonly number[], first = 0): void {
    const added = widths.map((width, index) => ({ column: first + index, width }));
    this.plan.widths = [...this.plan.widths, ...added];
  }

  link(place: { readonly row: number; readonly column: number }, name: string, text: string) {
    this.plan.links = [...this.plan.links, { ...place, name, text }];
    this.style(cellArea(place), "link");
  }

  /** A jump that is there, with other words; its look stays. */
  relink(place: { readonly row: number; readonly column: number }, name: string, text: string) {
    this.plan.links = [...this.plan.links, { ...place, name, text }];
  }

  fit(area: CellArea): void {
    this.plan.fitted = [...this.plan.fitted, area];
  }

  chart(chart: ChartPlan): void {
    this.plan.charts = [...this.plan.charts, chart];
  }

  removeCharts(names: readonly string[]): void {
    this.plan.removedCharts = [...this.plan.removedCharts, ...names];
  }

  name(name: string, area: CellArea): void {
    const formula = `=${absoluteReference({ sheet: this.plan.name, area })}`;
    this.names.push({ name, formula });
  }

  /** What was gathered, each thing said once for as many cells as it holds for. */
  finish(): { readonly sheet: SheetPlan; readonly names: readonly NamePlan[] } {
    const { blocks, styles, formats, validations, fitted } = this.plan;
    const sheet = {
      ...this.plan,
      blocks: this.plan.create ? joinBlocks(blocks) : blocks,
      styles: joinAreas(styles, ({ role }) => role),
      formats: joinAreas(formats, ({ format }) => format),
      fitted: joinAreas(
        fitted.map((area) => ({ area })),
        () => "",
      ).map(({ area }) => area),
      validations: joinAreas(validations, ({ area: _, ...rest }) => JSON.stringify(rest)),
    };
    return { sheet, names: this.names };
  }
}
