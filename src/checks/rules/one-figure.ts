import { languages } from "../../form";
import type { FieldAnswer } from "../../form";
import { channelColumns, type ComplaintsAnnex, type CountFigure } from "../../figures";
import { acrossRule, type Spot } from "../across-rule";
import { cellsOf, cellsOfColumn } from "../cells";
import { comesFromRows } from "../stated-counts";
import { toldTotal } from "../told-figures";
import type { RowView } from "../view";

const provided = ["providedTotal", ...channelColumns] as const;

/** One figure has one value, wherever it stands. */
export const oneFigureRules = [
  acrossRule({
    code: "CMP-05",
    severity: "error",
    basis: "R7(1)",
    item: "1.2",
    variants: ["previous", "text", "complaints"],
    unless: ["CNT-07", "RDG-01", "CNT-01", "CNT-03"],
    reads: { services: ["providedPrevious"], narratives: ["item", "text"] },
    mayReadFields: [
      "counts.providedTotal",
      "counts.providedTotal.previous",
      "counts.servicesTotal.previous",
      ...channelColumns.map((channel) => `counts.${channel}` as const),
    ],
    figures: ["counts", "annex"],
    check: ({ rows, answers, figures: { counts, annex } }) => [
      ...(comesFromRows(counts, provided) ? [] : totalOfChannels(counts)),
      ...previousTotal(answers, rows.services),
      ...rows.narratives.flatMap((row) => toldOtherwise(row, counts, annex)),
    ],
  }),
] as const;

/** The channels of item 1.2 are parts of its total of services provided. */
function totalOfChannels(counts: readonly CountFigure[]): readonly Spot<never>[] {
  const lines = counts.filter(({ line }) => provided.some((each) => each === line));
  const found = lines.find(({ line }) => line === "providedTotal")?.value ?? null;
  const channels = lines.filter(({ line, stated }) => line !== "providedTotal" && stated !== null);
  if (found === null || channels.length === 0) return [];
  const expected = channels.reduce((sum, { value }) => sum + (value ?? 0), 0);
  if (expected === found) return [];
  const cells = lines.flatMap(({ stated }) => stated?.cells ?? []);
  return [{ facts: { expected, found }, expected, found, field: "counts.providedTotal", cells }];
}

interface Previous {
  readonly "counts.providedTotal.previous"?: FieldAnswer<number>;
  readonly "counts.servicesTotal.previous"?: FieldAnswer<number>;
}

/** Services that are no more were provided the year before: then the total is more than the rows. */
function previousTotal(
  answers: Previous,
  services: readonly RowView<"services", "providedPrevious">[],
): readonly Spot<"previous">[] {
  const stated = answers["counts.providedTotal.previous"];
  const before = answers["counts.servicesTotal.previous"]?.value ?? services.length;
  const expected = sumOf(services);
  if (stated === undefined || expected === null) return [];
  if (stated.value === expected || (stated.value > expected && before !== services.length))
    return [];
  return [
    {
      facts: { expected, found: stated.value },
      variant: "previous",
      expected,
      found: stated.value,
      field: "counts.providedTotal.previous",
      cells: [...stated.cells, ...cellsOfColumn(services, "providedPrevious")],
    },
  ];
}

/** Null where a row does not say, or there is none. */
function sumOf(services: readonly RowView<"services", "providedPrevious">[]): number | null {
  const known = services.flatMap(({ values }) => values.providedPrevious ?? []);
  if (known.length === 0 || known.length < services.length) return null;
  return known.reduce((sum, count) => sum + count, 0);
}

/** A total that a text names is one of those that the tables have, of this year or of the one before. */
function toldOtherwise(
  row: RowView<"narratives", "item" | "text">,
  counts: readonly CountFigure[],
  annex: ComplaintsAnnex,
): readonly Spot<"text" | "complaints">[] {
  const { item, text = {} } = row.values;
  const [of, known] =
    item === "4.1"
      ? (["complaints", complaintTotals(annex)] as const)
      : (["provided", providedTotals(counts)] as const);
  const [expected] = known;
  if (expected === undefined) return [];
  const wrong = languages.flatMap((language) => {
    const found = toldTotal(text[language] ?? "", of, language);
    return found === null || known.includes(found) ? [] : [{ found, language }];
  });
  const [first] = wrong;
  if (first === undefined) return [];
  return [
    {
      facts: { expected, found: first.found },
      variant: of === "complaints" ? "complaints" : "text",
      expected,
      found: first.found,
      ...(item === "4.1" ? { item } : {}),
      register: "narratives",
      row: row.row,
      cells: wrong.flatMap(({ language }) => cellsOf(row, `text.${language}`)),
    },
  ];
}

const providedTotals = (counts: readonly CountFigure[]): readonly number[] =>
  counts
    .filter(({ line }) => provided.some((each) => each === line))
    .flatMap(({ value, fromRows, previous }) => [value, fromRows, previous])
    .flatMap((value) => value ?? []);

function complaintTotals({ from, total }: ComplaintsAnnex): readonly number[] {
  if (from === "nothing") return [];
  const { received, carriedOver } = total.counts;
  return [
    received,
    received + carriedOver,
    ...[total.receivedPrevious].flatMap((each) => each ?? []),
  ];
}
