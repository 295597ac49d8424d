/** One measured thing: how long it took beside a figure that is held against it. */
export interface Measure {
  readonly name: string;
  readonly milliseconds: number;
  /** Milliseconds of the reference; null where there is none to compare with. */
  readonly reference: number | null;
}

/** The median of the rounds after one that only warms up. */
export async function median(rounds: number, run: () => Promise<number>): Promise<number> {
  await run();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await run());
  return times.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
}

export async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

export function printMeasures(measures: readonly Measure[]): void {
  for (const { name, milliseconds, reference } of measures) {
    const ratio =
      reference === null
        ? ""
        : `  reference ${reference} ms  ratio ${(milliseconds / reference).toFixed(2)}`;
    console.log(`${name.padEnd(44)} ${milliseconds.toFixed(1).padStart(8)} ms${ratio}`);
  }
}
