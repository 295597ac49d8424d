import type { JournalEntry } from "./entry";

const mostEntries = 10;

/** The operations of a session, oldest first, each with what it takes to undo it. */
export class Journal<Undo> {
  private kept: { readonly entry: JournalEntry; readonly undo: Undo }[] = [];
  private count = 0;
  /** What an operation that broke off has left to be undone; nothing else is done before. */
  unfinished: Undo | null = null;

  entries(): readonly JournalEntry[] {
    return this.kept.map(({ entry }) => entry);
  }

  last(): { readonly entry: JournalEntry; readonly undo: Undo } | null {
    return this.kept.at(-1) ?? null;
  }

  add(entry: Omit<JournalEntry, "id">, undo: Undo): JournalEntry {
    this.count += 1;
    const numbered = { ...entry, id: this.count };
    this.kept = [...this.kept, { entry: numbered, undo }].slice(-mostEntries);
    return numbered;
  }

  remove(id: number): void {
    this.kept = this.kept.filter(({ entry }) => entry.id !== id);
  }

  /** For another workbook. */
  forget(): void {
    this.kept = [];
    this.unfinished = null;
  }
}
