import type { Code } from "../../../src/checks";
import type { Cases } from "../case";
import { comparisonCases } from "./comparison";
import { complaintOrderCases } from "./complaint-order";
import { complaintCases } from "./complaints";
import { controlCases } from "./control";
import { countCases } from "./counts";
import { generalCases } from "./general";
import { givenOutCases } from "./given-out";
import { monitoringCases } from "./monitoring";
import { ownRuleCases } from "./own-rules";
import { personalDataCases } from "./personal-data";
import { prospectCases } from "./prospects";
import { publicationCases } from "./publication";
import { readingCases } from "./reading";
import { recipientCases } from "./recipients";
import { reportingYearCases } from "./reporting-year";
import { serviceRowCases } from "./service-rows";
import { serviceCases } from "./services";
import { sourceCases } from "./sources";
import { surveyCases } from "./surveys";
import { textCases } from "./texts";
import { workCases } from "./work";

/** Both sides of the boundary of every rule: a rule without them does not compile. */
export const cases: Readonly<Record<Code, Cases>> = {
  ...comparisonCases,
  ...complaintOrderCases,
  ...complaintCases,
  ...controlCases,
  ...countCases,
  ...generalCases,
  ...givenOutCases,
  ...monitoringCases,
  ...ownRuleCases,
  ...personalDataCases,
  ...prospectCases,
  ...publicationCases,
  ...readingCases,
  ...recipientCases,
  ...reportingYearCases,
  ...serviceRowCases,
  ...serviceCases,
  ...sourceCases,
  ...surveyCases,
  ...textCases,
  ...workCases,
};
