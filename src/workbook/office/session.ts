import { Journal } from "../journal/journal";
import type { JournalEntry, LeftCells } from "../journal/entry";
import type { Undo } from "./record";
import { restore } from "./restore";
import { run } from "./run";
import { ok } from "../../ooxml";
import type { Result } from "../../ooxml";
import type { WorkbookFailure } from "../failure";

export interface Done {
  readonly undo: Undo;
  readonly left: readonly LeftCells[];
}

/** What Esep has done to the open workbook since the page was loaded. */
export const journal = new Journal<Done>();

export const journalEntries = (): readonly JournalEntry[] => journal.entries();

/** When another workbook is opened beside the same page. */
export const forgetJournal = (): void => {
  journal.forget();
};

/** Seconds for putting back what broke off: the host has just failed once. */
const seconds = 30;

/** Undoes what an operation that broke off has left; nothing is read or written before. */
export async function tidy(): Promise<Result<null, WorkbookFailure>> {
  const { unfinished } = journal;
  if (unfinished === null) return ok(null);
  const tidied = await run(
    async (context) => {
      await restore(context, unfinished.undo);
      return ok(null);
    },
    { seconds },
  );
  if (tidied.ok) journal.unfinished = null;
  return tidied;
}
