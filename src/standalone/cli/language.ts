import type { UiLanguage } from "../../form";

/** The language of the person at the terminal: `ESEP_LANG`, else the system's, else English. */
export function userLanguage(
  environment: Readonly<Record<string, string | undefined>>,
): UiLanguage {
  const named = ["ESEP_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
    .map((name) => environment[name] ?? "")
    .find((value) => value !== "" && value !== "C" && !value.startsWith("C."));
  const locale = named ?? Intl.DateTimeFormat().resolvedOptions().locale;
  const language = locale.slice(0, 2).toLowerCase();
  return language === "kk" || language === "ru" ? language : "en";
}
