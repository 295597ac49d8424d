import { chartsLeftOut } from "../../charts";
import type { CheckRun, Finding } from "../../checks";
import { legal } from "../../form";
import { clean } from "./clean";
import { sentence, type Desk } from "./desk";
import type { Block, Part, Table } from "./model";

interface AcceptedWarning {
  readonly finding: Finding;
  readonly reason: string;
}

/** What a check found, as far as the public may read it: who accepted a warning is not said. */
export interface MadeFacts {
  readonly rulesRun: number;
  readonly valuesRead: number;
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: readonly AcceptedWarning[];
}

export function madeFacts({ rulesRun, valuesRead, summary, findings }: CheckRun): MadeFacts {
  return {
    rulesRun,
    valuesRead,
    errors: summary.errors,
    warnings: summary.warnings,
    accepted: findings.flatMap((finding) =>
      finding.accepted === null ? [] : [{ finding, reason: finding.accepted.reason }],
    ),
  };
}

/** "How this report was made": the last annex. */
export function madePart(facts: MadeFacts, desk: Desk, date: string): Part {
  const { words } = desk;
  const number = desk.postponed.length + fixedAnnexes + 1;
  const change = legal.amendments[legal.amendments.length - 1];
  return {
    orientation: "portrait",
    blocks: [
      {
        type: "annex-heading",
        label: words.t("report.annex", { number }),
        text: words.t("report.made.title"),
      },
      sentence(words.t("report.made.day", { date: words.longDate(date) })),
      ...(change === undefined
        ? []
        : [
            sentence(
              words.t("report.made.form", {
                date: words.longDate(change.date),
                number: change.number,
              }),
            ),
          ]),
      sentence(words.t("report.made.checks", { count: facts.rulesRun, values: facts.valuesRead })),
      sentence(words.t("report.made.open", { errors: facts.errors, warnings: facts.warnings })),
      ...acceptedBlocks(facts, desk),
      ...leftOutBlocks(desk),
    ],
  };
}

const fixedAnnexes = 2;

function acceptedBlocks({ accepted }: MadeFacts, desk: Desk): readonly Block[] {
  const { words } = desk;
  if (accepted.length === 0) return [sentence(words.t("report.made.acceptedNone"))];
  const header = [
    words.t("report.column.number"),
    words.t("report.column.warning"),
    words.t("report.column.reason"),
  ];
  const table: Table = {
    type: "table",
    caption: desk.caption("table", words.t("report.table.accepted")),
    columns: [
      { weight: 10, align: "center" },
      { weight: 90, align: "start" },
      { weight: 65, align: "start" },
    ],
    header: [header.map((text) => ({ text, columnSpan: 1, rowSpan: 1 }))],
    rows: accepted.map(({ finding, reason }, index) => [
      String(index + 1),
      clean(words.finding(finding).message),
      clean(reason),
    ]),
    total: null,
    isDense: false,
  };
  return [table];
}

function leftOutBlocks({ answers, words, language }: Desk): readonly Block[] {
  const entries = chartsLeftOut(answers).map(({ title }) => title[language]);
  if (entries.length === 0) return [];
  return [sentence(words.t("report.made.chartsLeftOut")), { type: "list", entries }];
}
