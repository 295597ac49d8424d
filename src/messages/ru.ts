import { ru as chart } from "./chart/ru";
import { ru as check } from "./check/ru";
import { ru as cli } from "./cli/ru";
import { ru as failure } from "./failure/ru";
import { ru as findings } from "./findings/ru";
import { ru as pane } from "./pane/ru";
import { ru as report } from "./report/ru";
import { ru as sheet } from "./sheet/ru";

/** Every sentence in Russian. */
export const ru = {
  ...chart,
  ...check,
  ...cli,
  ...failure,
  ...findings,
  ...pane,
  ...report,
  ...sheet,
} as const;
