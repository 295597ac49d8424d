import { complaintsAnnex, countFigures, totalOf } from "../../figures";
import type { SectionId } from "../../form";
import type { Desk } from "./desk";
import type { KeyFigure } from "./model";

type Told = readonly (readonly [label: string, value: number | null])[];

/** A few figures that stand for each section; what is not known is left out. */
export function keyFigures(desk: Desk): Readonly<Record<SectionId, readonly KeyFigure[]>> {
  const shown = (told: Told): readonly KeyFigure[] =>
    told.flatMap(([label, value]) =>
      value === null ? [] : [{ label, value: desk.words.number(value) }],
    );
  return {
    "1": shown(services(desk)),
    "2": shown(recipients(desk)),
    "3": shown(improvement(desk)),
    "4": [...shown(control(desk)), ...satisfaction(desk)],
    "5": shown(prospects(desk)),
  };
}

function services({ answers, words }: Desk): Told {
  const figures = new Map(countFigures(answers).map(({ line, value }) => [line, value]));
  return [
    [words.t("chart.axis.kinds"), figures.get("servicesTotal") ?? null],
    [words.t("report.key.corporation"), figures.get("servicesStateCorporation") ?? null],
    [words.t("chart.axis.provided"), figures.get("providedTotal") ?? null],
  ];
}

/** How many rows there are; nothing where there are none. */
const rowsOf = (rows: readonly unknown[]): number | null =>
  rows.length === 0 ? null : rows.length;

function recipients({ answers, words }: Desk): Told {
  const { accessPoints, events } = answers.registers;
  return [
    [words.t("report.key.accessPoints"), rowsOf(accessPoints.rows)],
    [words.t("chart.axis.events"), rowsOf(events.rows)],
    [words.t("report.key.participants"), totalOf(events.rows, "participants")],
  ];
}

function improvement({ answers, words }: Desk): Told {
  const { improvements, training } = answers.registers;
  return [
    [words.t("report.key.improvements"), rowsOf(improvements.rows)],
    [words.t("report.key.trained"), totalOf(training.rows, "trained")],
  ];
}

function control({ answers, words }: Desk): Told {
  const annex = complaintsAnnex(answers);
  const isKnown = annex.from !== "nothing";
  const { counts } = annex.total;
  const { rows } = answers.registers.internalControl;
  return [
    [words.t("chart.axis.complaints"), isKnown ? counts.received : null],
    [words.t("report.key.justified"), isKnown ? counts.justified : null],
    [words.t("chart.axis.violations"), totalOf(rows, "violations")],
  ];
}

/** Of the last monitoring that tells it. */
function satisfaction({ answers, words }: Desk): readonly KeyFigure[] {
  const told = answers.registers.monitoring.rows.flatMap(({ values }) => values.satisfaction ?? []);
  const last = told.at(-1);
  return last === undefined
    ? []
    : [{ label: words.t("report.key.satisfaction"), value: words.percent(last) }];
}

function prospects({ answers, words }: Desk): Told {
  const { plans, indicators } = answers.registers;
  return [
    [words.t("report.key.plans"), rowsOf(plans.rows)],
    [words.t("report.key.indicators"), rowsOf(indicators.rows)],
  ];
}
