import type { Code } from "../../../src/checks";
import type { Cases } from "../case";
import { complaintCases } from "./complaints";
import { countCases } from "./counts";
import { generalCases } from "./general";
import { monitoringCases } from "./monitoring";
import { personalDataCases } from "./personal-data";
import { readingCases } from "./reading";
import { serviceCases } from "./services";
import { sourceCases } from "./sources";

/** Both sides of the boundary of every rule: a rule without them does not compile. */
export const cases: Readonly<Record<Code, Cases>> = {
  ...generalCases,
  ...countCases,
  ...serviceCases,
  ...complaintCases,
  ...monitoringCases,
  ...sourceCases,
  ...personalDataCases,
  ...readingCases,
};
