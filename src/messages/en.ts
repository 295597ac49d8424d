import { en as chart } from "./chart/en";
import { en as check } from "./check/en";
import { en as cli } from "./cli/en";
import { en as failure } from "./failure/en";
import { en as findings } from "./findings/en";
import { en as pane } from "./pane/en";
import { en as report } from "./report/en";
import { en as sheet } from "./sheet/en";

/** Every sentence in English. */
export const en = {
  ...chart,
  ...check,
  ...cli,
  ...failure,
  ...findings,
  ...pane,
  ...report,
  ...sheet,
} as const;
