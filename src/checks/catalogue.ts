import { comparisonRules } from "./rules/comparison";
import { complaintOrderRules } from "./rules/complaint-order";
import { complaintRules } from "./rules/complaints";
import { completenessRules } from "./rules/completeness";
import { controlRules } from "./rules/control";
import { countRules } from "./rules/counts";
import { generalRules } from "./rules/general";
import { givenOutRules } from "./rules/given-out";
import { monitoringRules } from "./rules/monitoring";
import { oneFigureRules } from "./rules/one-figure";
import { officeRules } from "./rules/own-rules";
import { personalDataRules } from "./rules/personal-data";
import { prospectRules } from "./rules/prospects";
import { publicationRules } from "./rules/publication";
import { readingRules } from "./rules/reading";
import { recipientRules } from "./rules/recipients";
import { reportingYearRules } from "./rules/reporting-year";
import { serviceRowRules } from "./rules/service-rows";
import { serviceRules } from "./rules/services";
import { sourceRules } from "./rules/sources";
import { surveyRules } from "./rules/surveys";
import { textRules } from "./rules/texts";
import { workRules } from "./rules/work";

/** Every rule; a retired code is never used again. */
export const catalogue = [
  ...generalRules,
  ...reportingYearRules,
  ...completenessRules,
  ...countRules,
  ...serviceRowRules,
  ...serviceRules,
  ...comparisonRules,
  ...oneFigureRules,
  ...recipientRules,
  ...workRules,
  ...complaintRules,
  ...complaintOrderRules,
  ...controlRules,
  ...monitoringRules,
  ...surveyRules,
  ...prospectRules,
  ...sourceRules,
  ...textRules,
  ...publicationRules,
  ...personalDataRules,
  ...givenOutRules,
  ...readingRules,
  ...officeRules,
] as const;

type AnyRule = (typeof catalogue)[number];
export type Code = AnyRule["code"];
export type Variant = NonNullable<AnyRule["variants"]>[number];

type VariantOf<Each> = Each extends {
  readonly code: infer Of extends string;
  readonly variants?: readonly (infer Variant extends string)[];
}
  ? `check.${Of}.${Variant}`
  : never;

/** The sentences that the rules need: one for each code and for each of its variants. */
export type SentenceKey = `check.${Code}` | VariantOf<AnyRule>;
