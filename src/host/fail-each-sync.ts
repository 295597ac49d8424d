import { faultAt } from "./protocol";
import { openExcel } from "./open-excel";
import type { OpenedExcel, OpenOptions } from "./open-excel";
import type { Fault } from "./protocol";
import type { UserBook } from "./user";

export interface Failed {
  /** The request that was failed, from 1. */
  readonly sync: number;
  /** What the operation rejected with; null when it came through, "silence" when it never ended. */
  readonly error: unknown;
  /** The workbook as the operation left it. */
  readonly book: UserBook;
}

export interface FailOptions extends Omit<OpenOptions, "faults"> {
  readonly fault: Fault<UserBook>;
  /** Milliseconds to wait for an operation that may never end. */
  readonly patience?: number;
}

const silence = "silence";

/** Runs an operation once for each request it makes, each time on a fresh workbook with that one request failing. */
export async function failEachSync(
  operation: (host: OpenedExcel) => Promise<unknown>,
  { fault, patience = 2000, ...options }: FailOptions,
): Promise<readonly Failed[]> {
  const sound = await openExcel(options);
  await operation(sound).finally(() => {
    sound.close();
  });
  const failed: Failed[] = [];
  for (let sync = 1; sync <= sound.book.syncCount; sync++) {
    const host = await openExcel({ ...options, faults: faultAt(sync, fault) });
    const error = await outcome(operation(host), patience);
    failed.push({ sync, error, book: host.book });
    host.close();
  }
  return failed;
}

async function outcome(running: Promise<unknown>, patience: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Promise((resolve) => {
    timer = setTimeout(resolve, patience, silence);
  });
  const ended = running.then(
    () => null,
    (error: unknown) => error,
  );
  const first = await Promise.race([ended, waiting]);
  clearTimeout(timer);
  return first;
}
