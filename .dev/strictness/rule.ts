/** A rule of Excel that the host enforces, the test that shows it, and how it is taken out of the source. */
export interface StrictRule {
  /** Beginning of the titles of its tests, and with that the rule in words. */
  readonly title: string;
  readonly test: string;
  /** Where the rule stands, when the test's title does not say it. */
  readonly source: string;
  readonly file: string;
  /** Stands once in the file … */
  readonly find: string;
  /** … and is replaced by this. */
  readonly put: string;
}

/** Tests without a rule of ours to take out: the genuine client is strict by itself, or the test shows our own helpers. */
export const withoutRule: readonly string[] = [
  "a large array of the wrong size",
  "a property read before load and sync",
  'the second request fails by {"kind":"refused","code"',
  "an operation is failed once at each of its requests",
  "an operation that gives up by itself",
  "an operation that is repeated after the fault",
  "every kind of fault at every request",
];

export const testFiles = {
  refused: "test/host/rules/strictness.test.ts",
  answers: "test/host/rules/answers.test.ts",
  typing: "test/host/rules/typing.test.ts",
  faults: "test/host/protocol/faults.test.ts",
} as const;
