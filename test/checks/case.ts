import type { Scalar, Severity, Variant } from "../../src/checks";
import type { Given } from "./given";

export interface Failing {
  readonly given: Given;
  /** The cells of the finding, in its order: `sheet!A1`. */
  readonly cells: readonly string[];
  readonly variant?: Variant;
  readonly severity?: Severity;
  readonly expected?: Scalar;
  readonly found?: Scalar;
}

/** The first of each stands in docs/checks.md as the example. */
export interface Cases {
  readonly passes: readonly [Given, ...Given[]];
  readonly fails: readonly [Failing, ...Failing[]];
}
