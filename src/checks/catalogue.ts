import { complaintRules } from "./rules/complaints";
import { completenessRules } from "./rules/completeness";
import { countRules } from "./rules/counts";
import { generalRules } from "./rules/general";
import { monitoringRules } from "./rules/monitoring";
import { personalDataRules } from "./rules/personal-data";
import { readingRules } from "./rules/reading";
import { serviceRules } from "./rules/services";
import { sourceRules } from "./rules/sources";

/** Every rule; a retired code is never used again. */
export const catalogue = [
  ...generalRules,
  ...completenessRules,
  ...countRules,
  ...serviceRules,
  ...complaintRules,
  ...monitoringRules,
  ...sourceRules,
  ...personalDataRules,
  ...readingRules,
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
