import { Command, CommanderError, Option } from "commander";
import { choiceLists, type BodyKind, type Language, type UiLanguage } from "../../form";
import type { Translator } from "../../messages";
import { CliError } from "./failure";
import { failureOf } from "./parse-failure";
import type { Terminal } from "./terminal";

/** Every command with what it was asked; one handler each. */
export interface Commands {
  readonly new: (book: string, options: NewOptions) => Promise<number>;
  readonly link: (book: string, options: LinkOptions) => Promise<number>;
  readonly check: (book: string, options: CheckOptions) => Promise<number>;
  readonly charts: (book: string) => Promise<number>;
  readonly export: (book: string, options: ExportOptions) => Promise<number>;
  readonly nextYear: (book: string, options: NextYearOptions) => Promise<number>;
  readonly demo: (options: DemoOptions) => Promise<number>;
  readonly serve: (options: ServeOptions) => Promise<number>;
  readonly manifest: (options: ManifestOptions) => Promise<number>;
}

export interface NewOptions {
  readonly from?: string;
  readonly kind: BodyKind;
  readonly year: string;
  readonly lang: Language;
}

export interface LinkOptions {
  readonly register?: string;
  readonly range?: string;
  readonly header?: string;
  readonly map?: readonly string[];
  readonly word?: readonly string[];
  readonly save?: true;
  readonly format: string;
}

export interface CheckOptions {
  readonly format: string;
  readonly lang?: UiLanguage;
  readonly out?: string;
  /** Only what stands in this range, linked or not. */
  readonly range?: string;
  /** What the range holds; recognised without it. */
  readonly register?: string;
  /** Personal data in the whole file, before it is given out. */
  readonly givenOut?: true;
}

export interface ExportOptions {
  readonly out: string;
  readonly lang: string;
  readonly format: string;
  readonly draft?: true;
  readonly together?: true;
  readonly made?: true;
  readonly template?: string;
  readonly photos?: readonly string[];
  readonly package?: true;
}

export interface NextYearOptions {
  readonly out: string;
}

export interface ServeOptions {
  readonly port: string;
}

export interface ManifestOptions {
  readonly baseUrl: string;
  readonly out?: string;
}

export interface DemoOptions {
  readonly out: string;
}

const book = "<BOOK.xlsx>";

/** Parses the words after `esep` and runs the one command they name; its exit code comes back. */
export async function runProgram(
  words: readonly string[],
  { translator, print }: Pick<Terminal, "translator" | "print">,
  commands: Commands,
): Promise<number> {
  let exitCode = 0;
  const finish = async (result: Promise<number>) => {
    exitCode = await result;
  };
  const program = frame(translator);
  defineBookCommands(program, translator, { commands, finish });
  program
    .command("demo")
    .description(translator.t("cli.help.demo"))
    .option("--out <DIR>", "", "out/demo")
    .action((options: DemoOptions) => finish(commands.demo(options)));
  defineServing(program, translator, { commands, finish });
  speakFor(program, translator, print);

  try {
    await program.parseAsync([...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    throw new CliError(failureOf(error, words));
  }
  return exitCode;
}

interface Actions {
  readonly commands: Commands;
  readonly finish: (result: Promise<number>) => Promise<void>;
}

function defineNew(
  program: Command,
  { t }: Pick<Translator, "t">,
  { commands, finish }: Actions,
): void {
  const sheetLanguage = () => new Option("--lang <LANGUAGE>").choices(["kk", "ru"]).default("kk");
  program
    .command("new")
    .argument(book)
    .description(t("cli.help.new"))
    .option("--from <OWN.xlsx>")
    .addOption(new Option("--kind <KIND>").choices(kindCodes()).makeOptionMandatory())
    .requiredOption("--year <YEAR>")
    .addOption(sheetLanguage())
    .action((path: string, options: NewOptions) => finish(commands.new(path, options)));
}

function defineCheck(
  program: Command,
  { t }: Pick<Translator, "t">,
  { commands, finish }: Actions,
): void {
  program
    .command("check")
    .argument(book)
    .description(t("cli.help.check"))
    .addOption(new Option("--format <FORMAT>").choices(["text", "json", "xlsx"]).default("text"))
    .addOption(new Option("--lang <LANGUAGE>").choices(["kk", "ru", "en"]))
    .option("--out <FILE>")
    .option("--range <RANGE>")
    .option("--register <REGISTER>")
    .option("--given-out")
    .action((path: string, options: CheckOptions) => finish(commands.check(path, options)));
}

function defineBookCommands(
  program: Command,
  { t }: Translator,
  { commands, finish }: Actions,
): void {
  defineNew(program, { t }, { commands, finish });
  program
    .command("link")
    .argument(book)
    .description(t("cli.help.link"))
    .option("--register <REGISTER>")
    .option("--range <RANGE>")
    .option("--header <ROWS>")
    .option("--map <PAIRS...>", t("cli.help.map"))
    .option("--word <WORDS...>")
    .option("--save")
    .addOption(new Option("--format <FORMAT>").choices(["text", "json"]).default("text"))
    .action((path: string, options: LinkOptions) => finish(commands.link(path, options)));
  defineCheck(program, { t }, { commands, finish });
  program
    .command("charts")
    .argument(book)
    .description(t("cli.help.charts"))
    .action((path: string) => finish(commands.charts(path)));
  program
    .command("export")
    .argument(book)
    .description(t("cli.help.export"))
    .requiredOption("--out <DIR>")
    .option("--lang <LANGUAGES>", "", "kk,ru")
    .option("--format <FORMATS>", "", "docx,pptx,html,json")
    .option("--draft")
    .option("--together", t("cli.help.together"))
    .option("--made", t("cli.help.made"))
    .option("--template <FILE.docx>", t("cli.help.template"))
    .option("--photos <FILES...>", t("cli.help.photos"))
    .option("--package", t("cli.help.package"))
    .action((path: string, options: ExportOptions) => finish(commands.export(path, options)));
  program
    .command("next-year")
    .argument(book)
    .description(t("cli.help.next-year"))
    .requiredOption("--out <NEXT.xlsx>")
    .action((path: string, options: NextYearOptions) => finish(commands.nextYear(path, options)));
}

function defineServing(program: Command, { t }: Translator, { commands, finish }: Actions): void {
  program
    .command("serve")
    .description(t("cli.help.serve"))
    .option("--port <PORT>", "", "3380")
    .action((options: ServeOptions) => finish(commands.serve(options)));
  program
    .command("manifest")
    .description(t("cli.help.manifest"))
    .requiredOption("--base-url <URL>")
    .option("--out <FILE>")
    .action((options: ManifestOptions) => finish(commands.manifest(options)));
}

export const kindCodes = (): string[] => choiceLists["body-kind"].map(({ code }) => code);

function frame({ t, language }: Translator): Command {
  return new Command("esep")
    .description(t("cli.help.about"))
    .addHelpText("after", () => `\n${t("cli.help.kinds", { kinds: kinds(language) })}`);
}

const kinds = (language: Translator["language"]): string =>
  choiceLists["body-kind"].map(({ code, label }) => `${code} (${label[language]})`).join(", ");

/** Commander's own sentences are English only: failures are said by us, once, at the end, and help has our titles. */
function speakFor(program: Command, { t }: Translator, print: Terminal["print"]): void {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": `${t("cli.help.usage")}:`,
    "Commands:": `${t("cli.help.commands")}:`,
    "Options:": `${t("cli.help.options")}:`,
    "Arguments:": `${t("cli.help.arguments")}:`,
  };
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureOutput({ writeErr: () => undefined, writeOut: print })
      .configureHelp({ styleTitle: (title) => titles[title] ?? title })
      .helpOption("-h, --help", t("cli.help.help"))
      .helpCommand(false)
      .showSuggestionAfterError(false);
  }
}
