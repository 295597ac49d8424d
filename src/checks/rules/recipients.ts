import type { ChoiceCode } from "../../form";
import { acrossRule } from "../across-rule";
import { cellsOfColumn } from "../cells";
import { exceeds } from "../identities";
import { rowRule } from "../row-rule";

type AccessPoint = ChoiceCode<"access-point-kind">;

/** Law Art. 23(1): at the premises, on the portal or a site, and by the contact centre. */
const neededPoints: readonly (readonly [AccessPoint, ...AccessPoint[]])[] = [
  ["premises"],
  ["portal", "site"],
  ["contact-centre"],
];

/** Section 2: places of information, public discussions, feedback. */
export const recipientRules = [
  acrossRule({
    code: "INF-01",
    severity: "warning",
    scope: "register",
    register: "accessPoints",
    basis: "F2.1; L23(1)",
    item: "2.1",
    unless: ["RDG-01", "RDG-02", "CNT-03"],
    reads: { accessPoints: ["kind"] },
    check({ rows: { accessPoints }, places }) {
      const known = new Set<string>(accessPoints.flatMap(({ values }) => values.kind ?? []));
      const missing = neededPoints.filter((kinds) => !kinds.some((kind) => known.has(kind)));
      if (accessPoints.length === 0 || missing.length === 0) return [];
      const cells = cellsOfColumn(accessPoints, "kind");
      return [
        {
          facts: { choices: missing.map(([kind]) => `access-point-kind/${kind}`).join("; ") },
          cells: cells.length > 0 ? cells : places("accessPoints"),
        },
      ];
    },
  }),

  rowRule({
    code: "DIS-01",
    severity: "error",
    basis: "L15(3)",
    register: "discussions",
    variants: ["unverified"],
    kinds: ["central"],
    unless: ["GEN-07", "RDG-01", "CNT-03"],
    reads: ["start", "end"],
    settings: ["settings.discussionDays"],
    figures: ["calendar"],
    check({ start, end }, { settings, figures: { calendar } }) {
      const expected = settings["settings.discussionDays"];
      const found = calendar.daysFromTo(start, end);
      if (found >= expected) return undefined;
      const breach = { facts: { start, end, expected, found }, expected, found };
      return calendar.isVerified(start, end)
        ? breach
        : { ...breach, variant: "unverified", severity: "warning" };
    },
  }),

  rowRule({
    code: "DIS-02",
    severity: "error",
    basis: "L15(4)",
    register: "discussions",
    variants: ["url"],
    kinds: ["central"],
    unless: ["RDG-01", "CNT-01", "CNT-03"],
    reads: ["remarks"],
    mayRead: ["accepted", "rejected", "reportUrl"],
    check: ({ reportUrl, ...counts }) => [
      ...remarksBreach(counts),
      ...(reportUrl === undefined
        ? [{ facts: {}, variant: "url" as const, at: ["reportUrl"] as const }]
        : []),
    ],
  }),

  rowRule({
    code: "FBK-01",
    severity: "error",
    basis: "R5",
    register: "feedback",
    variants: ["inTime"],
    unless: ["CNT-01", "CNT-03"],
    reads: [],
    mayRead: ["received", "answered", "inTime"],
    check: ({ received, answered, inTime }) => [
      ...exceeds(answered, received).map((breach) => ({
        ...breach,
        at: ["answered", "received"] as const,
      })),
      ...exceeds(inTime, answered).map((breach) => ({
        ...breach,
        variant: "inTime" as const,
        at: ["inTime", "answered"] as const,
      })),
    ],
  }),

  acrossRule({
    code: "FBK-02",
    severity: "warning",
    basis: "R5",
    item: null,
    reads: { feedback: [], narratives: ["item", "statement", "text"] },
    check({ rows, places }) {
      const isTold = rows.narratives.some(
        ({ values: { item, statement, text } }) =>
          item === "feedback" && (statement !== undefined || text !== undefined),
      );
      return rows.feedback.length > 0 || isTold
        ? []
        : [{ facts: {}, register: "feedback", cells: places("feedback") }];
    },
  }),
] as const;

interface RemarkCounts {
  readonly remarks: number;
  readonly accepted?: number;
  readonly rejected?: number;
}

/** Where one of the two is not stated, the other still cannot exceed the remarks. */
function remarksBreach({ remarks: found, accepted, rejected }: RemarkCounts) {
  const parts = { accepted: accepted ?? 0, rejected: rejected ?? 0 };
  const expected = parts.accepted + parts.rejected;
  const complete = accepted !== undefined && rejected !== undefined;
  if (complete ? found === expected : found >= expected) return [];
  const at = ["remarks", "accepted", "rejected"] as const;
  return [{ facts: { ...parts, expected, found }, expected, found, at }];
}
