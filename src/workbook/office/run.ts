import { fail } from "../../ooxml";
import type { Result } from "../../ooxml";
import type { WorkbookFailure } from "../failure";
import { failureOf } from "./failure-of";
import type { AtWork } from "./failure-of";

/** Seconds after which the host is taken to be stuck: a sent request cannot be called back. */
const patience = 120;

export type Batch<Value> = (
  context: Excel.RequestContext,
) => Promise<Result<Value, WorkbookFailure>>;

/** The only door to Excel: names the refusals that a person can act on, and lets our own mistakes through. */
export async function run<Value>(
  batch: Batch<Value>,
  at: AtWork & { readonly seconds?: number } = {},
): Promise<Result<Value, WorkbookFailure>> {
  const seconds = at.seconds ?? patience;
  const clock = alarm<Value>(seconds);
  try {
    return await Promise.race([Excel.run(batch), clock.rings]);
  } catch (error) {
    const failure = failureOf(error, at);
    if (failure) return fail(failure);
    throw error;
  } finally {
    clock.stop();
  }
}

function alarm<Value>(seconds: number) {
  let stop = (): void => undefined;
  const rings = new Promise<Result<Value, WorkbookFailure>>((resolve) => {
    const timer = setTimeout(() => {
      resolve(fail({ code: "timeout", seconds }));
    }, seconds * 1000);
    stop = () => clearTimeout(timer);
  });
  return { rings, stop: () => stop() };
}
