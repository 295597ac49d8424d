import { defaults } from "../form";
import type { Answers } from "../form";

export type SettingId = keyof typeof defaults;

/** What the settings sheet says, else the default. */
export function settingOf(answers: Answers, id: SettingId): number {
  return answers.fields[id]?.value ?? defaults[id];
}
