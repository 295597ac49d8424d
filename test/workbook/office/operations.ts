import { chartSpecs } from "../../../src/charts";
import { OfficePackage } from "../../../src/ooxml";
import { planCharts, planFill, planForm, planLanguage, planLink } from "../../../src/workbook";
import type { Plan, Snapshot, WorkbookFailure } from "../../../src/workbook";
import { forgetJournal } from "../../../src/workbook/office";
import type { Result } from "../../../src/ooxml";
import { answers, apply, inExcel, makeForm, officeFile, snapshot } from "./excel";

type Planned = Plan | Result<Plan, WorkbookFailure>;

export interface Tried {
  readonly name: string;
  /** The workbook that the operation is tried on. */
  readonly book: () => Promise<Uint8Array>;
  readonly plan: (snapshot: Snapshot) => Promise<Planned> | Planned;
}

const services = [
  { code: "00101001", name: { kk: "Анықтама", ru: "Справка" }, fee: "free", byPortal: 30 },
  { code: "00101002", name: { kk: "Рұқсат", ru: "Разрешение" }, fee: "paid", byProvider: 12 },
] as const;
const complaints = Array.from({ length: 40 }, (_, index) => ({
  number: `ш-${String(index + 1)}`,
  date: "2025-02-01",
  outcome: "satisfied" as const,
}));

let made: Promise<Uint8Array> | null = null;

/** An office's own workbook with the form and some figures in it. */
export const formFile = (): Promise<Uint8Array> => {
  made ??= officeFile().then((file) =>
    inExcel(
      async (excel) => {
        forgetJournal();
        await makeForm();
        await apply((book) => planFill(book, { registers: { services } }));
        return excel.save();
      },
      { file },
    ),
  );
  return made;
};

export const operations: readonly Tried[] = [
  {
    name: "generate",
    book: officeFile,
    plan: (book) =>
      planForm({ kind: "rural-okrug-akim", year: 2025, language: "kk", snapshot: book }),
  },
  {
    name: "link",
    book: formFile,
    plan: (book) =>
      planLink(book, {
        register: "services",
        range: "Есеп!A3:D7",
        map: { code: "A", "name.kk": "B", provided: "C" },
      }),
  },
  {
    name: "fill",
    book: formFile,
    plan: (book) => planFill(book, { registers: { complaints } }),
  },
  {
    name: "charts",
    book: formFile,
    plan: async (book) => planCharts(book, chartSpecs(await answers()), "kk"),
  },
  { name: "language", book: formFile, plan: (book) => planLanguage(book, "ru") },
];

/** The texts of a package's parts: two workbooks are equal when these are. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const book = OfficePackage.open(bytes);
  return Object.fromEntries(book.names.map((name) => [name, book.text(name)]));
}

export const planned = async ({ plan }: Tried): Promise<Planned> => plan(await snapshot());
