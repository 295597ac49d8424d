import type { ChoiceCode } from "../../form";
import { acrossRule, type Spot } from "../across-rule";
import { cellsOf } from "../cells";
import { sideOf, type Side } from "../own/evaluate";
import { parseSide, parseTolerance, type Tolerance } from "../own/expression";
import { ownRule } from "../own/own-rule";
import type { RowView } from "../view";

type OwnColumn = "left" | "relation" | "right" | "tolerance" | "severity" | "message";
type OwnRow = RowView<"ownRules", OwnColumn>;

const columns = ["left", "relation", "right", "tolerance", "severity", "message"] as const;

/** Rules that the office has written on the settings sheet. */
export const officeRules = [
  ownRule({
    code: "OWN-01",
    severity: "warning",
    basis: "R7(1)",
    check: (row, answers) => brokenBy(row, (terms) => sideOf(terms, answers)),
  }),

  acrossRule({
    code: "OWN-02",
    severity: "error",
    basis: "R7(1)",
    item: null,
    register: "ownRules",
    variants: ["empty", "tolerance"],
    unless: ["RDG-02"],
    reads: { ownRules: columns },
    check: ({ rows }) => rows.ownRules.flatMap(notUnderstood),
  }),
] as const;

/** Everything in a row that cannot be understood, at its cell. */
function notUnderstood(row: OwnRow): readonly Spot<"empty" | "tolerance">[] {
  const { values } = row;
  const place = (column: OwnColumn) => ({ row: row.row, cells: cellsOf(row, column) });
  const empty = (["left", "relation", "right"] as const)
    .filter((column) => values[column] === undefined)
    .map((column) => ({
      facts: { column: `ownRules.${column}` },
      variant: "empty" as const,
      ...place(column),
    }));
  const unknown = (["left", "right"] as const).flatMap((side) => {
    const parsed = parseSide(values[side] ?? "0");
    if (parsed.ok) return [];
    return [{ facts: { found: parsed.found }, found: parsed.found, ...place(side) }];
  });
  const { tolerance } = values;
  if (tolerance === undefined || parseTolerance(tolerance) !== null) return [...empty, ...unknown];
  const facts = { found: tolerance };
  return [
    ...empty,
    ...unknown,
    { facts, found: tolerance, variant: "tolerance", ...place("tolerance") },
  ];
}

type Terms = Extract<ReturnType<typeof parseSide>, { readonly ok: true }>["terms"];

interface Understood {
  readonly left: Terms;
  readonly right: Terms;
  readonly relation: Relation;
  readonly allowed: Tolerance;
}

/** Null for a rule that OWN-02 speaks of. */
function understood({
  left,
  relation,
  right,
  tolerance = "0",
}: OwnRow["values"]): Understood | null {
  if (left === undefined || relation === undefined || right === undefined) return null;
  const [one, other] = [parseSide(left), parseSide(right)];
  const allowed = parseTolerance(tolerance);
  if (!one.ok || !other.ok || allowed === null) return null;
  return { left: one.terms, right: other.terms, relation, allowed };
}

function brokenBy({ values }: OwnRow, sideOfTerms: (terms: Terms) => Side | null) {
  const rule = understood(values);
  if (rule === null) return null;
  const found = sideOfTerms(rule.left);
  const expected = sideOfTerms(rule.right);
  if (found === null || expected === null) return null;
  const allowed = allowedFor(rule.allowed, expected.value);
  if (holds[rule.relation](found.value, expected.value, allowed)) return null;
  return {
    facts: { ...wordsOf(values, rule.relation), found: found.value, expected: expected.value },
    severity: values.severity ?? "warning",
    found: found.value,
    expected: expected.value,
    cells: [...found.cells, ...expected.cells],
  } as const;
}

/** The office's own words; the rule itself where it has none. */
function wordsOf({ left = "", right = "", message }: OwnRow["values"], relation: Relation) {
  const rule = `${left} ${signs[relation]} ${right}`;
  const { kk, ru } = message ?? {};
  return { kk: kk ?? ru ?? rule, ru: ru ?? kk ?? rule, rule };
}

const allowedFor = ({ value, isPercent }: Tolerance, right: number): number =>
  isPercent ? (Math.abs(right) * value) / 100 : value;

type Relation = ChoiceCode<"rule-relation">;
type Holds = (left: number, right: number, allowed: number) => boolean;

const holds: Readonly<Record<Relation, Holds>> = {
  equal: (left, right, allowed) => Math.abs(left - right) <= allowed,
  "not-equal": (left, right, allowed) => Math.abs(left - right) > allowed,
  "at-most": (left, right, allowed) => left <= right + allowed,
  "at-least": (left, right, allowed) => left >= right - allowed,
  less: (left, right, allowed) => left < right + allowed,
  more: (left, right, allowed) => left > right - allowed,
};

const signs: Readonly<Record<Relation, string>> = {
  equal: "=",
  "not-equal": "≠",
  "at-most": "≤",
  "at-least": "≥",
  less: "<",
  more: ">",
};
