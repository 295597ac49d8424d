import type { ItemId } from "../../form";
import { tally, totalOf } from "../../figures";
import { complaintsItem } from "./complaints";
import { controlSentences, violationsTable } from "./control";
import { demandedItem } from "./demanded-item";
import { sentence, type Desk } from "./desk";
import { indicatorsTable } from "./indicators";
import type { Block } from "./model";
import { plans } from "./register-plans";
import { registerTable } from "./register-table";
import { requisites } from "./requisites";
import { servicesItem } from "./services-item";

type Writer = (desk: Desk) => readonly Block[];

/** What the registers and fields say to each item; nothing where they say nothing. */
export const itemWriters: Readonly<Record<ItemId, Writer>> = {
  "1.1": requisites,
  "1.2": servicesItem,
  "1.3": demandedItem,
  "2.1": (desk) => {
    const { rows } = desk.answers.registers.accessPoints;
    return counted(rows.length, desk, () => [
      sentence(desk.words.t("report.accessPoints", { count: rows.length })),
      ...registerTable(plans.accessPoints, desk),
    ]);
  },
  "2.2": (desk) => {
    const { rows } = desk.answers.registers.discussions;
    return counted(rows.length, desk, ({ words }) => [
      sentence(
        words.t("report.discussions", {
          count: rows.length,
          remarks: totalOf(rows, "remarks") ?? 0,
          accepted: totalOf(rows, "accepted") ?? 0,
        }),
      ),
      ...registerTable(plans.discussions, desk),
    ]);
  },
  "2.3": (desk) => {
    const { rows } = desk.answers.registers.events;
    const people = totalOf(rows, "participants");
    return counted(rows.length, desk, ({ words }) => [
      sentence(
        people === null
          ? words.t("report.events", { count: rows.length })
          : words.t("report.events.people", { count: rows.length, people }),
      ),
      ...registerTable(plans.events, desk),
      ...desk.figure("eventsByType"),
    ]);
  },
  "3.1": (desk) => {
    const { rows } = desk.answers.registers.improvements;
    const done = tally(rows, "status").get("done") ?? 0;
    return counted(rows.length, desk, ({ words }) => [
      sentence(words.t("report.improvements", { count: rows.length, done })),
      ...registerTable(plans.improvements, desk),
      ...desk.figure("improvements"),
    ]);
  },
  "3.2": (desk) => training(desk),
  "3.3": (desk) => {
    const { rows } = desk.answers.registers.acts;
    return counted(rows.length, desk, ({ words }) => [
      sentence(words.t("report.acts", { count: rows.length })),
      ...registerTable(plans.acts, desk),
    ]);
  },
  "4.1": complaintsItem,
  "4.2": (desk) => [
    ...controlSentences("internalControl", desk),
    ...registerTable(plans.internalControl, desk),
    ...violationsTable(desk),
    ...desk.figure("violationsByKind"),
  ],
  "4.3": (desk) => [
    ...controlSentences("externalControl", desk),
    ...registerTable(plans.externalControl, desk),
  ],
  "4.4": (desk) => monitoring(desk),
  "5": (desk) => {
    const { rows } = desk.answers.registers.plans;
    return [
      ...counted(rows.length, desk, ({ words }) => [
        sentence(words.t("report.plans", { count: rows.length })),
        ...registerTable(plans.plans, desk),
      ]),
      ...indicatorsTable(desk),
      ...desk.figure("indicators"),
    ];
  },
};

function counted(rows: number, desk: Desk, write: Writer): readonly Block[] {
  return rows === 0 ? [] : write(desk);
}

function training(desk: Desk): readonly Block[] {
  const { words } = desk;
  const { rows } = desk.answers.registers.training;
  if (rows.length === 0) return [];
  const accessible = rows.filter(({ values }) => values.accessibility === true).length;
  return [
    sentence(
      words.t("report.training", {
        count: rows.length,
        trained: totalOf(rows, "trained") ?? 0,
        planned: totalOf(rows, "planned") ?? 0,
      }),
    ),
    ...(accessible === 0
      ? []
      : [sentence(words.t("report.training.accessibility", { count: accessible }))]),
    ...registerTable(plans.training, desk),
    ...desk.figure("training"),
  ];
}

function monitoring(desk: Desk): readonly Block[] {
  const { words } = desk;
  const { monitoring: held, recommendations } = desk.answers.registers;
  const count = held.rows.length;
  const people = totalOf(held.rows, "respondents");
  const done = tally(recommendations.rows, "status").get("done") ?? 0;
  return [
    ...counted(count, desk, () => [
      sentence(
        people === null
          ? words.t("report.monitoring.held", { count })
          : words.t("report.monitoring", { count, people }),
      ),
      ...registerTable(plans.monitoring, desk),
      ...desk.figure("satisfaction"),
      ...desk.figure("score"),
    ]),
    ...counted(recommendations.rows.length, desk, () => [
      sentence(words.t("report.recommendations", { count: recommendations.rows.length, done })),
      ...registerTable(plans.recommendations, desk),
    ]),
  ];
}

/** The mechanism of feedback, which the form gives no item to. */
export const feedbackWriter: Writer = (desk) => {
  const { rows } = desk.answers.registers.feedback;
  return counted(rows.length, desk, ({ words }) => [
    sentence(
      words.t("report.feedback", {
        received: totalOf(rows, "received") ?? 0,
        answered: totalOf(rows, "answered") ?? 0,
        inTime: totalOf(rows, "inTime") ?? 0,
      }),
    ),
    ...registerTable(plans.feedback, desk),
  ]);
};
