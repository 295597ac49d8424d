export { readRules } from "./read";
export type { PlacedRule, RuleSource } from "./read";
export { ruleFragment } from "./write";
export type { RuleWriting } from "./write";
