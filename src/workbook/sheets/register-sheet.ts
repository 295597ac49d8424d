import { developsByLaws, narratives } from "../../form";
import type { RegisterId } from "../../form";
import type { PlanValue } from "../plan";
import { columnParts, registerSpec } from "../read/form-index";
import { labelIn, widthOf } from "./column-look";
import type { FormBook } from "./form-book";
import { pageLayout } from "./page-layout";
import { blankRows } from "./row-count";
import type { SheetDraft } from "./sheet-draft";
import { headerRow, lawOf, writeTop } from "./sheet-top";
import type { RegisterKey, SheetKey } from "./sheet-key";
import { writeTable } from "./write-table";

/** Colours of the tabs: what the report shows, what only feeds it. */
const tabColors = { published: "#1F4E79", working: "#7F6000", own: "#595959" } as const;

/** Sheets that bodies of this kind do not need stay reachable, and keep in the background. */
const quietTab = "#A6A6A6";

const develops = ({ kind }: FormBook): boolean => developsByLaws.some((each) => each === kind);

/** Drafts of by-laws are discussed by those who develop them. */
const isNeeded = (key: RegisterKey, book: FormBook): boolean =>
  key !== "discussions" || develops(book);

/** The sheet of one register. */
export function writeRegister(draft: SheetDraft, key: RegisterKey & SheetKey, book: FormBook) {
  const spec = registerSpec(key);
  const { language } = book;
  const top = {
    key,
    title: spec.label[language],
    law: lawOf(spec, book),
    hint: spec.hint[language],
  };
  writeTop(draft, top, book);
  const filled = key === "narratives" ? narrativeRows(book) : [];
  const bodyRows = filled.length > 0 ? filled.length : blankRows(key, book.kind);
  writeTable(draft, { register: key, row: headerRow, column: 0, bodyRows, filled }, book);
  const parts = columnParts(key);
  const area = { top: 0, left: 0, bottom: headerRow + bodyRows, right: parts.length - 1 };
  const widths = parts.map(widthOf);
  draft.set({
    tabColor: isNeeded(key, book) ? tabColors[spec.use] : quietTab,
    frozenRows: headerRow + 1,
    page: pageLayout({ area, widths, header: headerRow, keyColumns: keyColumns(key) }),
  });
}

/** How many columns from the left name a row: to the end of its key, and of the first name after it. */
function keyColumns(register: RegisterId): number {
  const { key } = registerSpec(register);
  const parts = columnParts(register).slice(0, mostKeys);
  const last = parts.findLastIndex(({ column }) => column.id === key || column.id === "name");
  return last + 1;
}

/** More would leave too little of the page for the rest. */
const mostKeys = 2;

/** A row for each text of the report, with the sentence that holds for bodies of this kind. */
function narrativeRows(book: FormBook): readonly Readonly<Record<string, PlanValue>>[] {
  const { language } = book;
  return narratives.map(({ id, statements }) => ({
    item: labelIn("narrative", id, language),
    ...("no-power" in statements && !develops(book)
      ? { statement: labelIn("statement", "no-power", language) }
      : {}),
  }));
}
