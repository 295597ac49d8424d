import type { UiLanguage } from "../form";
import { en as chartEn } from "./chart/en";
import { kk as chartKk } from "./chart/kk";
import { ru as chartRu } from "./chart/ru";
import { en as checkEn } from "./check/en";
import { kk as checkKk } from "./check/kk";
import { ru as checkRu } from "./check/ru";
import { en as cliEn } from "./cli/en";
import { kk as cliKk } from "./cli/kk";
import { ru as cliRu } from "./cli/ru";
import { en as failureEn } from "./failure/en";
import { kk as failureKk } from "./failure/kk";
import { ru as failureRu } from "./failure/ru";
import { en as findingsEn } from "./findings/en";
import { kk as findingsKk } from "./findings/kk";
import { ru as findingsRu } from "./findings/ru";
import { en as paneEn } from "./pane/en";
import { kk as paneKk } from "./pane/kk";
import { ru as paneRu } from "./pane/ru";
import { en as reportEn } from "./report/en";
import { kk as reportKk } from "./report/kk";
import { ru as reportRu } from "./report/ru";
import { en as sheetEn } from "./sheet/en";
import { kk as sheetKk } from "./sheet/kk";
import { ru as sheetRu } from "./sheet/ru";

const en = {
  ...chartEn,
  ...checkEn,
  ...cliEn,
  ...failureEn,
  ...findingsEn,
  ...paneEn,
  ...reportEn,
  ...sheetEn,
} as const;

/** English is the type: the other languages have its keys and no others, or do not compile. */
export type English = typeof en;
export type MessageKey = keyof English;
type Messages = Readonly<Record<MessageKey, string>>;

export const languages = {
  kk: {
    ...chartKk,
    ...checkKk,
    ...cliKk,
    ...failureKk,
    ...findingsKk,
    ...paneKk,
    ...reportKk,
    ...sheetKk,
  },
  ru: {
    ...chartRu,
    ...checkRu,
    ...cliRu,
    ...failureRu,
    ...findingsRu,
    ...paneRu,
    ...reportRu,
    ...sheetRu,
  },
  en,
} as const satisfies Record<UiLanguage, Messages>;
