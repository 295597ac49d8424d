import { catalogue, runChecks, type Code, type Finding, type Rule } from "../src/checks";
import { choiceOf, fieldOf, uiLanguages } from "../src/form";
import type { UiLanguage } from "../src/form";
import { translator, type FindingWords } from "../src/messages";
import type { Failing } from "../test/checks/case";
import { cases } from "../test/checks/cases";
import { answersOf, optionsOf } from "../test/checks/given";
import { example } from "./docs-example";

const rules: readonly Rule[] = catalogue;

const labels = {
  kk: {
    basis: "Негізі",
    wrong: "Не дұрыс емес",
    action: "Не істеу керек",
    passes: "Өтеді",
    fails: "Өтпейді",
  },
  ru: {
    basis: "Основание",
    wrong: "Что не так",
    action: "Что делать",
    passes: "Проходит",
    fails: "Не проходит",
  },
  en: {
    basis: "Clause",
    wrong: "What is wrong",
    action: "What to do",
    passes: "Passes",
    fails: "Fails",
  },
} as const satisfies Record<UiLanguage, Record<string, string>>;

const head = `# Checks

Written by \`npm run docs\` from the catalogue (\`src/checks\`), its cases (\`test/checks/cases\`) and its words
(\`src/messages/check\`); a test fails when it is stale. The examples are the cases that the tests run.
An error stops a final export; a warning may be accepted with a written reason; a remark only informs.`;

/** docs/checks.md, whole. */
export function checksPage(): string {
  const list = rules.map((rule) => {
    const { code, severity, scope, basis } = rule;
    const { message } = told(rule, "en", firstCase(rule));
    return `| [${code}](#${code.toLowerCase()}) | ${severity} | ${scope} | ${basis} | ${safe(message)} |`;
  });
  const table = ["| code | severity | looks at | clause | for example |", "|---|---|---|---|---|"];
  return `${[head, [...table, ...list].join("\n"), ...rules.map(section)].join("\n\n")}\n`;
}

function section(rule: Rule): string {
  const tables = uiLanguages.map((language) => languageTable(rule, language));
  return [`## ${rule.code}`, about(rule), ...tables].join("\n\n");
}

function about({ severity, scope, unless = [], kinds, settings }: Rule): string {
  const thresholds = settings.map((id) => `“${fieldOf(id).label.en}”`);
  const bodies = (kinds ?? []).map((kind) => choiceOf("body-kind", kind)?.label.en ?? kind);
  return [
    `${severity}; looks at: ${scope}`,
    ...(bodies.length > 0 ? [`for: ${bodies.join(", ")}`] : []),
    ...(thresholds.length > 0 ? [`settings: ${thresholds.join(", ")}`] : []),
    ...(unless.length > 0 ? [`silent on a cell where there stands ${unless.join(", ")}`] : []),
  ].join("; ");
}

function languageTable(rule: Rule, language: UiLanguage): string {
  const { passes, fails } = cases[rule.code as Code];
  const sentences = fails.map((failing) => told(rule, language, failing));
  const label = labels[language];
  const rows: readonly (readonly [string, string])[] = [
    [label.basis, translator(language).basis(rule.basis)],
    [label.wrong, oncePerVariant(fails, sentences, "message")],
    [label.action, oncePerVariant(fails, sentences, "action")],
    [label.passes, example(passes[0], language)],
    [label.fails, example(fails[0].given, language)],
  ];
  return ["| | |", "|---|---|", ...rows.map(([name, text]) => `| ${name} | ${safe(text)} |`)].join(
    "\n",
  );
}

/** One sentence for each variant: the other cases only try its boundary. */
function oncePerVariant(
  fails: readonly Failing[],
  sentences: readonly FindingWords[],
  part: keyof FindingWords,
): string {
  const first = new Map<string | undefined, string>();
  for (const [index, { variant }] of fails.entries())
    if (!first.has(variant)) first.set(variant, sentences[index]?.[part] ?? "");
  return [...new Set(first.values())].join("<br>");
}

const firstCase = (rule: Rule): Failing => cases[rule.code as Code].fails[0];

function told(rule: Rule, language: UiLanguage, { given }: Failing): FindingWords {
  const { findings } = runChecks(answersOf(given), optionsOf(given));
  const finding: Finding | undefined = findings.find(({ code }) => code === rule.code);
  if (finding === undefined) throw new Error(`The case of ${rule.code} has no finding`);
  return translator(language).finding(finding);
}

/** A bar ends a cell of a table. */
const safe = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
