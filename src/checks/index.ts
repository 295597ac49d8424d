export type { Acceptance, Facts, Finding, Scalar, Severity } from "./finding";
