import type { Answers, IsoDate } from "../form";
import { withAcceptances } from "./acceptance";
import { catalogue, type Code, type Variant } from "./catalogue";
import { contextOf } from "./context";
import type { Finding, Severity } from "./finding";
import type { Inputs } from "./inputs";
import { inOrder } from "./order";
import { withoutFollowOns, type Causes } from "./precedence";
import type { Rule } from "./rule";

export interface CheckOptions extends Inputs {
  readonly today: IsoDate;
  /** Only these rules; all of them when absent. */
  readonly only?: readonly Code[];
}

export interface CheckSummary {
  readonly errors: number;
  /** Warnings that nobody has accepted. */
  readonly warnings: number;
  readonly infos: number;
  readonly accepted: number;
}

export interface CheckRun {
  readonly findings: readonly Finding<Code, Variant>[];
  /** How many checks of the catalogue were made; what the reader could not read is told besides. */
  readonly rulesRun: number;
  readonly valuesRead: number;
  readonly summary: CheckSummary;
}

export interface CheckStep {
  readonly code: Code;
  readonly done: number;
  readonly of: number;
}

type AnyRule = Rule<Code, Variant>;

const rules: readonly AnyRule[] = catalogue;
const causes: Causes = new Map(rules.map(({ code, unless = [] }) => [code, unless]));

export function runChecks(answers: Answers, options: CheckOptions): CheckRun {
  const steps = checkSteps(answers, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps of one rule, for those who show progress or may stop between two. */
export function* checkSteps(
  answers: Answers,
  { today, only, ...inputs }: CheckOptions,
): Generator<CheckStep, CheckRun> {
  const context = contextOf(answers, today, inputs);
  const asked = rules.filter(
    (rule) => isAnswered(rule, inputs) && (only === undefined || only.includes(rule.code)),
  );
  const holding = asked.filter((rule) => holdsFor(rule, answers));
  const raw: Finding<Code, Variant>[] = [];
  for (const [done, rule] of holding.entries()) {
    yield { code: rule.code, done, of: holding.length };
    for (const finding of rule.run(context)) raw.push(finding);
  }
  const findings = withoutFollowOns(withAcceptances(inOrder(raw), answers), causes);
  return {
    findings,
    rulesRun: asked.filter(isCheck).length + ownRulesOf(answers, only),
    valuesRead: answers.valuesRead,
    summary: summaryOf(findings),
  };
}

/** Rules over remarks only pass on what the reader says, but for those that the catalogue counts. */
const isCheck = ({ code }: AnyRule): boolean => !/^(?:RDG|OWN)-/.test(code);

/** Each rule that the office has written is a check more. */
const ownRulesOf = ({ registers }: Answers, only: CheckOptions["only"]): number =>
  only === undefined || only.includes("OWN-01") ? registers.ownRules.rows.length : 0;

function holdsFor({ kinds }: AnyRule, answers: Answers): boolean {
  const kind = answers.fields["provider.kind"]?.value;
  return kinds === undefined || (kind !== undefined && kinds.includes(kind));
}

function isAnswered({ asks }: AnyRule, inputs: Inputs): boolean {
  return asks === undefined || inputs[asks] !== undefined;
}

function summaryOf(findings: readonly Finding[]): CheckSummary {
  const open = findings.filter(({ accepted }) => accepted === null);
  const count = (severity: Severity): number =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    accepted: findings.length - open.length,
  };
}
