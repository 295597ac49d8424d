import type { RegisterId } from "../../form";
import type { RegisterTablePlan } from "./register-table";

/** The registers of sections 4 and 5, and the sources. */
export const controlPlans = {
  internalControl: {
    register: "internalControl",
    title: "report.table.internalControl",
    columns: [
      { of: ["date", "subject"], manner: "lines", header: "report.column.control", weight: 40 },
      { of: ["planned"], weight: 18, align: "center" },
      {
        of: ["services", "applications"],
        manner: "pair",
        header: "report.column.examined",
        weight: 24,
        align: "center",
        isSummed: true,
      },
      { of: ["violations"], weight: 20, align: "end", isSummed: true },
      { of: ["eliminated"], weight: 18, align: "end", isSummed: true },
      {
        of: ["disciplined"],
        header: "report.column.disciplined",
        weight: 22,
        align: "end",
        isSummed: true,
      },
      { of: ["measures"], weight: 34 },
    ],
  },
  externalControl: {
    register: "externalControl",
    title: "report.table.externalControl",
    columns: [
      { of: ["body", "kind"], manner: "lines", header: "report.column.controlBody", weight: 38 },
      { of: ["planned"], weight: 18, align: "center" },
      {
        of: ["date", "actNumber", "actDate"],
        manner: "details",
        header: "report.column.controlAct",
        weight: 32,
      },
      {
        of: ["violations", "eliminated", "orders", "disciplined", "fines", "finesAmount"],
        manner: "details",
        header: "report.column.result",
        weight: 40,
      },
      {
        of: ["executed", "note"],
        manner: "lines",
        header: "report.column.executedNote",
        weight: 28,
      },
    ],
  },
  monitoring: {
    register: "monitoring",
    title: "report.table.monitoring",
    columns: [
      {
        of: ["conductor", "kind", "start", "end", "method"],
        manner: "details",
        header: "report.column.monitoring",
        weight: 52,
      },
      {
        of: ["services", "surveyed", "respondents"],
        manner: "details",
        header: "report.column.coverage",
        weight: 32,
      },
      {
        of: ["satisfied", "partly", "dissatisfied", "noAnswer"],
        manner: "details",
        header: "report.column.answers",
        weight: 36,
      },
      {
        of: ["satisfaction", "satisfactionPrevious", "score", "scorePrevious", "scaleMax"],
        manner: "details",
        header: "report.column.rating",
        weight: 38,
      },
    ],
  },
  recommendations: {
    register: "recommendations",
    title: "report.table.recommendations",
    columns: [
      { of: ["monitoring"], weight: 34 },
      { of: ["text"], weight: 46 },
      { of: ["measure"], weight: 46 },
      { of: ["status", "date"], manner: "lines", header: "report.column.statusDate", weight: 24 },
    ],
  },
  plans: {
    register: "plans",
    title: "report.table.plans",
    columns: [
      { of: ["measure"], weight: 48 },
      { of: ["deadline"], weight: 22, align: "center" },
      { of: ["responsible"], weight: 34 },
      {
        of: ["result", "indicator"],
        manner: "lines",
        header: "report.column.measureIndicator",
        weight: 44,
      },
    ],
  },
  sources: {
    register: "sources",
    title: "report.table.sources",
    columns: [
      { of: ["kind"], weight: 44 },
      { of: ["name"], weight: 48 },
      { of: ["owner"], weight: 36 },
      { of: ["date"], weight: 22, align: "center" },
      { of: ["method"], weight: 38 },
      { of: ["reference"], weight: 34 },
      { of: ["items"], weight: 18 },
      { of: ["verified"], weight: 20, align: "center" },
    ],
  },
} as const satisfies { readonly [Id in RegisterId]?: RegisterTablePlan<Id> };
