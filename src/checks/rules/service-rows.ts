import type { CellRef } from "../../form";
import { channelColumns, providedOf } from "../../figures";
import { acrossRule, type Spot } from "../across-rule";
import { cellsOf, cellsOfColumn } from "../cells";
import { rowRule } from "../row-rule";
import type { RowView } from "../view";

const unread = ["RDG-01", "RDG-02", "RDG-07", "CNT-01", "CNT-03"] as const;
const codeDigits = 8;

/** What each row of the register of services has to say. */
export const serviceRowRules = [
  rowRule({
    code: "CNT-10",
    severity: "error",
    basis: "LL8; L12",
    register: "services",
    variants: ["kk", "ru"],
    unless: unread,
    reads: [],
    mayRead: ["name"],
    check({ name = {} }) {
      if (name.kk === undefined && name.ru === undefined) return { facts: {} };
      if (name.kk === undefined) return { facts: { name: name.ru ?? "" }, variant: "kk" };
      return name.ru === undefined
        ? { facts: { name: name.kk }, variant: "ru", at: ["name.ru", "name.kk"] }
        : undefined;
    },
  }),

  rowRule({
    code: "CNT-11",
    severity: "warning",
    basis: "L12",
    register: "services",
    variants: ["empty"],
    unless: unread,
    reads: [],
    mayRead: ["code"],
    check({ code }) {
      if (code === undefined) return { facts: {}, variant: "empty" };
      if (/^\d{8}$/.test(code)) return undefined;
      const found = code.length;
      return { facts: { code, expected: codeDigits, found }, expected: codeDigits, found };
    },
  }),

  acrossRule({
    code: "CNT-12",
    severity: "error",
    scope: "register",
    register: "services",
    basis: "F1.2",
    item: "1.2",
    variants: ["column"],
    unless: unread,
    reads: { services: ["fee", "form", "stateCorporation"] },
    check: ({ rows: { services }, places }) =>
      (["fee", "form", "stateCorporation"] as const).flatMap((column) => {
        const empty = services.filter(({ values }) => values[column] === undefined);
        return empty.length > 1 && empty.length === services.length
          ? [wholeColumn(services, column, places("services"))]
          : empty.map((row) => ({
              facts: { columns: `services.${column}` },
              row: row.row,
              cells: cellsOf(row, column),
            }));
      }),
  }),

  rowRule({
    code: "CNT-14",
    severity: "warning",
    basis: "L18",
    register: "services",
    unless: unread,
    reads: [],
    mayRead: [
      "stateCorporation",
      "form",
      "byStateCorporation",
      "byPortal",
      "bySubscriberDevice",
      "byProactive",
    ],
    check: (values) =>
      channelsNotForeseen(values).flatMap(({ channel, because }) => {
        const found = values[channel] ?? 0;
        const facts = {
          channel: `services.${channel}`,
          column: `services.${because}`,
          found,
        };
        return found === 0 ? [] : [{ facts, expected: 0, found, at: [channel, because] }];
      }),
  }),

  rowRule({
    code: "CNT-15",
    severity: "warning",
    basis: "L19-1",
    register: "services",
    unless: [...unread, "CNT-13", "CNT-16"],
    reads: ["applications", "provided", "refused"],
    mayRead: ["withdrawn", "inProgress", "byProactive"],
    check: ({ applications: found, byProactive = 0, ...outcomes }) =>
      balanceOfApplications(outcomes, { found, proactive: byProactive }),
  }),

  acrossRule({
    code: "CNT-17",
    severity: "warning",
    scope: "register",
    register: "services",
    basis: "F1.3",
    item: "1.3",
    unless: unread,
    reads: { services: ["provided", ...channelColumns] },
    check({ rows: { services } }) {
      const uncounted = services.filter(({ values }) => providedOf(values) === null);
      const found = services.length - uncounted.length;
      if (uncounted.length === 0 || found === 0) return [];
      return [
        {
          facts: { expected: services.length, found, rows: uncounted.length },
          expected: services.length,
          found,
          cells: cellsOfColumn(uncounted, "provided"),
        },
      ];
    },
  }),

  rowRule({
    code: "CNT-19",
    severity: "warning",
    basis: "L24",
    register: "services",
    variants: ["free"],
    unless: unread,
    reads: ["fee"],
    mayRead: ["feeBasis"],
    check({ fee, feeBasis }) {
      const at = ["feeBasis", "fee"] as const;
      if (fee === "free")
        return feeBasis === undefined ? undefined : { facts: {}, variant: "free", at };
      return feeBasis === undefined ? { facts: {}, at } : undefined;
    },
  }),
] as const;

type Classified = RowView<"services", "fee" | "form" | "stateCorporation">;

function wholeColumn(
  rows: readonly Classified[],
  column: "fee" | "form" | "stateCorporation",
  table: readonly CellRef[],
): Spot<"column"> {
  const cells = cellsOfColumn(rows, column);
  return {
    facts: { columns: `services.${column}`, rows: rows.length },
    variant: "column",
    cells: cells.length > 0 ? cells : table,
  };
}

interface ServiceChannels {
  readonly stateCorporation?: boolean;
  readonly form?: string;
}

/** A service that is on paper only has no electronic channel, one without the Corporation not that one. */
function channelsNotForeseen({ stateCorporation, form }: ServiceChannels) {
  const electronic = ["byPortal", "bySubscriberDevice", "byProactive"] as const;
  return [
    ...(stateCorporation === false
      ? [{ channel: "byStateCorporation", because: "stateCorporation" } as const]
      : []),
    ...(form === "paper"
      ? electronic.map((channel) => ({ channel, because: "form" }) as const)
      : []),
  ];
}

interface ApplicationOutcomes {
  readonly provided: number;
  readonly refused: number;
  readonly withdrawn?: number;
  readonly inProgress?: number;
}

/**
 * What is provided proactively has no application, yet bodies count it as one: both are read as right.
 * Outcomes that are not all stated may fall short of the applications, but never exceed them.
 */
function balanceOfApplications(
  { provided, refused, withdrawn, inProgress }: ApplicationOutcomes,
  { found, proactive }: { readonly found: number; readonly proactive: number },
) {
  const parts = { provided, refused, withdrawn: withdrawn ?? 0, inProgress: inProgress ?? 0 };
  const expected = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const complete = withdrawn !== undefined && inProgress !== undefined;
  const agrees = complete
    ? found === expected || found === expected - proactive
    : found >= expected - proactive;
  return agrees ? undefined : { facts: { ...parts, expected, found }, expected, found };
}
