import type { FileFacts } from "../../checks";
import type { Answers } from "../../form";
import { isBlank } from "../read/blank";
import type { SheetSnapshot, Snapshot } from "../snapshot";

/** What a workbook carries besides what is seen of it. */
export function fileFacts(
  { sheets, properties, externalLinks }: Snapshot,
  { registers }: Pick<Answers, "registers">,
  use: FileFacts["use"],
): FileFacts {
  const authors = new Set([properties.creator, properties.lastModifiedBy ?? ""].map(trimmed));
  authors.delete("");
  return {
    name: trimmed(properties.title),
    use,
    hiddenSheets: sheets.filter(({ visibility }) => visibility !== "visible").length,
    comments: sumOf(sheets, ({ comments }) => comments.length),
    complaints: registers.complaints.rows.length > 0,
    authors: authors.size,
    hiddenRows: sumOf(sheets, hiddenRows),
    hiddenColumns: sumOf(sheets, hiddenColumns),
    externalLinks,
    commentCells: sheets.flatMap(({ name: sheet, comments }) =>
      comments.map(({ address }) => ({ sheet, address })),
    ),
    sheetCells: sheets
      .filter(({ visibility }) => visibility !== "visible")
      .map(({ name: sheet }) => ({ sheet, address: "A1" })),
  };
}

const trimmed = (text: string): string => text.trim();

const sumOf = (sheets: readonly SheetSnapshot[], count: (sheet: SheetSnapshot) => number): number =>
  sheets.reduce((sum, sheet) => sum + count(sheet), 0);

const hiddenRows = ({ used, values, hiddenRows: hidden }: SheetSnapshot): number =>
  used === null
    ? 0
    : [...hidden].filter((row) => values[row - used.row]?.some((value) => !isBlank(value))).length;

const hiddenColumns = ({
  used,
  values,
  hiddenColumns: hidden = new Set(),
}: SheetSnapshot): number =>
  used === null
    ? 0
    : [...hidden].filter((column) =>
        values.some((row) => !isBlank(row[column - used.column] ?? null)),
      ).length;
