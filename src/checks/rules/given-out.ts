import { languages } from "../../form";
import type { CellRef } from "../../form";
import { inputRule } from "../input-rule";
import type { FileFacts } from "../inputs";

/** What leaves the workbook: the file itself and its charts. */
export const givenOutRules = [
  inputRule({
    code: "PD-04",
    severity: "error",
    basis: "PD7(9)",
    variants: ["comments", "links", "rows", "columns", "complaints", "authors"],
    asks: "file",
    check: (facts) => [
      ...carried(facts).map((breach) =>
        facts.use === "work" ? { ...breach, severity: "info" as const } : breach,
      ),
      ...(facts.use === "work" ? [] : namedAndHidden(facts)),
    ],
  }),

  inputRule({
    code: "TXT-04",
    severity: "warning",
    basis: "R8; LL21",
    variants: ["rows"],
    asks: "charts",
    check: (charts) =>
      charts.flatMap(({ item, title, shown: found, rows: expected, cells }) => {
        const name = title.kk ?? title.ru ?? "–";
        const isTitled = languages.every((language) => title[language] !== undefined);
        return [
          ...(isTitled ? [] : [{ facts: { name }, item, cells }]),
          ...(found >= expected
            ? []
            : [
                {
                  facts: { name, expected, found },
                  variant: "rows" as const,
                  expected,
                  found,
                  item,
                  cells,
                },
              ]),
        ];
      }),
  }),
] as const;

type Variant = "comments" | "links" | "rows" | "columns" | "complaints" | "authors";

interface Carried {
  readonly facts: { readonly file: string; readonly count: number };
  readonly variant?: Variant;
  readonly cells?: readonly CellRef[];
}

const counted = (file: string, count: number, variant?: Variant): readonly Carried[] =>
  count > 0 ? [{ facts: { file, count }, ...(variant && { variant }) }] : [];

/** What a workbook in work may well have, and one that is given out must not. */
const carried = (facts: FileFacts): readonly Carried[] => [
  ...at(counted(facts.name, facts.hiddenSheets), facts.sheetCells),
  ...at(counted(facts.name, facts.comments, "comments"), facts.commentCells),
  ...counted(facts.name, facts.externalLinks, "links"),
];

const at = (breaches: readonly Carried[], cells: readonly CellRef[] = []): readonly Carried[] =>
  breaches.map((breach) => ({ ...breach, cells }));

const namedAndHidden = (facts: FileFacts): readonly Carried[] => [
  ...counted(facts.name, facts.hiddenRows, "rows"),
  ...counted(facts.name, facts.hiddenColumns, "columns"),
  ...counted(facts.name, facts.complaints ? 1 : 0, "complaints"),
  ...counted(facts.name, facts.authors, "authors"),
];
