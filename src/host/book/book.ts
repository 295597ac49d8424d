import { HostError, References } from "../protocol";
import { sheetById } from "../model";
import { eventTypes, workbookTarget } from "./event-types";
import type { Calculator, Sheet, Workbook } from "../model";
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

export interface BookParts {
  readonly workbook: Workbook;
  readonly profile: Profile;
  readonly calculator: Calculator;
  readonly wrap: Wrap;
}

/** An open workbook: the model, its calculator, and what Excel keeps besides while the book is open. */
export class Book {
  readonly workbook: Workbook;
  readonly profile: Profile;
  readonly calculator: Calculator;
  readonly wrap: Wrap;
  readonly references = new References();
  /** "Local" while the add-in acts, "ThisLocalAddin" or not as trigger. */
  actor: "addin" | "user" = "addin";
  isDirty = false;
  closed = false;
  eventsEnabled = true;
  private suspended = false;
  private send: SendEvent | null = null;

  constructor({ workbook, profile, calculator, wrap }: BookParts) {
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
    if (this.suspended || calculation.mode === "Manual") return;
    if (pending.everything || pending.areas.length > 0) this.calculator.recalculate("dirty");
  }

  suspendCalculation(): void {
    this.suspended = true;
  }

  /** At the end of each request. */
  finishRequest(): void {
    this.suspended = false;
  }

  sheet(id: string): Sheet {
    const sheet = sheetById(this.workbook, id);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  /** Tells those who listen on one of the targets (a sheet's or table's id) or on the whole workbook. */
  emit(name: EventName, targets: readonly string[], args: Readonly<Record<string, unknown>>): void {
    if (!this.send || !this.eventsEnabled) return;
    const message = JSON.stringify({ source: "Local", ...args });
    for (const targetId of new Set([...targets, workbookTarget])) {
      this.send({ messageType: eventTypes[name], targetId, message });
    }
  }
}
