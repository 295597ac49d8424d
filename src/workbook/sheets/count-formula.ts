import type { CountLine, Language } from "../../form";
import { channelColumns } from "../../figures";
import { registerSpec } from "../read/form-index";
import { labelIn } from "./column-look";
import { ownColumn, quotedText } from "./structured-reference";

type Derivation = CountLine["derive"];

/** How a line of item 1.2 is counted over the register's own table, in the words of the sheets; empty where nothing is filled. */
export function countFormula({ derive }: CountLine, language: Language): string {
  const column = (part: string): string => ownColumn("services", part, language);
  switch (derive.how) {
    case "rows":
      return rowsFormula([column("code"), column("name.kk"), column("name.ru")]);
    case "where": {
      const counted = column(derive.column);
      const word = quotedText(wordOf(derive, language));
      return filledFormula(`COUNTA(${counted})`, `COUNTIFS(${counted},${word})`);
    }
    case "distinct":
      return distinctFormula(column(derive.column));
    case "sum":
      return derive.column === "provided"
        ? providedFormula(column)
        : filledFormula(`COUNT(${column(derive.column)})`, `SUM(${column(derive.column)})`);
  }
}

const filledFormula = (filled: string, result: string): string => `=IF(${filled}=0,"",${result})`;

/** Rows in which any of the columns is filled. */
function rowsFormula(columns: readonly string[]): string {
  const rows = `SUMPRODUCT(--(${columns.join("&")}<>""))`;
  return filledFormula(rows, rows);
}

const distinctFormula = (column: string): string =>
  filledFormula(
    `COUNTA(${column})`,
    `SUMPRODUCT((${column}<>"")/COUNTIF(${column},"="&${column}))`,
  );

/** The stated totals; in rows that state none, the channels. */
function providedFormula(column: (part: string) => string): string {
  const total = column("provided");
  const channels = channelColumns.map(column);
  const unstated = channels.map((channel) => `SUMIFS(${channel},${total},"")`);
  const sum = [`SUM(${total})`, ...unstated].join("+");
  return filledFormula(`COUNT(${[total, ...channels].join(",")})`, sum);
}

function wordOf(derive: Extract<Derivation, { how: "where" }>, language: Language): string {
  const spec = registerSpec("services").columns.find(({ id }) => id === derive.column);
  return labelIn(spec?.choices ?? "yes-no", derive.is, language);
}
