import type { IsoDate } from "../../form";

const two = (value: number): string => String(value).padStart(2, "0");

/** The day where the user sits, which near midnight is not the day of UTC. */
export const localDate = (now: Date): IsoDate =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
