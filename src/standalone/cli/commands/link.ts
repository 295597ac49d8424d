import { runChecks, type Finding } from "../../../checks";
import { registerOf, registers, type Answers, type RegisterId } from "../../../form";
import { planLink, readAnswers, requestOf, type LinkRequest } from "../../../workbook";
import { applyPlan, takeSnapshot } from "../../../workbook/office";
import { CliError } from "../failure";
import { readBytes, writeWhole } from "../files";
import { findingJson } from "../findings-json";
import { findingsList } from "../findings-text";
import { quotedRange } from "../quoted-range";
import { readMap, readWords } from "../pairs";
import type { LinkOptions } from "../program";
import { andThen, inExcel, type Worked } from "../session";
import { proposals, sayProposals } from "./propose";
import type { Terminal } from "../terminal";

/**
 * Without `--map` proposes the columns. Without `--save` says what would be read; with it the workbook keeps the link. The
 * office's cells stay as they are.
 */
export async function linkRange(
  path: string,
  options: LinkOptions,
  terminal: Terminal,
): Promise<number> {
  if (options.map !== undefined) return linkMapped(path, options, terminal);
  if (options.register !== undefined) registerNamed(options.register);
  const found = await proposals(path, options);
  if (!options.save) {
    sayProposals(found, options, terminal);
    return 0;
  }
  const words = readWords(options.word ?? []);
  for (const proposal of found) {
    const request = requestOf(proposal);
    await linkOne(
      path,
      { ...options, save: true },
      { request: withWords(request, words), terminal },
    );
  }
  return 0;
}

const withWords = (request: LinkRequest, words: NonNullable<LinkRequest["words"]>): LinkRequest => {
  const merged = { ...request.words };
  for (const [part, codes] of Object.entries(words)) merged[part] = { ...merged[part], ...codes };
  return { ...request, words: merged };
};

async function linkMapped(path: string, options: LinkOptions, terminal: Terminal): Promise<number> {
  const request: LinkRequest = {
    register: registerNamed(required(options.register, "--register")),
    range: required(options.range, "--range"),
    map: readMap(options.map ?? []),
    words: readWords(options.word ?? []),
    ...(options.header === undefined ? {} : { header: options.header }),
  };
  await linkOne(path, options, { request, terminal });
  return 0;
}

function required(value: string | undefined, option: string): string {
  if (value === undefined) throw new CliError({ code: "option-missing", option });
  return value;
}

interface Wanted {
  readonly request: LinkRequest;
  readonly terminal: Terminal;
}

async function linkOne(
  path: string,
  options: LinkOptions,
  { request, terminal }: Wanted,
): Promise<void> {
  const register = registerNamed(request.register);
  const { value: answers, bytes } = await withLink(path, await readBytes(path), request);
  if (options.save) await writeWhole(path, bytes);
  const range = typeof request.range === "string" ? request.range : quotedRange(request.range);
  say({ path, register, range, answers, options }, terminal);
}

export function withLink(
  path: string,
  file: Uint8Array,
  request: LinkRequest,
): Promise<Worked<Answers>> {
  return inExcel(path, file, () =>
    andThen(takeSnapshot(), (snapshot) =>
      andThen(Promise.resolve(planLink(snapshot, request)), (plan) =>
        andThen(applyPlan(plan), () =>
          andThen(takeSnapshot(), (linked) => Promise.resolve(readAnswers(linked))),
        ),
      ),
    ),
  );
}

function registerNamed(found: string): RegisterId {
  const known = registers.find(({ id }) => id === found);
  if (!known || known.use === "own") {
    const allowed = registers.flatMap(({ id, use }) => (use === "own" ? [] : [id])).join(", ");
    throw new CliError({ code: "bad-value", option: "--register", found, allowed });
  }
  return known.id;
}

interface Linked {
  readonly path: string;
  readonly register: RegisterId;
  readonly range: string;
  readonly answers: Answers;
  readonly options: LinkOptions;
}

function say(
  { path, register, range, answers, options }: Linked,
  { translator, today, print }: Terminal,
): void {
  const { rows } = answers.registers[register];
  const findings = runChecks(answers, { today }).findings.filter((finding) =>
    concerns(finding, register),
  );
  if (options.format === "json") {
    const linked = {
      register,
      range,
      rows: rows.length,
      saved: options.save === true,
      findings: findings.map(findingJson),
    };
    print(`${JSON.stringify(linked, null, 2)}\n`);
    return;
  }
  const facts = {
    register: registerOf(register).label[translator.language],
    range,
    rows: rows.length,
  };
  const sentence = options.save
    ? translator.t("cli.link.done", { path, ...facts })
    : translator.t("cli.link.trial", facts);
  print([...findingsList(findings, translator), sentence, ""].join("\n"));
}

/** What was noticed while the register was read. */
const concerns = ({ code, register }: Finding, linked: RegisterId): boolean =>
  register === linked && /^(RDG|CNT-0[123])/.test(code);
