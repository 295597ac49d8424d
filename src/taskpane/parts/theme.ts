import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** What Office or the system asks for, first match first. */
const wishes = [
  { query: "(forced-colors: active)", theme: teamsHighContrastTheme },
  { query: "(prefers-color-scheme: dark)", theme: webDarkTheme },
] as const;

function subscribe(tell: () => void): () => void {
  const lists = wishes.map(({ query }) => window.matchMedia(query));
  for (const list of lists) list.addEventListener("change", tell);
  return () => {
    for (const list of lists) list.removeEventListener("change", tell);
  };
}

const wished = (): Theme =>
  wishes.find(({ query }) => window.matchMedia(query).matches)?.theme ?? webLightTheme;

/** The theme that the user's system asks for, now and when that changes. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, wished);
