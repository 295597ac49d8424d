import { planLink, proposeLinks, relinkRequest, requestOf } from "../../workbook";
import type { LinkProposal } from "../../workbook";
import { fail } from "../../ooxml";
import { linksInUse } from "../view/links";
import { sureFrom } from "../view/range";
import type { DeskCalls, ProposalView } from "./calls";
import { answersOf, need } from "./papers";
import type { DeskContext } from "./papers";

/** A column below this is not worth a line of its own. */
const leastLikely = 0.6;
/** A table that is less likely a register would only be in the way. */
const leastTable = 0.5;

export function proposals({ papers }: DeskContext): readonly ProposalView[] {
  const answers = answersOf(papers);
  const found = proposeLinks(need(papers.snapshot), {});
  if (!found.ok || answers === null) return [];
  const linked = linksInUse(answers).map(({ cell, register }) => `${register} ${cell.sheet}`);
  return found.value
    .filter(({ certainty }) => certainty >= leastTable)
    .filter(({ register, range }) => !linked.includes(`${register} ${range.sheet}`))
    .map(viewOf);
}

function viewOf({ register, range, header, rows, columns, words, certainty }: LinkProposal) {
  const likely = columns.filter((column) => column.certainty >= leastLikely);
  return {
    register,
    range,
    header,
    rows,
    columns: likely.length,
    isSure:
      certainty > sureFrom &&
      likely.every((column) => column.certainty > sureFrom) &&
      words.every(({ code }) => code !== null),
  };
}

export function linkProposal(
  { papers }: DeskContext,
  { register, range, header }: DeskCalls["link-proposal"]["ask"],
): DeskCalls["link-proposal"]["answer"] {
  const snapshot = need(papers.snapshot);
  const found = proposeLinks(snapshot, { register, range, header });
  if (!found.ok) return found;
  const [proposal] = found.value;
  if (!proposal) return fail({ code: "no-rows", range: `«${range.sheet}»!${range.address}` });
  return planLink(snapshot, requestOf(proposal));
}

export function relink(
  { papers }: DeskContext,
  { name }: DeskCalls["relink"]["ask"],
): DeskCalls["relink"]["answer"] {
  const snapshot = need(papers.snapshot);
  const request = relinkRequest(snapshot, name);
  return request && planLink(snapshot, request);
}
