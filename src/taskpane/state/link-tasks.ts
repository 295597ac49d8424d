import type { CellRef, RegisterId } from "../../form";
import { ok } from "../../ooxml";
import type { BookView } from "../desk/book-view";
import type { ProposalView } from "../desk/calls";
import type { Action } from "./reducer";
import type { LinkChoice } from "./state";
import { ask, bookAction, open, view, write } from "./task-context";
import type { Context, Outcome, Part, TaskOf } from "./task-context";

interface RangeWish {
  readonly header?: string;
  readonly register?: RegisterId;
  readonly proposal?: ProposalView;
}

/** The range of a proposal, the one that is being linked already, or what is selected on the sheet. */
export async function range(context: Context, wish: RangeWish): Outcome {
  const place = await placeOf(context, wish);
  if (!place.ok) return place;
  const opened = await open(context);
  if (!opened.ok) return opened;
  const question = { selected: place.value, ...settledBy(wish, context.state.link.register) };
  const found = await ask(context, "range", question);
  if (!found.ok) return found;
  return ok([
    found.value ? { type: "range-taken", range: found.value } : { type: "range-refused" },
  ]);
}

/** What the person has said; the rest is left to what the range looks like. */
const settledBy = ({ header, register, proposal }: RangeWish, chosen: RegisterId | null) => ({
  header: header ?? proposal?.header ?? null,
  register: register ?? proposal?.register ?? chosen,
});

async function placeOf({ services, state }: Context, wish: RangeWish): Part<CellRef> {
  if (wish.proposal) return ok(wish.proposal.range);
  const isAboutKnown = wish.header !== undefined || wish.register !== undefined;
  const known = isAboutKnown ? state.link.range?.range : undefined;
  return known ? ok(known) : services.workbook.selectedRange();
}

export async function propose(context: Context): Outcome {
  const opened = await open(context);
  if (!opened.ok) return opened;
  const found = await ask(context, "proposals", {});
  return found.ok ? ok([{ type: "proposals-made", proposals: found.value }]) : found;
}

/** One after the other: each is planned on the workbook as the one before has left it. */
export async function linkProposals(
  context: Context,
  { proposals }: TaskOf<"link-proposals">,
): Outcome {
  for (const proposal of proposals) {
    const opened = await open(context);
    if (!opened.ok) return opened;
    const plan = await ask(context, "link-proposal", proposal);
    if (!plan.ok) return plan;
    if (!plan.value.ok) return plan.value;
    const applied = await context.services.workbook.applyPlan(plan.value.value);
    if (!applied.ok) return applied;
  }
  const book = await view(context);
  if (!book.ok) return book;
  const rest = await ask(context, "proposals", {});
  if (!rest.ok) return rest;
  return ok([bookAction(book.value), { type: "proposals-made", proposals: rest.value }]);
}

export async function relink(context: Context, { link: name }: TaskOf<"relink">): Outcome {
  const opened = await open(context);
  if (!opened.ok) return opened;
  const plan = await ask(context, "relink", { name });
  if (!plan.ok) return plan;
  if (plan.value === null) return ok([{ type: "range-refused" }]);
  if (!plan.value.ok) return plan.value;
  const book = await write(context, plan.value.value);
  return book.ok ? ok([bookAction(book.value)]) : book;
}

export async function link(context: Context): Outcome {
  const { link: choice } = context.state;
  const { range: own, columns, words } = choice;
  if (own === null) return ok([]);
  const { register } = own;
  const opened = await open(context);
  if (!opened.ok) return opened;
  const request = { register, range: own.range, header: own.header, map: columns, words };
  const plan = await ask(context, "link", request);
  if (!plan.ok) return plan;
  if (!plan.value.ok) return plan.value;
  const book = await write(context, plan.value.value);
  if (!book.ok) return book;
  return ok([bookAction(book.value), linkedAction(book.value, choice)]);
}

/** How many rows of a register come from links now. */
function linkedAction(book: BookView | null, { range: own }: LinkChoice): Action {
  const links = book?.links.filter((each) => each.register === own?.register) ?? [];
  const { sheet, address } = own?.range ?? { sheet: "", address: "" };
  return {
    type: "range-linked",
    range: `«${sheet}»!${address}`,
    rows: links.reduce((sum, { rows }) => sum + rows, 0),
  };
}
