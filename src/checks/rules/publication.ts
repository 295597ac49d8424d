import { publicationDeadline } from "../../form";
import type { CellRef, ChoiceCode, IsoDate } from "../../form";
import { dayNumber } from "../../figures";
import { acrossRule, type Spot } from "../across-rule";
import { cellsOf, cellsOfColumn } from "../cells";
import { missingOf } from "../missing";
import type { RowView } from "../view";

type Place = ChoiceCode<"publication-place">;
type Publication = RowView<"publications", "place" | "date" | "url">;

/** Rules item 9: the portal, web sites and other media. */
const neededPlaces = ["portal", "site", "media"] as const satisfies readonly Place[];

const twoDigits = (number: number): string => String(number).padStart(2, "0");

function deadlineOf(year: number): IsoDate {
  const { month, day } = publicationDeadline;
  return `${year + 1}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** When and where the report was made public. */
export const publicationRules = [
  acrossRule({
    code: "PBL-01",
    severity: "error",
    scope: "register",
    register: "publications",
    basis: "R9",
    item: null,
    variants: ["overdue", "reminder"],
    unless: ["GEN-05", "RDG-01", "CNT-03"],
    reads: { publications: ["place", "date"] },
    fields: ["provider.reportYear"],
    settings: ["settings.reminderDays"],
    check({ rows: { publications }, fields, settings, today, places, placeOfField }) {
      const deadline = deadlineOf(fields["provider.reportYear"]);
      const dates = publications.filter(
        ({ values }) => values.date !== undefined && values.place !== "public-discussion",
      );
      const year = placeOfField("provider.reportYear");
      if (dates.length > 0) return lateOnes(dates, deadline, year);
      const cells = [...places("publications"), ...year];
      if (today > deadline)
        return [{ facts: { deadline, today }, variant: "overdue", severity: "warning", cells }];
      const left = dayNumber(deadline) - dayNumber(today);
      return left > settings["settings.reminderDays"]
        ? []
        : [{ facts: { deadline, left }, variant: "reminder", severity: "info", cells }];
    },
  }),

  acrossRule({
    code: "PBL-02",
    severity: "warning",
    scope: "register",
    register: "publications",
    basis: "R9; L23(5)",
    item: null,
    variants: ["missing"],
    unless: ["RDG-01", "RDG-02", "CNT-03"],
    reads: { publications: ["place", "url", "date"] },
    check: ({ rows: { publications } }) => [
      ...placesMissing(publications),
      ...publications.flatMap((row): readonly Spot<"missing">[] => {
        const missing = missingOf("publications", row.values, ["place", "url", "date"]);
        if (missing === undefined) return [];
        const cells = missing.at.flatMap((column) => cellsOf(row, column));
        return [{ facts: missing.facts, variant: "missing", row: row.row, cells }];
      }),
    ],
  }),

  acrossRule({
    code: "DIS-03",
    severity: "warning",
    scope: "register",
    register: "publications",
    basis: "L23(6)",
    item: null,
    unless: ["RDG-02"],
    reads: { publications: ["place"] },
    check({ rows: { publications } }) {
      const isHeld = publications.some(({ values }) => values.place === "public-discussion");
      return publications.length === 0 || isHeld
        ? []
        : [{ facts: {}, cells: cellsOfColumn(publications, "place") }];
    },
  }),
] as const;

function lateOnes(
  publications: readonly RowView<"publications", "place" | "date">[],
  deadline: IsoDate,
  year: readonly CellRef[],
): readonly Spot<never>[] {
  return publications.flatMap((row) => {
    const { date } = row.values;
    if (date === undefined || date <= deadline) return [];
    const facts = { date, deadline };
    const cells = [...cellsOf(row, "date"), ...year];
    return [{ facts, expected: deadline, found: date, row: row.row, cells }];
  });
}

function placesMissing(publications: readonly Publication[]): readonly Spot<never>[] {
  const known = new Set(publications.map(({ values }) => values.place));
  const missing = neededPlaces.filter((place) => !known.has(place));
  if (publications.length === 0 || missing.length === 0) return [];
  const facts = { choices: missing.map((place) => `publication-place/${place}`).join("; ") };
  return [{ facts, cells: cellsOfColumn(publications, "place") }];
}
