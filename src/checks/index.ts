export { acceptedValueOf } from "./acceptance";
export { catalogue, type Code, type SentenceKey, type Variant } from "./catalogue";
export type { Acceptance, Facts, Finding, Scalar, Severity } from "./finding";
export { foldFindings, type FoldedFinding } from "./fold";
export type { ChartFacts, FileFacts, PartText } from "./inputs";
export { hasPersonalNumber } from "./personal-number";
export { mayNamePerson } from "./may-name-person";
export type { Rule, Scope } from "./rule";
export {
  checkSteps,
  runChecks,
  type CheckOptions,
  type CheckRun,
  type CheckStep,
  type CheckSummary,
} from "./run";
