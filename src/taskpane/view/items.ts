import type { Finding } from "../../checks";
import { items, registers } from "../../form";
import type { Answers, CellRef, FieldId, ItemId, RegisterId } from "../../form";

export type ItemState =
  | { readonly state: "ready" | "empty" | "progress" }
  | { readonly state: "errors" | "warnings"; readonly count: number };

/** A linked or own table that an item is fed from. */
export interface ItemSource {
  readonly cell: CellRef;
  readonly rows: number;
}

export interface ItemView {
  readonly id: ItemId;
  readonly state: ItemState;
  /** Where the office's own rows stand, if the item is fed by a link. */
  readonly link: ItemSource | null;
  /** Where to go to fill the item. */
  readonly place: CellRef | null;
}

/** What item 1.1 cannot do without; its other requisites may be blank. */
const requisites = [
  "provider.name",
  "provider.bin",
  "provider.address",
  "provider.headName",
] as const satisfies readonly FieldId[];

/** Item 1.3 is computed from the services, and so is the annex of 4.1 from the complaints. */
const fedBy: Partial<Record<ItemId, RegisterId>> = { "1.3": "services" };

const registersOf = (item: ItemId): readonly RegisterId[] => {
  const own = registers.flatMap((register) => (register.item === item ? [register.id] : []));
  const borrowed = fedBy[item];
  return borrowed ? [...own, borrowed] : own;
};

interface Fill {
  readonly isBegun: boolean;
  readonly isWhole: boolean;
}

function narrativeFill(answers: Answers, item: ItemId): Fill {
  const row = answers.registers.narratives.rows.find(({ values }) => values.item === item);
  const { statement, text } = row?.values ?? {};
  const written = [text?.kk, text?.ru].filter((each) => each !== undefined && each !== "");
  return {
    isBegun: statement !== undefined || written.length > 0,
    isWhole: statement !== undefined || written.length === 2,
  };
}

function requisitesFill(answers: Answers): Fill {
  const filled = requisites.filter((id) => answers.fields[id] !== undefined);
  return { isBegun: filled.length > 0, isWhole: filled.length === requisites.length };
}

function rowsFill(answers: Answers, item: ItemId): Fill {
  const hasRows = registersOf(item).some((id) => answers.registers[id].rows.length > 0);
  return { isBegun: hasRows, isWhole: hasRows };
}

function fillOf(answers: Answers, item: ItemId): Fill {
  const fills =
    item === "1.1"
      ? [requisitesFill(answers)]
      : [rowsFill(answers, item), narrativeFill(answers, item)];
  return {
    isBegun: fills.some(({ isBegun }) => isBegun),
    isWhole: fills.some(({ isWhole }) => isWhole),
  };
}

function stateOf(answers: Answers, findings: readonly Finding[], item: ItemId): ItemState {
  const fill = fillOf(answers, item);
  if (!fill.isBegun) return { state: "empty" };
  const open = findings.filter((each) => each.item === item && each.accepted === null);
  const errors = open.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return { state: "errors", count: errors };
  const warnings = open.filter(({ severity }) => severity === "warning").length;
  if (warnings > 0) return { state: "warnings", count: warnings };
  return { state: fill.isWhole ? "ready" : "progress" };
}

function sourceOf(answers: Answers, item: ItemId, kind: "link" | "table"): ItemSource | null {
  for (const id of registersOf(item)) {
    const { sources, rows } = answers.registers[id];
    const source = sources.find((each) => each.kind === kind);
    if (source) {
      const own = rows.filter((row) => row.source.name === source.name).length;
      return { cell: { sheet: source.sheet, address: source.range }, rows: own };
    }
  }
  return null;
}

function placeOf(answers: Answers, item: ItemId): CellRef | null {
  if (item === "1.1") return answers.fields["provider.name"]?.cells[0] ?? null;
  const { cell } = sourceOf(answers, item, "link") ?? sourceOf(answers, item, "table") ?? {};
  return cell ?? null;
}

/** The 14 items of the form, in its order: how far each is, and where it is fed from. */
export function itemViews(answers: Answers, findings: readonly Finding[]): readonly ItemView[] {
  return items.map(({ id }) => ({
    id,
    state: stateOf(answers, findings, id),
    link: sourceOf(answers, id, "link"),
    place: placeOf(answers, id),
  }));
}
