import { coverage, guesses, openExcel, probeScript } from "../src/host";
import type { CoveredMember } from "../src/host";
import { putPage } from "./generated";

/** Writes docs/host-coverage.md and docs/verify-on-excel.md from the host's own tables. */
async function main(): Promise<void> {
  const excel = await openExcel({ globals: false });
  const members = coverage(excel);
  excel.close();
  putPage("docs/host-coverage.md", coveragePage(members));
  putPage("docs/verify-on-excel.md", verifyPage());
}

const states = ["emulated", "partial", "missing"] as const;

function coveragePage(members: readonly CoveredMember[]): string {
  const classes = [...new Set(members.map(({ className }) => className))].sort();
  const known = classes.filter((name) =>
    members.some(({ className, state }) => className === name && state !== "missing"),
  );
  const count = (state: CoveredMember["state"]) =>
    String(members.filter((member) => member.state === state).length);
  const totals = states.map((state) => `${state}: ${count(state)}`).join(" · ");
  return [
    "# What the emulated host covers",
    "",
    "Written from the host's class tables by `npm run docs`. A member that is missing answers NotImplemented with its name.",
    "",
    `Members of the client library: ${String(members.length)} (${totals}).`,
    "",
    ...known.flatMap((name) => classSection(name, members)),
    "## Classes that are missing whole",
    "",
    classes.filter((name) => !known.includes(name)).join(", "),
    "",
  ].join("\n");
}

function classSection(name: string, members: readonly CoveredMember[]): readonly string[] {
  const own = members.filter(({ className }) => className === name);
  const rows = own
    .toSorted((one, other) => one.member.localeCompare(other.member, "en"))
    .map(
      ({ member, kind, set, state, note }) =>
        `| ${member} | ${kind} | ${set} | ${state}${note === "" ? "" : `: ${note}`} |`,
    );
  return [
    `## ${name}`,
    "",
    "| member | kind | ExcelApi | state |",
    "|---|---|---|---|",
    ...rows,
    "",
  ];
}

function verifyPage(): string {
  const rows = guesses.map(
    ({ question, ours }) => `| ${question} | \`${JSON.stringify(ours).replaceAll("|", "\\|")}\` |`,
  );
  return [
    "# To verify on a real Excel",
    "",
    "No Excel was at hand where Esep was built. Each behaviour below is a guess of the emulated host. Whoever has Excel can settle them once:",
    "open an empty workbook, run the script (in Script Lab, or in the console of a task pane), and pass on what it prints.",
    "",
    "| question | the host's answer |",
    "|---|---|",
    ...rows,
    "",
    "## The script",
    "",
    "It adds worksheets to the workbook that is open: use an empty one.",
    "",
    "```js",
    probeScript(),
    "```",
    "",
  ].join("\n");
}

void main();
