import type { UiLanguage } from "../form";
import { en } from "./en";
import { kk } from "./kk";
import type { Messages } from "./keys";
import { ru } from "./ru";

export const languages = { kk, ru, en } as const satisfies Record<UiLanguage, Messages>;
