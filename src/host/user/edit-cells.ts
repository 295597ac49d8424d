import { dialectOf, toLocal } from "../formula";
import { CellError, cellForWriting, containsCell, effectiveStyle, setStyle } from "../model";
import type { Area, Cell, Sheet } from "../model";
import { RangeTarget, SheetTarget, invalidCells, writeCells } from "../objects";
import { HostError } from "../protocol";
import { cellText, formatCategory, localeOf, plainText, typedText } from "../text";
import type { Book } from "../book";

export interface EditRefusal {
  readonly code: "protected" | "array" | "formula" | "invalid" | "other";
  /** The words of the cell's own validation, or of the host. */
  readonly details: string;
}

/** What cells held, so that it can be put back. */
export interface KeptCells {
  readonly sheetId: string;
  readonly area: Area;
  readonly typed: readonly (readonly unknown[])[];
  readonly styles: readonly (readonly (number | null)[])[];
}

export interface CellEdit {
  readonly sheet: Sheet;
  readonly area: Area;
  /** A text, or a table of texts; formulas in the words and separators of the user. */
  readonly typed: unknown;
  /** Typing asks a cell's validation; pasting and deleting go past it, as in Excel. */
  readonly isChecked: boolean;
}

export type EditOutcome =
  | { readonly ok: true; readonly kept: KeptCells }
  | { readonly ok: false; readonly refusal: EditRefusal };

/** Types into cells as a person does; a refused edit leaves every cell as it was. */
export function editCells(book: Book, { sheet, area, typed, isChecked }: CellEdit): EditOutcome {
  const range = new RangeTarget(new SheetTarget(book, sheet), area);
  const kept = keepCells(sheet, area);
  const wasDirty = book.isDirty;
  try {
    writeCells(range, typed, "local");
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code !== "AccessDenied") putBack(book, kept);
    book.isDirty = wasDirty;
    return { ok: false, refusal: refusalOf(error, typed) };
  }
  const message = isChecked ? brokenRule(book, sheet, area) : null;
  if (message === null) return { ok: true, kept };
  putBack(book, kept);
  book.isDirty = wasDirty;
  return { ok: false, refusal: { code: "invalid", details: message } };
}

function refusalOf({ code, message }: HostError, typed: unknown): EditRefusal {
  if (code === "AccessDenied") return { code: "protected", details: message };
  if (code === "InvalidOperation") return { code: "array", details: message };
  const isFormula = typeof typed === "string" && /^[=+@-]/.test(typed);
  return { code: isFormula ? "formula" : "other", details: message };
}

/** The words of the validation that a cell now breaks; null where all is well or only advised against. */
function brokenRule(book: Book, sheet: Sheet, area: Area): string | null {
  const [broken] = invalidCells(book, sheet, [area]);
  if (!broken) return null;
  const rule = sheet.dataValidations.find(({ areas }) =>
    areas.some((each) => containsCell(each, broken.row, broken.column)),
  );
  if (!rule?.alert.show || rule.alert.style !== "Stop") return null;
  return [rule.alert.title, rule.alert.message].filter((text) => text !== "").join(": ");
}

export function keepCells(sheet: Sheet, area: Area): KeptCells {
  const typed: unknown[][] = [];
  const styles: (number | null)[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = sheet.cells.row(row);
    const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
      return cells?.[area.left + index];
    });
    typed.push(columns.map(typedOf));
    styles.push(columns.map((cell) => cell?.style ?? null));
  }
  return { sheetId: sheet.id, area, typed, styles };
}

function typedOf(cell: Cell | undefined): unknown {
  if (!cell || (cell.formula === null && cell.value === null)) return "";
  if (cell.formula !== null) return cell.formula;
  if (cell.value instanceof CellError) return cell.value.text;
  return typeof cell.value === "string" ? `'${cell.value}` : cell.value;
}

/** Puts back what was kept, looks included. */
export function putBack(book: Book, { sheetId, area, typed, styles }: KeptCells): void {
  const sheet = book.sheet(sheetId);
  writeCells(new RangeTarget(new SheetTarget(book, sheet), area), typed);
  styles.forEach((line, down) =>
    line.forEach((style, across) => {
      const place = [area.top + down, area.left + across] as const;
      const wanted = style ?? effectiveStyle(sheet, ...place);
      if (effectiveStyle(sheet, ...place) !== wanted)
        setStyle(sheet, cellForWriting(sheet, ...place), wanted);
    }),
  );
}

/** What a person finds in the cell when starting to edit it: typing it again changes nothing. */
export function inputText(book: Book, sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells.get(row, column);
  const { locale: name } = book.profile;
  if (!cell) return "";
  if (cell.formula !== null) return toLocal(cell.formula, dialectOf(name));
  const options = { locale: localeOf(name), date1904: book.workbook.date1904 };
  const { numberFormat } = book.workbook.styles.at(effectiveStyle(sheet, row, column));
  if (typeof cell.value === "number") {
    const isShown = /Date|Time|Percentage/.test(formatCategory(numberFormat));
    return isShown
      ? cellText(cell.value, numberFormat, options)
      : plainText(cell.value, options.locale);
  }
  const text = cellText(cell.value, "General", options);
  if (typeof cell.value !== "string" || numberFormat === "@") return text;
  const read = typedText(text, options);
  return read.kind === "value" && read.value === text ? text : `'${text}`;
}
