import { comparableName } from "../repeats";
import { acrossRule, type Spot } from "../across-rule";
import { cellsOf, cellsOfColumn } from "../cells";
import { countLines } from "../../form";
import type { CellRef, FieldAnswer, ItemId, RegisterId } from "../../form";
import { registersOfItem } from "../item-data";
import { itemsNamed } from "../source-items";
import type { RowView } from "../view";

const sourceFields = countLines.map(({ id }) => `counts.${id}.source` as const);

/** Items whose sheets are filled from sources; 1.1 is the body itself, 1.3 follows from 1.2. */
const sourcedItems = (Object.keys(registersOfItem) as ItemId[]).filter(
  (item) => registersOfItem[item].length > 0,
);

/** Rules 6 and 7: the list of sources. */
export const sourceRules = [
  acrossRule({
    code: "SRC-01",
    severity: "error",
    scope: "register",
    register: "sources",
    basis: "R6",
    item: null,
    variants: ["unknown"],
    reads: { sources: ["kind"] },
    remarks: ["unknown-choice"],
    check: ({ rows, remarks }) => {
      const unknown = remarks.flatMap(({ subject, found, cell }) =>
        "register" in subject && subject.register === "sources" && subject.part === "kind"
          ? [
              {
                facts: { found },
                found,
                variant: "unknown",
                row: subject.row,
                cells: [cell],
              } as const,
            ]
          : [],
      );
      const told = new Set(unknown.map(({ row }) => row));
      return [...unknown, ...withoutKind(rows.sources.filter(({ row }) => !told.has(row)))];
    },
  }),

  acrossRule({
    code: "SRC-02",
    severity: "error",
    scope: "register",
    register: "sources",
    basis: "R7(3)",
    item: null,
    reads: { sources: ["owner"] },
    settings: ["settings.minimumSources"],
    check({ rows, places, settings }) {
      const expected = settings["settings.minimumSources"];
      const owners = new Set(
        rows.sources.flatMap(({ values: { owner } }) => {
          const name = comparableName(owner?.kk ?? owner?.ru ?? "");
          return name === "" ? [] : [name];
        }),
      );
      const found = owners.size;
      if (found >= expected) return [];
      const cells = cellsOfColumn(rows.sources, "owner");
      return [
        {
          facts: { expected, found },
          expected,
          found,
          cells: cells.length > 0 ? cells : places("sources"),
        },
      ];
    },
  }),

  acrossRule({
    code: "SRC-03",
    severity: "error",
    basis: "R7(6)",
    item: null,
    variants: ["items"],
    unless: ["SRC-02"],
    reads: {
      sources: ["name", "items"],
      services: [],
      accessPoints: [],
      discussions: [],
      events: [],
      improvements: [],
      training: [],
      acts: [],
      complaints: [],
      complaintsAnnex: [],
      internalControl: [],
      externalControl: [],
      monitoring: [],
      recommendations: [],
      plans: [],
      indicators: [],
    },
    mayReadFields: sourceFields,
    check: ({ rows, answers, places }) => [
      ...unlisted(answers, rows.sources),
      ...itemsWithout(rows, places("sources")),
    ],
  }),
] as const;

function withoutKind(sources: readonly RowView<"sources", "kind">[]): readonly Spot<"unknown">[] {
  return sources
    .filter(({ values }) => values.kind === undefined)
    .map((source) => ({ facts: {}, row: source.row, cells: cellsOf(source, "kind") }));
}

type SourceField = (typeof sourceFields)[number];
type SourceView = RowView<"sources", "name" | "items">;

function unlisted(
  answers: { readonly [Id in SourceField]?: FieldAnswer<string> },
  sources: readonly SourceView[],
): readonly Spot<"items">[] {
  const listed = new Set(
    sources.flatMap(({ values: { name } }) =>
      [name?.kk, name?.ru].flatMap((each) => (each === undefined ? [] : [comparableName(each)])),
    ),
  );
  return sourceFields.flatMap((field) => {
    const source = answers[field];
    if (source === undefined || listed.has(comparableName(source.value))) return [];
    return [
      {
        facts: { name: source.value, line: field.replace(".source", "") },
        found: source.value,
        item: "1.2" as const,
        field,
        cells: source.cells,
      },
    ];
  });
}

interface SourcedRows extends Readonly<Partial<Record<RegisterId, readonly unknown[]>>> {
  readonly sources: readonly SourceView[];
}

/** One finding for all items: they are mended in one column. */
function itemsWithout(rows: SourcedRows, tables: readonly CellRef[]): readonly Spot<"items">[] {
  const named = new Set(rows.sources.flatMap(({ values }) => [...itemsNamed(values.items ?? "")]));
  const without = sourcedItems.filter(
    (item) =>
      !named.has(item) &&
      registersOfItem[item].some((register) => (rows[register] ?? []).length > 0),
  );
  if (without.length === 0) return [];
  const cells = cellsOfColumn(rows.sources, "items");
  return [
    {
      facts: { items: without.join(", "), count: without.length },
      variant: "items",
      register: "sources",
      cells: cells.length > 0 ? cells : tables,
    },
  ];
}
