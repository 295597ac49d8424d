import type { IsoDate } from "../../form";
import { annexCounts, type ComplaintTerm, type WorkCalendar } from "../../figures";
import { acrossRule, type Spot } from "../across-rule";
import { cellsOf, cellsOfColumn } from "../cells";
import { statesComplaints } from "../complaints-annex";
import { rowRule } from "../row-rule";
import type { RowView } from "../view";

const channelColumns = [
  "channelEOtinish",
  "channelPaper",
  "channelReception",
  "channelContactCentre",
  "channelBlog",
  "channelOther",
] as const;

/** Extensions, channels and the nought of item 4.1. */
export const complaintOrderRules = [
  rowRule({
    code: "CPL-07",
    severity: "warning",
    basis: "L25(4)",
    register: "complaints",
    variants: ["unverified", "untold", "toldLate"],
    unless: ["RDG-01", "CNT-03"],
    reads: ["date", "extendedOn"],
    mayRead: ["notifiedOn", "answeredOn", "considered", "outcome"],
    settings: ["settings.extensionDays", "settings.noticeDays"],
    figures: ["terms", "calendar"],
    check(complaint, { figures, settings }) {
      const { date, extendedOn, notifiedOn } = complaint;
      const term = figures.terms(complaint);
      const notice = settings["settings.noticeDays"];
      return [
        ...(term?.late === true ? [tooLong(date, term)] : []),
        ...noticeOf({ extendedOn, notifiedOn, notice, calendar: figures.calendar }),
      ];
    },
  }),

  acrossRule({
    code: "CPL-09",
    severity: "error",
    basis: "R7(1)",
    item: "4.1",
    variants: ["register"],
    unless: ["RDG-01", "RDG-02", "CNT-01", "CNT-03"],
    reads: {
      complaints: ["channel"],
      complaintsAnnex: ["received", "carriedOver", ...channelColumns],
    },
    figures: ["annex"],
    check({ rows, figures }) {
      return figures.annex.from === "register"
        ? withoutChannel(rows.complaints)
        : rows.complaintsAnnex.flatMap(channelsOfRow);
    },
  }),

  acrossRule({
    code: "CPL-10",
    severity: "warning",
    basis: "F4.1; R7(6)",
    item: "4.1",
    reads: {
      complaints: [],
      complaintsAnnex: annexCounts,
      narratives: ["item", "statement", "text"],
    },
    check({ rows }) {
      if (rows.complaints.length > 0 || rows.complaintsAnnex.some(statesComplaints)) return [];
      return rows.narratives.flatMap((row) => {
        const { item, statement, text } = row.values;
        if (item !== "4.1" || statement !== undefined || text === undefined) return [];
        const isSaid = Object.values(text).every((words) => /(?<!\d)0(?!\d)/.test(words));
        return isSaid ? [] : [{ facts: {}, row: row.row, cells: cellsOf(row, "text") }];
      });
    },
  }),
] as const;

function tooLong(date: IsoDate, { allowed, taken, until, verified }: ComplaintTerm) {
  return {
    facts: { date, until, allowed, taken },
    ...(verified ? {} : { variant: "unverified" as const }),
    expected: allowed,
    found: taken,
    at: ["answeredOn", "date", "extendedOn", "considered"] as const,
  };
}

interface Notice {
  readonly extendedOn: IsoDate;
  readonly notifiedOn: IsoDate | undefined;
  readonly notice: number;
  readonly calendar: WorkCalendar;
}

function noticeOf({ extendedOn, notifiedOn, notice: expected, calendar }: Notice) {
  const at = ["notifiedOn", "extendedOn"] as const;
  if (notifiedOn === undefined)
    return [{ facts: { extendedOn, expected }, variant: "untold" as const, at }];
  const found = calendar.daysBetween(extendedOn, notifiedOn);
  if (found <= expected) return [];
  const facts = { extendedOn, notifiedOn, expected, found };
  return [{ facts, variant: "toldLate" as const, expected, found, at }];
}

function withoutChannel(
  complaints: readonly RowView<"complaints", "channel">[],
): readonly Spot<"register">[] {
  const without = complaints.filter(({ values }) => values.channel === undefined);
  if (without.length === 0) return [];
  const expected = complaints.length;
  const found = expected - without.length;
  return [
    {
      facts: { expected, found, without: without.length },
      variant: "register",
      expected,
      found,
      register: "complaints",
      cells: cellsOfColumn(without, "channel"),
    },
  ];
}

type AnnexView = RowView<
  "complaintsAnnex",
  "received" | "carriedOver" | (typeof channelColumns)[number]
>;

/** Bodies count those carried over by channel, or leave them out: both are read as right. */
function channelsOfRow(row: AnnexView): readonly Spot<never>[] {
  const { received, carriedOver = 0 } = row.values;
  const channels = channelColumns.flatMap((channel) => row.values[channel] ?? []);
  const found = channels.reduce((sum, count) => sum + count, 0);
  if (received === undefined || channels.length === 0) return [];
  if (found === received || found === received + carriedOver) return [];
  return [
    {
      facts: { expected: received, found },
      expected: received,
      found,
      register: "complaintsAnnex",
      row: row.row,
      cells: ["received", ...channelColumns].flatMap((column) => cellsOf(row, column)),
    },
  ];
}
