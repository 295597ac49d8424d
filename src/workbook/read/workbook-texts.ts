import { addressOf } from "../../ooxml";
import { mayNamePerson } from "../../checks";
import type { WorkbookText } from "../../form";
import type { SheetSnapshot, Snapshot, SnapshotValue } from "../snapshot";
import type { RowBlock } from "./row-block";

/** Shorter texts hold nothing that could name a person. */
const shortest = 5;

interface FormPlaces {
  readonly blocks: readonly RowBlock[];
  readonly cells: readonly {
    readonly sheet: SheetSnapshot;
    readonly row: number;
    readonly column: number;
  }[];
}

/** Every text and number of the workbook in which the rules on personal data may find something, with its cell. */
export function workbookTexts(snapshot: Snapshot, places: FormPlaces): readonly WorkbookText[] {
  return snapshot.sheets.flatMap((sheet) => {
    const feedsForm = formCells(sheet, places);
    const texts: WorkbookText[] = [];
    sheet.values.forEach((values, index) => {
      const row = (sheet.used?.row ?? 0) + index;
      values.forEach((value, at) => {
        const text = identifying(value);
        if (text === null) return;
        const column = (sheet.used?.column ?? 0) + at;
        const place = feedsForm(row, column) ? "form" : "elsewhere";
        texts.push({ cell: { sheet: sheet.name, address: addressOf(row, column) }, text, place });
      });
    });
    return [...texts, ...commentTexts(sheet)];
  });
}

const identifier = 12;

/** A number of 12 digits loses its leading zero in a cell that is not text; one of 11 may be a phone too. */
function identifying(value: SnapshotValue): string | null {
  if (typeof value === "number") return identifyingNumber(value);
  const isText = typeof value === "string" && value.length >= shortest;
  return isText && mayNamePerson(value) ? value : null;
}

function identifyingNumber(value: number): string | null {
  if (!Number.isSafeInteger(value) || value < 1e10 || value >= 1e12) return null;
  const written = String(value);
  return written.length === identifier
    ? written
    : `${written}\n${written.padStart(identifier, "0")}`;
}

const commentTexts = ({ name, comments }: SheetSnapshot): readonly WorkbookText[] =>
  comments.map(({ address, text }) => ({
    cell: { sheet: name, address },
    text,
    place: "comment",
  }));

function formCells(
  sheet: SheetSnapshot,
  { blocks, cells }: FormPlaces,
): (row: number, column: number) => boolean {
  const own = blocks
    .filter((block) => block.sheet === sheet)
    .map(({ area, columns }) => ({ area, columns: new Set(columns.map(({ column }) => column)) }));
  const single = new Set(
    cells.filter((cell) => cell.sheet === sheet).map(({ row, column }) => `${row},${column}`),
  );
  if (own.length === 0 && single.size === 0) return () => false;
  return (row, column) =>
    single.has(`${row},${column}`) ||
    own.some(({ area, columns }) => row >= area.top && row <= area.bottom && columns.has(column));
}
