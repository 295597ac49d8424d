/** The same sequence each run: numbers of a sample must not change by themselves. */
export class Dice {
  constructor(private state: number) {}

  /** At least 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<Each>(from: readonly Each[]): Each {
    const picked = from[this.whole(0, from.length - 1)];
    if (picked === undefined) throw new Error("nothing to pick from");
    return picked;
  }

  /** Each choice with its weight. */
  weighted<Each>(from: readonly (readonly [Each, number])[]): Each {
    let left = this.next() * from.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [each, weight] of from) {
      left -= weight;
      if (left < 0) return each;
    }
    throw new Error("nothing to choose from");
  }
}
