const steps = [1, 2, 2.5, 5, 10] as const;
const fewest = 4;

/** The marks of an axis that begins at zero: round steps, the last at or above `highest`. */
export function ticksOf(highest: number, isWhole: boolean): readonly number[] {
  if (highest <= 0) return [0, 1];
  const raw = highest / fewest;
  const power = 10 ** Math.floor(Math.log10(raw));
  const wished = (steps.find((step) => step * power >= raw) ?? 10) * power;
  const step = isWhole ? Math.max(1, Math.ceil(wished)) : wished;
  const count = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
