import type { CommanderError } from "commander";
import type { CliFailure } from "./failure";

interface Quoted {
  /** The long name of the option that commander's sentence quotes. */
  readonly option: string;
  readonly command: string;
  readonly message: string;
}

const failures: Readonly<Record<string, (quoted: Quoted) => CliFailure>> = {
  "commander.unknownOption": ({ option }) => ({ code: "unknown-option", option }),
  "commander.optionMissingArgument": ({ option }) => ({ code: "option-needs-value", option }),
  "commander.missingMandatoryOptionValue": ({ option }) => ({ code: "option-missing", option }),
  "commander.missingArgument": ({ command }) => ({ code: "argument-missing", command }),
  "commander.excessArguments": ({ command }) => ({ code: "argument-extra", command }),
  "commander.invalidArgument": badValue,
};

/** What commander says in English, as a coded failure. */
export function failureOf({ code, message }: CommanderError, words: readonly string[]): CliFailure {
  const [command = "esep"] = words;
  const [, quoted = ""] = /'([^']*)'/.exec(message) ?? [];
  const [option = ""] = quoted.split(/[ ,]/);
  return failures[code]?.({ option, command, message }) ?? { code: "unknown-command", command };
}

/** `option '--kind <KIND>' argument 'x' is invalid. Allowed choices are a, b.` */
function badValue({ message, option }: Quoted): CliFailure {
  const [, found = ""] = /argument '([^']*)'/.exec(message) ?? [];
  const [, allowed = ""] = /Allowed choices are (.*)\.$/.exec(message) ?? [];
  return { code: "bad-value", option, found, allowed };
}
