import type { BodyKind, FieldId, ItemId, RegisterId } from "../form";
import type { SettingId } from "../figures";
import type { Context } from "./context";
import type { Facts, Finding, Scalar, Severity } from "./finding";
import type { Inputs } from "./inputs";
import { maskedFacts, maskedScalar } from "./masking";
import type { Reads } from "./view";

/** Whether a rule looks at what the reader said, fields, each row, a register, across them, texts, or what is handed over. */
export type Scope = "remark" | "field" | "row" | "register" | "across" | "text" | "input";

/** What a rule says of itself, whatever its scope. */
export interface RuleMeta<Code extends string, Variant extends string> {
  readonly code: Code;
  readonly severity: Severity;
  /** The clause of the law, as `checks.md` writes it. */
  readonly basis: string;
  /** Sentences of their own for some of its findings. */
  readonly variants?: readonly Variant[];
  /** A finding is left out where one of these stands on one of its cells: that is its cause. */
  readonly unless?: readonly string[];
  /** The kinds of body that it holds for; every kind when absent. */
  readonly kinds?: readonly BodyKind[];
}

/** What a rule found: facts, never sentences. */
export interface Breach<Variant extends string> {
  readonly facts: Facts;
  readonly variant?: Variant;
  /** Where a rule is milder about some of its findings. */
  readonly severity?: Severity;
  readonly expected?: Scalar;
  readonly found?: Scalar;
}

/** A rule of any scope, ready to run. */
export interface Rule<
  Code extends string = string,
  Variant extends string = string,
> extends RuleMeta<Code, Variant> {
  readonly scope: Scope;
  /** What the caller has to hand over for it. */
  readonly asks?: keyof Inputs;
  readonly item: ItemId | null;
  readonly register: RegisterId | null;
  readonly reads: Reads;
  /** Thresholds that an office may change on the settings sheet. */
  readonly settings: readonly SettingId[];
  readonly run: (context: Context) => readonly Finding<Code, Variant>[];
}

type Place = Pick<Finding, "item" | "cells"> & {
  readonly register?: RegisterId | null;
  readonly field?: FieldId | null;
  readonly row?: number | null;
};

export function toFinding<Code extends string, Variant extends string>(
  meta: RuleMeta<Code, Variant>,
  breach: Breach<Variant>,
  { item, register = null, field = null, row = null, cells }: Place,
): Finding<Code, Variant> {
  return {
    code: meta.code,
    variant: breach.variant ?? null,
    severity: breach.severity ?? meta.severity,
    basis: meta.basis,
    item,
    register,
    field,
    row,
    cells,
    facts: maskedFacts(breach.facts),
    expected: shown(breach.expected),
    found: shown(breach.found),
    accepted: null,
  };
}

const shown = (value: Scalar | undefined): Scalar | null =>
  value === undefined ? null : maskedScalar(value);

/** The part of a rule that the catalogue shows, without what its constructor added. */
export function metaOf<Code extends string, Variant extends string>(
  spec: RuleMeta<Code, Variant>,
): RuleMeta<Code, Variant> {
  const { code, severity, basis, variants = [], unless = [], kinds } = spec;
  return { code, severity, basis, variants, unless, ...(kinds && { kinds }) };
}
