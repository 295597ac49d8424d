import type { Snapshot } from "../../workbook";
import type { Desk, DeskCall, DeskCalls, DeskOutcome } from "./calls";
import type { FromDesk, ToDesk } from "./messages";
import { piecesOf } from "./pieces";

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

type Hooks = Parameters<Desk["call"]>[2];

/** The desk in a worker: the page stays alive while 100,000 rows are read and checked. Stopping ends the worker. */
export function workerDesk(): Desk {
  let worker: Worker | null = null;
  const open = (): Worker => (worker ??= new Worker(new URL("./worker.ts", import.meta.url)));
  const close = (): void => {
    worker?.terminate();
    worker = null;
  };

  return {
    async call(name, ask, hooks = {}) {
      const desk = open();
      const small = "snapshot" in ask ? await sendSnapshot(desk, ask) : ask;
      if (hooks.signal?.aborted) {
        close();
        return { status: "stopped" };
      }
      return hear({ desk, close, hooks }, { type: "call", name, ask: small });
    },
  };
}

/** Sends the cells ahead; what is left of the question comes back. */
async function sendSnapshot<Ask extends { readonly snapshot: Snapshot }>(
  desk: Worker,
  { snapshot, ...rest }: Ask,
): Promise<Omit<Ask, "snapshot">> {
  for (const piece of piecesOf(snapshot)) {
    desk.postMessage({ type: "piece", piece } satisfies ToDesk);
    if (piece.piece !== "outline") await breath();
  }
  return rest;
}

interface Line {
  readonly desk: Worker;
  readonly close: () => void;
  readonly hooks: NonNullable<Hooks>;
}

function hear<Name extends DeskCall>(
  { desk, close, hooks }: Line,
  call: ToDesk,
): Promise<DeskOutcome<DeskCalls[Name]["answer"]>> {
  return new Promise((resolve) => {
    const end = new AbortController();
    const finish = (outcome: DeskOutcome<DeskCalls[Name]["answer"]>): void => {
      end.abort();
      if (outcome.status !== "done") close();
      resolve(outcome);
    };
    const { signal } = end;
    const stop = (): void => finish({ status: "stopped" });
    hooks.signal?.addEventListener("abort", stop, { signal });
    const fail = ({ message }: ErrorEvent): void => finish({ status: "failed", details: message });
    desk.addEventListener("error", fail, { signal });
    const take = ({ data }: MessageEvent<FromDesk>): void => {
      if (data.type === "progress") hooks.onProgress?.(data.progress);
      else if (data.type === "failed") finish({ status: "failed", details: data.details });
      else finish({ status: "done", answer: data.answer as DeskCalls[Name]["answer"] });
    };
    desk.addEventListener("message", take, { signal });
    desk.postMessage(call);
  });
}
