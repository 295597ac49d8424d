const first = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** The number that Excel keeps for a calendar date. */
export function serial(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - first) / day;
}

export const serialOr = (date: string | undefined): number | null =>
  date === undefined ? null : serial(date);

export function dotted(date: string): string {
  return date.split("-").reverse().join(".");
}
