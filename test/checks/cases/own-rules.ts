import type { RowValues } from "../../../src/form";
import type { Cases } from "../case";
import { cellOfField, cellOfRow, type Given } from "../given";

const counts = { "counts.servicesTotal": 10, "counts.servicesFree": 7 } as const;
const rows = {
  events: [{ participants: 40 }, { participants: 25 }],
  services: [{ applications: 100, refused: 12 }],
};
const rule = (values: RowValues<"ownRules">): Given => ({
  fields: counts,
  rows: { ...rows, ownRules: [values] },
});
type Relation = NonNullable<RowValues<"ownRules">["relation"]>;
const is = (
  left: string,
  relation: Relation,
  ...[right, more = {}]: [right: string, more?: RowValues<"ownRules">]
): Given => rule({ left, relation, right, ...more });

/** The participants of both events. */
function participants(): string {
  const [, letters = ""] = /!([A-Z]+)/.exec(cellOfRow("events", "participants", 1)) ?? [];
  return `${letters}6:${letters}7`;
}

const total = "«Количество государственных услуг»";
const free = "«Тегін негізде көрсетілетін мемлекеттік қызметтердің саны»";

export const ownRuleCases = {
  "OWN-01": {
    passes: [
      is(total, "equal", "counts.servicesFree + 3"),
      is("services.refused", "at-most", "12 % × services.applications"),
      is("services.refused", "at-most", "10 % × services.applications", { tolerance: "2" }),
      is("events.participants", "equal", "60", { tolerance: "10 %" }),
      is("events.participants - events", "more", "1 000 - 940"),
      is("events.participants", "equal", "provider.staff"),
      is("что-то", "equal", "1"),
    ],
    fails: [
      {
        given: is("counts.servicesTotal", "equal", "counts.servicesFree + 2", {
          message: { kk: "Тегін қызмет аз.", ru: "Бесплатных услуг мало." },
        }),
        expected: 9,
        found: 10,
        cells: [cellOfField("counts.servicesTotal"), cellOfField("counts.servicesFree")],
      },
      {
        given: is("services.refused", "at-most", "10 % × services.applications", {
          severity: "error",
        }),
        severity: "error",
        expected: 10,
        found: 12,
        cells: [cellOfRow("services", "refused", 1), cellOfRow("services", "applications", 1)],
      },
      {
        given: is("events.participants", "equal", "50", { tolerance: "10 %" }),
        expected: 50,
        found: 65,
        cells: [`events!${participants()}`],
      },
    ],
  },
  "OWN-02": {
    passes: [is(total, "equal", "10"), is(free, "less", "100,5 + 1"), {}],
    fails: [
      {
        given: is("Барлық қызмет", "equal", "1"),
        found: "Барлық қызмет",
        cells: [cellOfRow("ownRules", "left", 1)],
      },
      {
        given: is("10", "equal", "process.exit(1)"),
        found: "process.exit(1)",
        cells: [cellOfRow("ownRules", "right", 1)],
      },
      {
        given: rule({ left: "10", right: "10" }),
        variant: "empty",
        cells: [cellOfRow("ownRules", "relation", 1)],
      },
      {
        given: is("10", "equal", "10", { tolerance: "көп емес" }),
        variant: "tolerance",
        found: "көп емес",
        cells: [cellOfRow("ownRules", "tolerance", 1)],
      },
    ],
  },
} as const satisfies Record<string, Cases>;
