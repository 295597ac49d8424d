import { titlePage } from "../../form";
import type { BodyKind, Language } from "../../form";
import { translator } from "../../messages";
import { dateSystem } from "../date-system";
import { namedAreas } from "../find";
import type { Plan, SheetPlan } from "../plan";
import { readAnswers } from "../read/read-answers";
import { readFields } from "../read/read-fields";
import type { SheetArea } from "../sheet-reference";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import { refreshedCounts, withBlocks } from "./refreshed-counts";
import type { FormBook } from "./form-book";
import { knownSheets } from "./known-sheets";
import { repairSheet } from "./repair-sheets";
import { SheetDraft } from "./sheet-draft";
import { sheetKeys, tabWords } from "./sheet-key";
import type { SheetKey } from "./sheet-key";
import { freeSheetName } from "./sheet-names";
import { writeSheet } from "./written-sheet";

export interface FormOptions {
  readonly kind: BodyKind;
  readonly year: number;
  /** Of the sheets; a form that is there keeps its own. */
  readonly language: Language;
  /** The workbook that the form is put into; a blank one without it. */
  readonly snapshot?: Snapshot;
}

const noSnapshot: Snapshot = {
  date1904: false,
  sheets: [],
  names: [],
  formatCodes: ["General"],
  properties: { title: "", creator: "" },
  externalLinks: 0,
};

/** The sheets of the form for a kind of body. Where some of them are there, only what is missing is added. */
export function planForm({ snapshot = noSnapshot, ...options }: FormOptions): Plan {
  const names = namedAreas(snapshot);
  const known = knownSheets(snapshot, names);
  const book = bookOf(snapshot, known, {
    ...options,
    language: languageOf(snapshot, names, options),
  });
  const drafts = sheetKeys.map((key) => {
    const sheet = known.get(key);
    const draft = new SheetDraft(book.sheetNames[key], !sheet);
    if (sheet) repairSheet(draft, key, { standing: { snapshot, sheet, names }, book });
    else writeSheet(draft, key, book);
    return draft.finish();
  });
  const plan = withDateSystem(joined(drafts), snapshot);
  if (isBlankWorkbook(snapshot))
    return { ...plan, sheets: takingOver(plan.sheets, snapshot.sheets[0]), title: titleOf(book) };
  const answers = readAnswers(snapshot);
  const { language } = book;
  return answers.ok
    ? withBlocks(plan, refreshedCounts(snapshot, answers.value, { language, names }))
    : plan;
}

type Options = Omit<FormOptions, "snapshot">;

function languageOf(
  snapshot: Snapshot,
  names: ReadonlyMap<string, SheetArea>,
  { language }: Options,
): Language {
  return readFields(snapshot, names).fields["settings.sheetLanguage"]?.value ?? language;
}

function bookOf(
  snapshot: Snapshot,
  known: ReadonlyMap<SheetKey, SheetSnapshot>,
  options: Options,
): FormBook {
  const { t } = translator(options.language);
  const taken = new Set(
    isBlankWorkbook(snapshot) ? [] : snapshot.sheets.map(({ name }) => name.toLowerCase()),
  );
  const named = sheetKeys.map((key) => {
    const name = known.get(key)?.name ?? freeSheetName(t(tabWords[key]), taken);
    taken.add(name.toLowerCase());
    return [key, name] as const;
  });
  return { ...options, t, sheetNames: Object.fromEntries(named) as FormBook["sheetNames"] };
}

const withDateSystem = (plan: Plan, { names }: Snapshot): Plan =>
  names.some(({ name }) => name.toLowerCase() === dateSystem.name.toLowerCase())
    ? plan
    : { ...plan, names: [...plan.names, dateSystem] };

/** Sheets to which nothing happens are left out. */
function joined(drafts: readonly ReturnType<SheetDraft["finish"]>[]): Plan {
  const sheets = drafts.map(({ sheet }) => sheet);
  return {
    sheets: sheets.filter(
      ({ create, blocks, tables }) => create || blocks.length + tables.length > 0,
    ),
    names: drafts.flatMap(({ names }) => names),
    title: null,
  };
}

const isBlankWorkbook = ({ sheets }: Snapshot): boolean =>
  sheets.length === 0 ||
  (sheets.length === 1 && sheets.every(({ used, charts }) => used === null && charts.length === 0));

const takingOver = (
  sheets: readonly SheetPlan[],
  blank: SheetSnapshot | undefined,
): readonly SheetPlan[] =>
  sheets.map((sheet, index) =>
    index === 0 && blank ? { ...sheet, takesOver: blank.name } : sheet,
  );

const titleOf = ({ language, year }: FormBook): string =>
  `${titlePage.title[language]} ${titlePage.period[language].replace("{year}", String(year))}`;
