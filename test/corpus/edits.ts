import type { Answers, FieldId, FieldValue, RegisterId, RowValues } from "../../src/form";
import { planFill } from "../../src/workbook";
import { serialOfDate } from "../../src/workbook/read/date-serial";
import { apply, inExcel } from "../workbook/office/excel";
import { cellNamed } from "./places";

export type Typed =
  | string
  | number
  | { readonly text: string }
  | { readonly formula: string }
  | { readonly date: string };

/** What a person does to a workbook; cells are named by what stands in them. */
export interface Edits {
  readonly set?: Readonly<Record<string, Typed>>;
  readonly fields?: { readonly [Id in FieldId]?: FieldValue<Id> };
  readonly add?: { readonly [Id in RegisterId]?: readonly RowValues<Id>[] };
  /** Registers of which every row is emptied. */
  readonly clearRows?: readonly RegisterId[];
  readonly comment?: Readonly<Record<string, string>>;
  /** Values on a sheet «Жасырын» of the office's own that is hidden. */
  readonly hiddenSheet?: readonly (readonly (string | number)[])[];
  readonly work?: (context: Excel.RequestContext, cell: (name: string) => Excel.Range) => void;
}

export const editedBook = (file: Uint8Array, answers: Answers, edits: Edits): Promise<Uint8Array> =>
  inExcel(
    async (excel) => {
      const { fields = {}, add = {} } = edits;
      if (edits.fields ?? edits.add)
        await apply((snapshot) => planFill(snapshot, { fields, registers: add }));
      await Excel.run(async (context) => {
        edit(context, answers, edits);
        await context.sync();
      });
      return excel.save();
    },
    { file },
  );

const none: Required<Omit<Edits, "fields" | "add">> = {
  clearRows: [],
  set: {},
  comment: {},
  hiddenSheet: [],
  work: () => undefined,
};

function edit(context: Excel.RequestContext, answers: Answers, edits: Edits): void {
  const { clearRows: cleared, set, comment, hiddenSheet, work } = { ...none, ...edits };
  const cell = (name: string) => rangeOf(context, answers, name);
  for (const id of cleared) clearRows(context, answers, id);
  for (const [name, value] of Object.entries(set)) type(cell(name), value);
  for (const [name, text] of Object.entries(comment))
    context.workbook.comments.add(cell(name), text);
  if (hiddenSheet.length > 0) hide(context, hiddenSheet);
  work(context, cell);
}

function rangeOf(context: Excel.RequestContext, answers: Answers, name: string): Excel.Range {
  const { sheet, address } = cellNamed(answers, name);
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}

function type(range: Excel.Range, value: Typed): void {
  if (typeof value !== "object") {
    range.values = [[value]];
  } else if ("formula" in value) {
    range.formulas = [[value.formula]];
  } else if ("date" in value) {
    range.values = [[serialOfDate(value.date, false)]];
  } else {
    range.numberFormat = [["@"]];
    range.values = [[value.text]];
  }
}

function clearRows({ workbook }: Excel.RequestContext, { registers }: Answers, id: RegisterId) {
  for (const { source, row } of registers[id].rows)
    for (const letters of Object.values(source.columns))
      workbook.worksheets
        .getItem(source.sheet)
        .getRange(`${letters}${row}`)
        .clear(Excel.ClearApplyTo.contents);
}

function hide(
  { workbook }: Excel.RequestContext,
  values: readonly (readonly (string | number)[])[],
): void {
  const sheet = workbook.worksheets.add("Жасырын");
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      sheet.getCell(row, column).values = [[value]];
    });
  });
  sheet.visibility = Excel.SheetVisibility.hidden;
}
