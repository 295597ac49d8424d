import { kk as chart } from "./chart/kk";
import { kk as check } from "./check/kk";
import { kk as cli } from "./cli/kk";
import { kk as failure } from "./failure/kk";
import { kk as findings } from "./findings/kk";
import { kk as pane } from "./pane/kk";
import { kk as report } from "./report/kk";
import { kk as sheet } from "./sheet/kk";

/** Every sentence in Kazakh. */
export const kk = {
  ...chart,
  ...check,
  ...cli,
  ...failure,
  ...findings,
  ...pane,
  ...report,
  ...sheet,
} as const;
