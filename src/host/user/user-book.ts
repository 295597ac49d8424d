import {
  RangeTarget,
  SheetTarget,
  activateSheet,
  addSheet,
  deleteSheet,
  renameSheet,
  selectAreas,
  shiftCells,
  writeCells,
} from "../objects";
import { parseArea, sheetByName } from "../model";
import type { Book } from "../book";
import type { Area, Sheet, Workbook } from "../model";
import { editCells, inputText, keepCells, putBack } from "./edit-cells";
import type { EditOutcome, KeptCells } from "./edit-cells";
import type { ShiftDirection } from "../objects";

/** What a person does in the workbook while an add-in looks on: for tests, demos and pages with a grid. */
export class UserBook {
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly book: Book,
    private readonly countSyncs: () => number,
  ) {}

  /** The model behind it all; to be read, not written. */
  get workbook(): Workbook {
    return this.book.workbook;
  }

  /** Requests that the add-in has sent so far, the client's own clean-ups not counted. */
  get syncCount(): number {
    return this.countSyncs();
  }

  /** Whether anything was changed, by the add-in or by the user, since it was opened or last saved. */
  get isDirty(): boolean {
    return this.book.isDirty;
  }

  /** The bytes of now are in the user's hands. */
  saved(): void {
    this.book.isDirty = false;
  }

  /** The workbook with its values as they are now. */
  calculated(): Workbook {
    this.book.refresh();
    return this.book.workbook;
  }

  sheet(name: string): Sheet {
    const sheet = sheetByName(this.book.workbook, name);
    if (!sheet) throw new Error(`There is no sheet "${name}".`);
    return sheet;
  }

  /** Types a text (or a table of texts) as a person would: "5%" is a number, "=A1" a formula. */
  type(sheetName: string, address: string, typed: unknown): void {
    this.acting(() => {
      writeCells(this.range(sheetName, address), typed);
    });
  }

  select(sheetName: string, ...addresses: readonly string[]): void {
    const areas = addresses.map(areaOf);
    this.acting(() => {
      selectAreas(this.book, this.sheet(sheetName), areas);
    });
  }

  activate(sheetName: string): void {
    this.acting(() => {
      activateSheet(this.book, this.sheet(sheetName));
    });
  }

  addSheet(name: string): void {
    this.acting(() => {
      addSheet(this.book, name);
    });
  }

  renameSheet(sheetName: string, name: string): void {
    this.acting(() => {
      renameSheet(this.book, this.sheet(sheetName), name);
    });
  }

  deleteSheet(sheetName: string): void {
    this.acting(() => {
      deleteSheet(this.book, this.sheet(sheetName));
    });
  }

  /** Edits cells as a person does; says why where the workbook does not let them. */
  edit(sheetName: string, area: Area, typed: unknown, isChecked: boolean): EditOutcome {
    const sheet = this.sheet(sheetName);
    return this.acting(() => editCells(this.book, { sheet, area, typed, isChecked }));
  }

  /** Puts kept cells back; what they held until now is kept in turn. */
  putBack(kept: KeptCells): KeptCells {
    return this.acting(() => {
      const now = keepCells(this.book.sheet(kept.sheetId), kept.area);
      putBack(this.book, kept);
      return now;
    });
  }

  /** What stands in the cell when a person begins to edit it. */
  inputText(sheetName: string, row: number, column: number): string {
    return inputText(this.book, this.sheet(sheetName), row, column);
  }

  /** Inserts blank cells ("Down", "Right") or deletes those there ("Up", "Left"); "3:4" and "B:B" are whole lines. */
  shift(sheetName: string, address: string, direction: ShiftDirection): void {
    this.acting(() => {
      shiftCells(this.book, this.sheet(sheetName), { area: areaOf(address), direction });
    });
  }

  click(sheetName: string, address: string): void {
    const { id } = this.sheet(sheetName);
    this.acting(() => {
      const args = { address, offsetX: 1, offsetY: 1, worksheetId: id };
      this.book.emit("worksheetSingleClicked", [id], args);
    });
  }

  /** Calls back after anything was done to the workbook, by the add-in or by the user; returns how to stop it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Told by the host at the end of each request. */
  notify(): void {
    for (const listener of [...this.listeners]) listener();
  }

  private range(sheetName: string, address: string): RangeTarget {
    return new RangeTarget(new SheetTarget(this.book, this.sheet(sheetName)), areaOf(address));
  }

  private acting<Outcome>(act: () => Outcome): Outcome {
    const before = this.book.actor;
    this.book.actor = "user";
    try {
      return act();
    } finally {
      this.book.actor = before;
      this.notify();
    }
  }
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`"${address}" is no address.`);
  return area;
}
