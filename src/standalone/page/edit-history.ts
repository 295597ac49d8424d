import type { EditRefusal, KeptCells } from "../../host";
import type { PageBook } from "./book";
import type { GridArea } from "./grid-sheet";

/** Changes made in the grid, to be undone and redone one by one. */
export class EditHistory {
  private done: KeptCells[] = [];
  private undone: KeptCells[] = [];
  /** Whether the change that is going on is the grid's own. */
  isBusy = false;

  constructor(private readonly book: PageBook) {}

  clear(): void {
    this.done = [];
    this.undone = [];
  }

  /** Null when it was done. */
  change(area: GridArea, typed: unknown, isChecked: boolean): EditRefusal | null {
    const outcome = this.own(() => this.book.edit(area, typed, isChecked));
    if (!outcome.ok) return outcome.refusal;
    this.done.push(outcome.kept);
    this.undone = [];
    return null;
  }

  /** Where something was undone; null when there was nothing. */
  undo(): GridArea | null {
    return this.move(this.done, this.undone);
  }

  redo(): GridArea | null {
    return this.move(this.undone, this.done);
  }

  private move(from: KeptCells[], to: KeptCells[]): GridArea | null {
    const kept = from.pop();
    if (!kept) return null;
    to.push(this.own(() => this.book.putBack(kept)));
    return kept.area;
  }

  private own<Outcome>(act: () => Outcome): Outcome {
    this.isBusy = true;
    try {
      return act();
    } finally {
      this.isBusy = false;
    }
  }
}
