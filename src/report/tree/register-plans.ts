import type { RegisterId } from "../../form";
import { controlPlans } from "./control-plans";
import type { RegisterTablePlan } from "./register-table";

/** How the rows of each register stand in the report. */
export const plans = {
  services: {
    register: "services",
    title: "report.table.services",
    isWide: true,
    columns: [
      { of: ["code"], weight: 20 },
      { of: ["name"], weight: 60 },
      {
        of: ["byLaw", "byLawNumber", "byLawDate"],
        manner: "lines",
        header: "report.column.byLaw",
        weight: 50,
      },
      { of: ["fee", "feeBasis"], manner: "lines", header: "report.column.fee", weight: 30 },
      {
        of: ["form", "automation"],
        manner: "lines",
        header: "report.column.formAutomation",
        weight: 34,
      },
      { of: ["recipients"], weight: 28 },
      { of: ["stateCorporation"], weight: 24, align: "center" },
      {
        of: ["provided"],
        header: "report.column.provided",
        weight: 20,
        align: "end",
        isSummed: true,
      },
    ],
  },
  accessPoints: {
    register: "accessPoints",
    title: "report.table.accessPoints",
    columns: [
      { of: ["kind"], weight: 30 },
      { of: ["name"], weight: 38 },
      { of: ["address"], weight: 32 },
      { of: ["information"], weight: 36 },
      { of: ["updates"], weight: 22, align: "end", isSummed: true },
    ],
  },
  discussions: {
    register: "discussions",
    title: "report.table.discussions",
    columns: [
      {
        of: ["title", "url", "reportUrl"],
        manner: "lines",
        header: "report.column.draft",
        weight: 52,
      },
      { of: ["type"], weight: 22 },
      { of: ["start", "end"], manner: "period", header: "report.column.period", weight: 24 },
      {
        of: ["remarks", "accepted", "rejected"],
        manner: "pair",
        header: "report.column.remarks",
        weight: 30,
        align: "center",
        isSummed: true,
      },
      { of: ["outcome"], weight: 28 },
    ],
  },
  events: {
    register: "events",
    title: "report.table.events",
    columns: [
      { of: ["date"], weight: 22, align: "center" },
      { of: ["type"], weight: 28 },
      { of: ["topic", "url"], manner: "lines", header: "report.column.event", weight: 52 },
      { of: ["place"], weight: 34 },
      { of: ["participants"], weight: 20, align: "end", isSummed: true },
    ],
  },
  feedback: {
    register: "feedback",
    title: "report.table.feedback",
    columns: [
      { of: ["channel"], weight: 36 },
      { of: ["received"], weight: 20, align: "end", isSummed: true },
      { of: ["answered"], weight: 20, align: "end", isSummed: true },
      { of: ["inTime"], weight: 22, align: "end", isSummed: true },
      { of: ["measures"], weight: 56 },
    ],
  },
  improvements: {
    register: "improvements",
    title: "report.table.improvements",
    columns: [
      { of: ["service"], header: "report.column.service", weight: 36 },
      {
        of: ["kind", "description"],
        manner: "lines",
        header: "report.column.improvement",
        weight: 42,
      },
      {
        of: ["daysBefore", "daysAfter"],
        manner: "pair",
        header: "report.column.days",
        weight: 18,
        align: "center",
      },
      {
        of: ["documentsBefore", "documentsAfter"],
        manner: "pair",
        header: "report.column.documents",
        weight: 20,
        align: "center",
      },
      {
        of: ["stepsBefore", "stepsAfter"],
        manner: "pair",
        header: "report.column.steps",
        weight: 20,
        align: "center",
      },
      { of: ["status", "date"], manner: "lines", header: "report.column.statusDate", weight: 24 },
    ],
  },
  training: {
    register: "training",
    title: "report.table.training",
    columns: [
      { of: ["date"], weight: 21, align: "center" },
      { of: ["topic"], weight: 42 },
      { of: ["form", "organiser"], manner: "lines", weight: 38 },
      { of: ["planned"], weight: 20, align: "end", isSummed: true },
      { of: ["trained"], weight: 20, align: "end", isSummed: true },
      { of: ["accessibility"], weight: 24, align: "center" },
    ],
  },
  acts: {
    register: "acts",
    title: "report.table.acts",
    columns: [
      { of: ["title"], weight: 52 },
      { of: ["type"], weight: 26 },
      { of: ["number", "date"], manner: "lines", header: "report.column.act", weight: 24 },
      { of: ["services"], weight: 20, align: "end", isSummed: true },
      { of: ["effect"], weight: 36 },
    ],
  },
  ...controlPlans,
} as const satisfies { readonly [Id in RegisterId]?: RegisterTablePlan<Id> };
