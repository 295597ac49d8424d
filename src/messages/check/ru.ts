import type { en } from "./en";

export const ru = {} as const satisfies Record<keyof typeof en, string>;
