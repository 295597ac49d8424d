import { join } from "node:path";
import { runChecks } from "../../../checks";
import type { Answers, Language } from "../../../form";
import { reportTree, toJson } from "../../../report";
import { toDocx } from "../../../report/docx";
import { answersOf } from "../books";
import { CliError } from "../failure";
import { writeWhole } from "../files";
import type { ExportOptions } from "../program";
import type { Terminal } from "../terminal";

const formats = ["docx", "json"] as const;
type Format = (typeof formats)[number];

const reportLanguages = ["kk", "ru"] as const satisfies readonly Language[];

interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every file is made before the first is written: a failure on the way leaves the folder as it was. */
export async function exportReport(
  path: string,
  options: ExportOptions,
  terminal: Terminal,
): Promise<number> {
  const wanted = {
    languages: listOf(options.lang, reportLanguages, "--lang"),
    formats: listOf(options.format, formats, "--format"),
  };
  const answers = await answersOf(path);
  const { errors } = runChecks(answers, { today: terminal.today }).summary;
  const isDraft = options.draft === true;
  if (errors > 0 && !isDraft) throw new CliError({ code: "errors-stand", path, errors });

  const files = await outputFiles(answers, { ...wanted, isDraft, terminal });
  for (const { name, bytes } of files) {
    const target = join(options.out, name);
    await writeWhole(target, bytes);
    const size = Math.ceil(bytes.length / 1024);
    terminal.print(`${terminal.translator.t("cli.export.done", { path: target, size })}\n`);
  }
  return errors > 0 ? 1 : 0;
}

interface Wanted {
  readonly languages: readonly Language[];
  readonly formats: readonly Format[];
  readonly isDraft: boolean;
  readonly terminal: Terminal;
}

async function outputFiles(answers: Answers, wanted: Wanted): Promise<readonly OutputFile[]> {
  const { terminal, isDraft } = wanted;
  const year = answers.fields["provider.reportYear"]?.value ?? "";
  const base = `esep-${year}${isDraft ? "-draft" : ""}`;
  const files: OutputFile[] = [];
  for (const language of wanted.formats.includes("docx") ? wanted.languages : []) {
    const name = `${base}-${language}.docx`;
    terminal.progress(name);
    const tree = reportTree(answers, language, { date: terminal.today, isDraft });
    files.push({ name, bytes: await toDocx(tree) });
  }
  if (wanted.formats.includes("json")) {
    const text = `${JSON.stringify(toJson(answers), null, 2)}\n`;
    files.push({ name: `${base}.json`, bytes: new TextEncoder().encode(text) });
  }
  return files;
}

function listOf<Item extends string>(
  text: string,
  allowed: readonly Item[],
  option: string,
): readonly Item[] {
  return text.split(",").map((each) => {
    const found = allowed.find((item) => item === each.trim());
    if (found === undefined) {
      throw new CliError({ code: "bad-value", option, found: each, allowed: allowed.join(", ") });
    }
    return found;
  });
}
