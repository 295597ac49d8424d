import type { en } from "./en";

export const kk = {} as const satisfies Record<keyof typeof en, string>;
