import { registerOf } from "../../../form";
import type { Translator } from "../../../messages";
import { proposeLinks } from "../../../workbook";
import type { LinkProposal } from "../../../workbook";
import { quotedRange } from "../quoted-range";
import { orRefuse, snapshotOf } from "../books";
import { CliError } from "../failure";
import type { LinkOptions } from "../program";
import type { Terminal } from "../terminal";

/** What the workbook holds for the register, or for any of them; nothing is written. */
export async function proposals(
  path: string,
  { register, range, header }: LinkOptions,
): Promise<readonly LinkProposal[]> {
  const snapshot = await snapshotOf(path);
  const found = orRefuse(
    path,
    proposeLinks(snapshot, {
      ...(register === undefined ? {} : { register }),
      ...(range === undefined ? {} : { range }),
      ...(header === undefined ? {} : { header }),
    }),
  );
  if (found.length === 0) throw new CliError({ code: "nothing-recognised", path });
  return found;
}

/** A register and a range that were both named get one answer, everything else a list. */
export function sayProposals(
  found: readonly LinkProposal[],
  options: LinkOptions,
  { translator, print }: Terminal,
): void {
  if (options.format === "text") {
    print(found.map((each) => proposalText(each, translator)).join("\n"));
    return;
  }
  const shown = found.map((each) => proposalJson(each, translator));
  const isOne = options.register !== undefined && options.range !== undefined;
  print(`${JSON.stringify(isOne ? shown[0] : shown, null, 2)}\n`);
}

/** `why` is a sentence for a person, in the language of the terminal. */
const proposalJson = (proposal: LinkProposal, { t }: Translator) => ({
  register: proposal.register,
  certainty: proposal.certainty,
  range: quotedRange(proposal.range),
  header: proposal.header,
  rows: proposal.rows,
  columns: proposal.columns.map(({ field, column, header, certainty, why }) => ({
    field,
    column,
    header,
    certainty,
    why: why.map((reason) => t(`sheet.why.${reason}`, { header })).join("; "),
  })),
  unused: proposal.unused,
  words: proposal.words,
});

function proposalText(proposal: LinkProposal, translator: Translator): string {
  const { t, language, percent } = translator;
  const { register, range, header, rows, certainty, columns, unused, words } = proposal;
  const label = registerOf(register).label[language];
  const facts = { register: label, range: quotedRange(range), header, rows };
  const lines = [t("cli.propose.found", { ...facts, certainty: percent(certainty * 100) }), ""];
  const width = Math.max(...columns.map(({ field }) => field.length));
  for (const { field, column, certainty: sure, why, header: text } of columns) {
    const reasons = why.map((reason) => t(`sheet.why.${reason}`, { header: text })).join("; ");
    const mark = sure > 0.8 ? " " : "?";
    lines.push(
      `  ${mark} ${column.padStart(3)}  ${field.padEnd(width)}  ${percent(sure * 100)}  ${reasons}`,
    );
  }
  if (unused.length > 0) {
    const left = unused.map(({ column, header: text }) => `${column} «${text}»`).join(", ");
    lines.push("", t("cli.propose.unused", { columns: left }));
  }
  const doubtful = words.filter(({ certainty: sure }) => sure < 1);
  for (const { field, word, code } of doubtful) {
    lines.push(
      code === null
        ? t("cli.propose.unknownWord", { field, word })
        : t("cli.propose.word", { field, word, code }),
    );
  }
  return [...lines, "", t("cli.propose.next"), ""].join("\n");
}
