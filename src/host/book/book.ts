import { HostError, References } from "../protocol";
import { sheetById } from "../model";
import { eventTypes, workbookTarget } from "./event-types";
import { addressesBySheet } from "./renewed";
import type { Area, Calculator, EnteredArea, Sheet, Workbook } from "../model";
import type { Profile } from "../profile";
import type { HostObject } from "../protocol";
import type { EventName } from "./event-types";

/** Makes the API object of a class around its target; the class tables are behind it. */
export type Wrap = (className: string, target: unknown) => HostObject;

export interface SendEvent {
  (event: {
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }): void;
}

/** Reads a workbook file; null when it is none. */
export type ReadFile = (bytes: Uint8Array) => Workbook | null;

export interface ActiveChart {
  readonly sheetId: string;
  readonly chartId: string;
}

export interface BookParts {
  readonly workbook: Workbook;
  readonly profile: Profile;
  readonly calculator: Calculator;
  readonly wrap: Wrap;
  readonly readFile: ReadFile;
}

/** An open workbook: the model, its calculator, and what Excel keeps besides while the book is open. */
export class Book {
  readonly workbook: Workbook;
  readonly profile: Profile;
  readonly calculator: Calculator;
  readonly wrap: Wrap;
  readonly readFile: ReadFile;
  readonly references = new References();
  /** "Local" while the add-in acts, "ThisLocalAddin" or not as trigger. */
  actor: "addin" | "user" = "addin";
  isDirty = false;
  closed = false;
  eventsEnabled = true;
  private readonly listened = new Set<EventName>();
  private readonly eventTargets = new Map<string, unknown>();
  private eventNumber = 0;
  private suspended = false;
  private send: SendEvent | null = null;
  /** The chart that is selected instead of cells, with its sheet. */
  private selectedChart: ActiveChart | null = null;
  /** Where formulas were entered while calculation is manual: Excel calculates those, and no others. */
  private entered: EnteredArea[] = [];

  constructor({ workbook, profile, calculator, wrap, readFile }: BookParts) {
    this.readFile = readFile;
    this.workbook = workbook;
    this.profile = profile;
    this.calculator = calculator;
    this.wrap = wrap;
  }

  connect(send: SendEvent): void {
    this.send = send;
  }

  /** The values as they are to be read now: recalculated if writes made that necessary. */
  refresh(): void {
    const { pending, calculation } = this.workbook;
    if (this.suspended) return;
    const entered = this.entered;
    this.entered = [];
    const isManual = calculation.mode === "Manual";
    if (isManual && entered.length > 0) this.calculator.recalculate("dirty", entered);
    if (isManual) return;
    if (pending.everything || pending.areas.length > 0) this.calculator.recalculate("dirty");
  }

  enterFormulas(sheet: Sheet, area: Area): void {
    if (this.workbook.calculation.mode === "Manual") this.entered.push({ sheetId: sheet.id, area });
  }

  /** Before other cells change: what was entered shows the values of its own time. */
  settleEntered(): void {
    if (this.entered.length > 0) this.refresh();
  }

  get activeChart(): ActiveChart | null {
    const known = this.selectedChart;
    const sheet = known && sheetById(this.workbook, known.sheetId);
    return sheet?.charts.some(({ id }) => id === known?.chartId) ? known : null;
  }

  activateChart(chart: ActiveChart): void {
    if (this.activeChart?.chartId === chart.chartId) return;
    this.leaveChart();
    this.selectedChart = chart;
    this.tellChart("chartActivated", chart);
  }

  /** Selecting cells or another sheet takes the selection from the chart. */
  leaveChart(): void {
    const left = this.activeChart;
    this.selectedChart = null;
    if (left) this.tellChart("chartDeactivated", left);
  }

  private tellChart(name: EventName, { sheetId, chartId }: ActiveChart): void {
    this.emit(name, [sheetId, chartId], { chartId, worksheetId: sheetId });
  }

  /** The client does not announce that it listens to this one. */
  tellSelection(): void {
    if (!this.eventsEnabled) return;
    this.send?.({ messageType: eventTypes.documentSelectionChanged, targetId: "", message: "{}" });
  }

  /** Nor to this one. */
  tellSettings(): void {
    if (!this.eventsEnabled) return;
    this.send?.({ messageType: eventTypes.settingsChanged, targetId: "", message: "{}" });
  }

  suspendCalculation(): void {
    this.suspended = true;
  }

  /** At the end of each request. Calculation waits for a reader; a listener to it is one. */
  finishRequest(): void {
    this.suspended = false;
    this.settleEntered();
    if (this.isListenedTo("worksheetCalculated")) this.refresh();
    this.tellCalculated();
  }

  /** Sheets hear of their formulas that have another result. */
  private tellCalculated(): void {
    for (const [worksheetId, address] of addressesBySheet(this.calculator.takeRenewed()))
      this.emit("worksheetCalculated", [worksheetId], { worksheetId, address });
  }

  sheet(id: string): Sheet {
    const sheet = sheetById(this.workbook, id);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  /** From now on events of this name are told; what was due before is not theirs. */
  listen(name: EventName): void {
    if (name === "worksheetCalculated") {
      this.refresh();
      this.calculator.takeRenewed();
    }
    this.listened.add(name);
  }

  isListenedTo(name: EventName): boolean {
    return this.send !== null && this.eventsEnabled && this.listened.has(name);
  }

  /** A key by which an event's handler can ask for its range; the latest thousand are kept. */
  rememberEvent(target: unknown): string {
    this.eventNumber += 1;
    const key = `event${String(this.eventNumber)}`;
    this.eventTargets.set(key, target);
    if (this.eventTargets.size > 1000)
      this.eventTargets.delete(`event${String(this.eventNumber - 1000)}`);
    return key;
  }

  eventTarget(key: string): unknown {
    return this.eventTargets.get(key) ?? null;
  }

  /** Tells those who listen on one of the targets (a sheet's or table's id) or on the whole workbook. */
  emit(name: EventName, targets: readonly string[], args: Readonly<Record<string, unknown>>): void {
    if (!this.send || !this.isListenedTo(name)) return;
    const message = JSON.stringify({ source: "Local", ...args });
    for (const targetId of new Set([...targets, workbookTarget])) {
      this.send({ messageType: eventTypes[name], targetId, message });
    }
  }
}
