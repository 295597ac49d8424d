import { developsByLaws, narratives } from "../../form";
import type { Answers, ChoiceCode, ItemId, NarrativeId, Text2 } from "../../form";
import { paragraphsOf } from "./clean";
import { dash, type Desk } from "./desk";
import type { Block, TextOrigin } from "./model";

/** What the data say and the office's text; a ready sentence in place of data; else that nothing was given. */
export function itemBlocks(id: NarrativeId, data: readonly Block[], desk: Desk): readonly Block[] {
  return [...saidOf(id, data, desk), ...desk.photos(id)];
}

function saidOf(id: NarrativeId, data: readonly Block[], desk: Desk): readonly Block[] {
  const told = narrative(id, desk);
  if (data.length > 0) return [...told, ...data];
  const isChosen = narrativeRow(id, desk.answers)?.values.statement !== undefined;
  const statement = isChosen || told.length === 0 ? statementFor(id, desk.answers) : null;
  const said = statement === null ? [] : [paragraph(statement[desk.language], "statement")];
  const written = [...said, ...told];
  return written.length > 0 ? written : missing(id, desk);
}

function narrativeRow(id: NarrativeId, { registers }: Answers) {
  return registers.narratives.rows.find(({ values }) => values.item === id);
}

/** The office's own words on an item. */
export function narrative(id: NarrativeId, desk: Desk): readonly Block[] {
  const row = narrativeRow(id, desk.answers);
  const text = desk.text(row?.values.text, { part: "narratives.text", row: row?.row ?? null });
  return text === dash ? [] : paragraphsOf(text).map((line) => paragraph(line, "narrative"));
}

function paragraph(text: string, origin: TextOrigin): Block {
  return { type: "paragraph", origin, runs: [{ text }] };
}

/**
 * The ready sentence of an item: the one chosen, or "no such power" where the law gives the power to others.
 * Null where the item needs data or a text.
 */
export function statementFor(id: NarrativeId, answers: Answers): Text2 | null {
  const spec = narratives.find((each) => each.id === id);
  if (!spec) throw new Error(`The form has no item ${id}`);
  const statements: Readonly<Partial<Record<ChoiceCode<"statement">, Text2>>> = spec.statements;
  const chosen = narrativeRow(id, answers)?.values.statement;
  const code = chosen ?? (hasNoPower(answers) ? "no-power" : undefined);
  return code === undefined ? null : (statements[code] ?? null);
}

/** Law Arts. 10(1), 15(2): only some kinds of bodies develop by-laws. */
function hasNoPower({ fields }: Answers): boolean {
  const kind = fields["provider.kind"]?.value;
  const kinds: readonly string[] = developsByLaws;
  return kind !== undefined && !kinds.includes(kind);
}

function missing(id: NarrativeId, desk: Desk): readonly Block[] {
  if (id === "directions" || id === "feedback") return [];
  desk.note({ kind: "item", item: id satisfies ItemId });
  const { words, isDraft } = desk;
  return [paragraph(words.t(isDraft ? "report.missing.draft" : "report.missing"), "missing")];
}
