import type { CheckRun } from "../../../checks";
import {
  emptyAnswers,
  itemOf,
  registerOf,
  type Answers,
  type Label,
  type RegisterId,
} from "../../../form";
import { translator, type Translator } from "../../../messages";
import {
  checkBook,
  checkGivenOut,
  checkSelection,
  readAnswers,
  type Recognised,
  type Snapshot,
} from "../../../workbook";
import { partTexts } from "../../../workbook/file";
import { orRefuse, snapshotOf } from "../books";
import { CliError } from "../failure";
import { readBytes, writeWhole } from "../files";
import { findingsJson } from "../findings-json";
import { cellText, findingsText } from "../findings-text";
import type { CheckOptions } from "../program";
import type { Terminal } from "../terminal";

interface Checked {
  readonly answers: Answers;
  readonly run: CheckRun;
  /** What a range was taken for; absent where the whole workbook was checked. */
  readonly recognised?: Recognised | null;
}

/** 1 where errors stand, else 0. */
export async function check(
  path: string,
  options: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  const target = targetOf(options);
  const checked = await checkedAs(path, options, terminal);
  if (options.format === "xlsx") await writeBook(target, checked, { options, terminal });
  else {
    const text = shown(checked, { options, terminal });
    if (options.out === undefined) terminal.print(text);
    else await writeWhole(options.out, text);
  }
  return checked.run.summary.errors > 0 ? 1 : 0;
}

/** A workbook goes into a file, never onto the terminal. */
function targetOf({ format, out = "" }: CheckOptions): string {
  if (format === "xlsx" && out === "")
    throw new CliError({ code: "option-missing", option: "--out" });
  return out;
}

async function checkedAs(
  path: string,
  options: CheckOptions,
  { today }: Terminal,
): Promise<Checked> {
  const snapshot = await snapshotOf(path);
  if (options.givenOut === true) {
    const parts = orRefuse(path, partTexts(await readBytes(path)));
    const run = checkGivenOut(snapshot, { today, parts });
    return { answers: answersIn(snapshot), run };
  }
  if (options.range !== undefined) {
    const question = { today, ...(options.register !== undefined && { as: options.register }) };
    const selection = orRefuse(path, checkSelection(snapshot, options.range, question));
    return { answers: answersIn(snapshot), ...selection };
  }
  const answers = orRefuse(path, readAnswers(snapshot));
  return { answers, run: checkBook(snapshot, answers, today) };
}

/** A workbook without a form has nothing to answer. */
function answersIn(snapshot: Snapshot): Answers {
  const read = readAnswers(snapshot);
  return read.ok ? read.value : emptyAnswers();
}

interface Setting {
  readonly options: CheckOptions;
  readonly terminal: Terminal;
}

function shown({ answers, run, recognised }: Checked, { options, terminal }: Setting): string {
  if (options.format === "json") {
    const told = recognised === undefined ? {} : { recognised };
    return `${JSON.stringify({ ...findingsJson(answers, run), ...told }, null, 2)}\n`;
  }
  const words = options.lang ? translator(options.lang) : terminal.translator;
  if (recognised === null) return `${words.t("cli.check.unrecognised")}\n`;
  const taken = recognised ? `${takenFor(recognised, words)}\n\n` : "";
  return `${taken}${findingsText(run, words)}`;
}

function takenFor({ register, range, rows }: Recognised, { t, language }: Translator): string {
  const table =
    register === "counts" ? itemOf("1.2").heading[language] : labelOf(register)[language];
  return t("cli.check.recognised", { table, place: cellText(range), rows });
}

const labelOf = (register: RegisterId): Label => registerOf(register).label;

/** The findings as a workbook of their own, made by the same plan as the sheet in the checked one. */
async function writeBook(
  target: string,
  checked: Checked,
  { options, terminal }: Setting,
): Promise<void> {
  const { findingsBook } = await import("../findings-book");
  const asked = options.lang ?? terminal.translator.language;
  const language = asked === "en" ? "ru" : asked;
  await writeWhole(
    target,
    await findingsBook(target, checked, { language, today: terminal.today }),
  );
}
