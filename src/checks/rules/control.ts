import type { RegisterId } from "../../form";
import { acrossRule, type Spot } from "../across-rule";
import { cellsOf, cellsOfColumn, type Placed } from "../cells";
import { missingOf } from "../missing";
import { rowRule } from "../row-rule";

const violationKinds = [
  "violationsDelay",
  "violationsRefusal",
  "violationsDocuments",
  "violationsOther",
] as const;

/** Items 4.2 and 4.3: internal control and control by the authorised body. */
export const controlRules = [
  acrossRule({
    code: "CTL-01",
    severity: "error",
    basis: "F4.2; F4.3",
    item: "4.2",
    unless: ["RDG-01", "RDG-02", "CNT-03"],
    reads: { internalControl: ["planned"], externalControl: ["planned"] },
    check: ({ rows }) => [
      ...planned(rows.internalControl, { register: "internalControl", item: "4.2" }),
      ...planned(rows.externalControl, { register: "externalControl", item: "4.3" }),
    ],
  }),

  acrossRule({
    code: "CTL-02",
    severity: "error",
    basis: "F4.2; F4.3",
    item: "4.2",
    variants: ["eliminated"],
    unless: ["RDG-01", "CNT-01", "CNT-03"],
    reads: {
      internalControl: ["violations", "eliminated", ...violationKinds],
      externalControl: ["violations", "eliminated"],
    },
    check: ({ rows }) => [
      ...rows.internalControl.flatMap((row) => [
        ...kindsOfViolations(row, { register: "internalControl", item: "4.2" }),
        ...eliminated(row, { register: "internalControl", item: "4.2" }),
      ]),
      ...rows.externalControl.flatMap((row) =>
        eliminated(row, { register: "externalControl", item: "4.3" }),
      ),
    ],
  }),

  rowRule({
    code: "CTL-03",
    severity: "warning",
    basis: "F4.3",
    register: "externalControl",
    unless: ["RDG-01", "RDG-02", "CNT-03"],
    reads: [],
    mayRead: ["actNumber", "actDate", "executed"],
    check: (values) => missingOf("externalControl", values, ["actNumber", "actDate", "executed"]),
  }),
] as const;

interface Where extends Required<Pick<Spot<never>, "register" | "item">> {
  readonly register: RegisterId;
}

type Flagged = Placed & { readonly values: { readonly planned?: boolean } };

/** Each row is one measure, so only a row that says neither breaks the sum. */
function planned(rows: readonly Flagged[], where: Where): readonly Spot<never>[] {
  const count = (is: boolean | undefined): number =>
    rows.filter(({ values }) => values.planned === is).length;
  const unsaid = rows.filter(({ values }) => values.planned === undefined);
  if (unsaid.length === 0) return [];
  const expected = rows.length;
  const found = expected - unsaid.length;
  return [
    {
      ...where,
      facts: { planned: count(true), unplanned: count(false), expected, unsaid: unsaid.length },
      expected,
      found,
      cells: cellsOfColumn(unsaid, "planned"),
    },
  ];
}

type Counted = Placed & {
  readonly values: Readonly<
    Partial<Record<"violations" | "eliminated" | (typeof violationKinds)[number], number>>
  >;
};

/** Kinds that are not all stated may fall short of the total, but never exceed it. */
function kindsOfViolations(row: Counted, where: Where): readonly Spot<never>[] {
  const { violations: found } = row.values;
  const kinds = violationKinds.flatMap((kind) => row.values[kind] ?? []);
  const expected = kinds.reduce((sum, count) => sum + count, 0);
  if (found === undefined || kinds.length === 0) return [];
  if (kinds.length === violationKinds.length ? found === expected : found >= expected) return [];
  return [
    {
      ...where,
      facts: { expected, found },
      expected,
      found,
      row: row.row,
      cells: ["violations", ...violationKinds].flatMap((column) => cellsOf(row, column)),
    },
  ];
}

function eliminated(row: Counted, where: Where): readonly Spot<"eliminated">[] {
  const { violations, eliminated: found } = row.values;
  if (violations === undefined || found === undefined || found <= violations) return [];
  return [
    {
      ...where,
      facts: { part: found, whole: violations },
      variant: "eliminated",
      expected: violations,
      found,
      row: row.row,
      cells: [...cellsOf(row, "eliminated"), ...cellsOf(row, "violations")],
    },
  ];
}
