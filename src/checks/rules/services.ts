import { languages } from "../../form";
import { channelColumns, sumOfChannels } from "../../figures";
import { acrossRule, type Spot } from "../across-rule";
import { cellsOf } from "../cells";
import { exceeds } from "../identities";
import { comparableName, repeatsIn } from "../repeats";
import { rowRule } from "../row-rule";
import type { RowView } from "../view";

/** The rows of the register of services. */
export const serviceRules = [
  acrossRule({
    code: "CNT-09",
    severity: "error",
    scope: "register",
    register: "services",
    basis: "R7(1); L12",
    item: "1.2",
    variants: ["name"],
    reads: { services: ["code", "name"] },
    check: ({ rows }) => [...repeatedCodes(rows.services), ...repeatedNames(rows.services)],
  }),

  rowRule({
    code: "CNT-13",
    severity: "error",
    basis: "L18",
    register: "services",
    unless: ["RDG-01", "CNT-01", "CNT-03"],
    reads: ["provided"],
    mayRead: channelColumns,
    check(values) {
      const expected = sumOfChannels(values);
      const found = values.provided;
      if (expected === null || expected === found) return undefined;
      return { facts: { expected, found }, expected, found };
    },
  }),

  rowRule({
    code: "CNT-16",
    severity: "error",
    basis: "R7(1)",
    register: "services",
    variants: ["refused"],
    reads: [],
    mayRead: ["late", "provided", "refused", "applications"],
    check: ({ late, provided, refused, applications }) => [
      ...exceeds(late, provided).map((breach) => ({
        ...breach,
        at: ["late", "provided"] as const,
      })),
      ...exceeds(refused, applications).map((breach) => ({
        ...breach,
        variant: "refused" as const,
        at: ["refused", "applications"] as const,
      })),
    ],
  }),
] as const;

type ServiceView = RowView<"services", "code" | "name">;

function repeatedCodes(rows: readonly ServiceView[]): readonly Spot<"name">[] {
  return repeatsIn(rows, ({ values }) => values.code).map(({ value, first, key }) => ({
    facts: { code: key, first: first.row },
    found: key,
    row: value.row,
    cells: [...cellsOf(value, "code"), ...cellsOf(first, "code")],
  }));
}

/** Rows of one code are told by it; the same name under two codes may be right, so it only warns. */
function repeatedNames(rows: readonly ServiceView[]): readonly Spot<"name">[] {
  const repeats = languages.flatMap((language) =>
    repeatsIn(rows, ({ values }) => comparableName(values.name?.[language] ?? ""))
      .filter(({ value, first }) => !haveOneCode(value, first))
      .map((repeat) => ({ ...repeat, name: repeat.value.values.name?.[language] ?? "" })),
  );
  const once = new Map(repeats.map((repeat) => [repeat.value, repeat]));
  return [...once.values()].map(({ value, first, name }) => ({
    facts: { name, first: first.row },
    variant: "name",
    severity: "warning",
    found: name,
    row: value.row,
    cells: [...cellsOf(value, "name"), ...cellsOf(first, "name")],
  }));
}

function haveOneCode(one: ServiceView, other: ServiceView): boolean {
  return one.values.code !== undefined && one.values.code === other.values.code;
}
