import { items } from "../../form";
import type { BodyKind } from "../../form";
import { annexCounts } from "../../figures";
import { acrossRule, type Spot } from "../across-rule";
import { cellsOf } from "../cells";
import { statesComplaints } from "../complaints-annex";
import { hasData, registersOfItem } from "../item-data";
import type { RowView } from "../view";

const requisites = [
  "provider.name",
  "provider.bin",
  "provider.address",
  "provider.headName",
  "provider.phone",
  "provider.website",
] as const;

type NarrativeView = RowView<"narratives", "item" | "statement" | "text">;

interface ItemState {
  readonly item: (typeof items)[number];
  readonly text: NarrativeView | undefined;
  readonly kind: BodyKind | undefined;
  readonly hasData: boolean;
}

interface ItemFault {
  readonly variant?: "power" | "statement" | "both";
  readonly column: "text" | "statement";
}

/** Every item ends with data, a text, or a statement that there is nothing to tell. */
export const completenessRules = [
  acrossRule({
    code: "GEN-06",
    severity: "error",
    basis: "F; R9",
    item: null,
    variants: ["power", "statement", "both"],
    unless: ["RDG-02", "RDG-06", "RDG-09"],
    reads: {
      narratives: ["item", "statement", "text"],
      services: [],
      accessPoints: [],
      discussions: [],
      events: [],
      improvements: [],
      training: [],
      acts: [],
      complaints: [],
      complaintsAnnex: annexCounts,
      internalControl: [],
      externalControl: [],
      monitoring: [],
      recommendations: [],
      plans: [],
      indicators: [],
    },
    mayReadFields: ["provider.kind", ...requisites],
    figures: ["counts", "demanded"],
    check({ rows, answers, figures, places, placeOfField }) {
      const provider = requisites.filter((field) => answers[field] !== undefined);
      const complaintsAnnex = rows.complaintsAnnex.filter(statesComplaints);
      const known = { rows: { ...rows, complaintsAnnex }, ...figures, provider };
      const texts = new Map(rows.narratives.map((row) => [row.values.item, row]));
      const kind = answers["provider.kind"]?.value;

      return items.flatMap((item): readonly Spot<"power" | "statement" | "both">[] => {
        const { id } = item;
        const text = texts.get(id);
        const fault = faultOf({ item, text, kind, hasData: hasData(id, known) });
        if (fault === null) return [];
        const { column, ...variant } = fault;
        const own = text === undefined ? places("narratives") : cellsOfText(text, column);
        const tables = registersOfItem[id].flatMap((register) => places(register));
        const fields = id === "1.1" ? placeOfField("provider.name.kk") : [];
        return [
          { ...variant, facts: { item: id }, item: id, cells: [...own, ...fields, ...tables] },
        ];
      });
    },
  }),
] as const;

/** The cell to be filled in, and the statement that may stand instead of a text. */
const cellsOfText = (text: NarrativeView, column: ItemFault["column"]) => [
  ...cellsOf(text, column),
  ...(column === "text" ? cellsOf(text, "statement") : []),
];

function faultOf(state: ItemState): ItemFault | null {
  const { statement, text } = state.text?.values ?? {};
  if (statement !== undefined) return faultOfStatement(state, statement);
  return state.hasData || text !== undefined ? null : { column: "text" };
}

type Statement = NonNullable<NarrativeView["values"]["statement"]>;

function faultOfStatement(state: ItemState, statement: Statement): ItemFault | null {
  const column = "statement";
  const allowed = statement in state.item.statements;
  if (statement === "no-power" && (!allowed || state.kind === "central"))
    return { variant: "power", column };
  if (!allowed) return { variant: "statement", column };
  // A body without the power to issue by-laws may still tell of proposals that it made.
  return statement === "none" && state.hasData ? { variant: "both", column } : null;
}
