import { choiceLists } from "../../form";
import {
  complaintsAnnex,
  complaintsByOutcome,
  complaintTerms,
  type ComplaintsAnnex,
} from "../../figures";
import { compared } from "./compared";
import { sentence, type Desk } from "./desk";
import type { Block, Table } from "./model";
import { simpleTable } from "./simple-table";

/** Item 4.1: totals only, never a complaint. */
export function complaintsItem(desk: Desk): readonly Block[] {
  const annex = complaintsAnnex(desk.answers);
  if (annex.from === "nothing") return [];
  return [
    ...sentences(annex, desk).map(sentence),
    ...outcomesTable(desk),
    ...desk.figure("complaintsByOutcome"),
    ...desk.figure("complaintsByCause"),
    ...desk.figure("complaintsByMonth"),
    ...desk.figure("complaintsByYear"),
  ];
}

function sentences({ total }: ComplaintsAnnex, desk: Desk): readonly string[] {
  const { words, year } = desk;
  const { counts, receivedPrevious } = total;
  const said = [
    compared({ count: counts.received, previous: receivedPrevious, year }, words, {
      alone: "report.complaints",
      from: "report.complaints.from",
      more: "report.complaints.more",
      less: "report.complaints.less",
      same: "report.complaints.same",
    }),
  ];
  if (counts.carriedOver > 0)
    said.push(words.t("report.complaints.carriedOver", { count: counts.carriedOver }));
  if (counts.received + counts.carriedOver === 0) return said;
  const { justified, partly, unjustified } = counts;
  said.push(words.t("report.complaints.results", { justified, partly, unjustified }));
  if (counts.late > 0) said.push(words.t("report.complaints.late", { count: counts.late }));
  else if (isTimeKnown(desk)) said.push(words.t("report.complaints.inTime"));
  said.push(words.t("report.complaints.annex"));
  return said;
}

/** That nothing was late is said only where the dates of every complaint tell it. */
function isTimeKnown({ answers }: Desk): boolean {
  const { rows } = answers.registers.complaints;
  const termOf = complaintTerms(answers);
  return rows.length > 0 && rows.every(({ values }) => termOf(values) !== null);
}

function outcomesTable(desk: Desk): readonly Table[] {
  const { words, language } = desk;
  const labels = new Map<string, string>(
    choiceLists["complaint-outcome"].map(({ code, label }) => [code, label[language]]),
  );
  const counts = complaintsByOutcome(desk.answers).map(({ outcome, count }) => ({
    label: labels.get(outcome) ?? "",
    count,
  }));
  if (counts.every(({ count }) => count === 0)) return [];
  return [
    simpleTable(desk, {
      title: words.t("report.table.outcomes"),
      header: [words.t("report.column.outcome"), words.t("report.column.count")],
      counts,
    }),
  ];
}
