import { languages } from "../../form";
import { inputRule } from "../input-rule";

/** What leaves the workbook: the file itself and its charts. */
export const givenOutRules = [
  inputRule({
    code: "PD-04",
    severity: "error",
    basis: "PD7(9)",
    variants: ["comments", "complaints", "authors"],
    asks: "file",
    check: ({ name: file, hiddenSheets, comments, complaints, authors }) => [
      ...(hiddenSheets > 0 ? [{ facts: { file, count: hiddenSheets } }] : []),
      ...(comments > 0 ? [{ facts: { file, count: comments }, variant: "comments" as const }] : []),
      ...(complaints ? [{ facts: { file }, variant: "complaints" as const }] : []),
      ...(authors > 0 ? [{ facts: { file, count: authors }, variant: "authors" as const }] : []),
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
