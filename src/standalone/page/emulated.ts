import { installExcel, viewSheet } from "../../host";
import type { OpenedExcel } from "../../host";
import { fail, ok, rangeOf, Refusal } from "../../ooxml";
import type { FileFailure, Result } from "../../ooxml";
import type { PageBook } from "./book";

const libraryUrl = "office/excel-web-16.00.js";
/** Empty rows and columns beneath and beside the data, to see that it ends, and enough to fill the page. */
const margin = { rows: 30, columns: 6 } as const;
const least = { rows: 60, columns: 20 } as const;

interface Source {
  readonly name: string;
  readonly bytes?: Uint8Array;
}

/** Opens a workbook on the emulated host; the globals of this page are its Office.js from then on. */
export function openEmulated({ name, bytes }: Source): Promise<Result<PageBook, FileFailure>> {
  const opening = installExcel(window, {
    name,
    libraryUrl,
    profile: { locale: "ru-RU" },
    ...(bytes ? { file: bytes } : {}),
  });
  return opening.then((excel) => ok(bookOf(excel, name)), refusal);
}

function refusal(error: unknown): Result<PageBook, FileFailure> {
  if (error instanceof Refusal) return fail(error.failure);
  throw error;
}

function bookOf(excel: OpenedExcel, name: string): PageBook {
  const { book } = excel;
  const visible = () => book.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const activeSheet = () =>
    visible().find(({ id }) => id === book.workbook.activeSheetId)?.name ??
    visible()[0]?.name ??
    "";

  return {
    name,
    activeSheet,
    sheets: () => visible().map((sheet) => sheet.name),
    sheet(sheetName) {
      const view = viewSheet(book.calculated(), sheetName, "ru-RU");
      if (!view) return null;
      return {
        ...view,
        rows: Math.max(view.rows + margin.rows, least.rows),
        columns: Math.max(view.columns + margin.columns, least.columns),
      };
    },
    activate: (sheetName) => book.activate(sheetName),
    select: (area) => book.select(activeSheet(), rangeOf(area)),
    edit: (area, typed, isChecked) => book.edit(activeSheet(), area, typed, isChecked),
    putBack: (kept) => book.putBack(kept),
    inputText: (row, column) => book.inputText(activeSheet(), row, column),
    isDirty: () => book.isDirty,
    onChange: (listener) => void book.onChange(listener),
    losses: () => excel.lossesOnceChanged(),
    async save() {
      const bytes = new Uint8Array(await excel.save());
      book.saved();
      return bytes;
    },
    close: () => excel.close(),
  };
}
