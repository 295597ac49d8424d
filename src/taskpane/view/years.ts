/** The Order is of 2013; the far end only keeps slips of the finger out. */
export const reportYears = { from: 2013, to: 2100 } as const;

export function isReportYear(text: string): boolean {
  const year = Number(text);
  return /^\d{4}$/.test(text) && year >= reportYears.from && year <= reportYears.to;
}
