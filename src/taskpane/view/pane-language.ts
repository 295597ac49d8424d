import { uiLanguages } from "../../form";
import type { UiLanguage } from "../../form";

/** The language of Office or of the browser, as far as the pane speaks it; else the state language. */
export function paneLanguage(locales: readonly string[]): UiLanguage {
  for (const locale of locales) {
    const found = uiLanguages.find((each) => each === locale.slice(0, 2).toLowerCase());
    if (found) return found;
  }
  return "kk";
}
