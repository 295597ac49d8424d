import { publicationDeadline } from "../../form";
import type { IsoDate } from "../../form";

const dayMilliseconds = 86_400_000;

/** Days from today to the last day for publishing the report of a year: 30 April of the next year. */
export function daysToDeadline(reportYear: number, today: IsoDate): number {
  const { month, day } = publicationDeadline;
  const deadline = Date.UTC(reportYear + 1, month - 1, day);
  return Math.round((deadline - Date.parse(today)) / dayMilliseconds);
}
