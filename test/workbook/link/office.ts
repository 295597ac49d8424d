import { planForm } from "../../../src/workbook";
import type { LinkRequest, Plan, Snapshot } from "../../../src/workbook";
import { planLink, readAnswers } from "../../../src/workbook";
import type { Answers } from "../../../src/form";
import { applied } from "../apply";
import { book, sheet } from "../book";
import type { Cell, SheetParts } from "../book";

/** An office's own table: a title, a header in row 3, three services, a total and a signature. */
export const ownRows: readonly (readonly Cell[])[] = [
  ["Мемлекеттік қызметтер туралы мәлімет", null, null, null, null],
  [null, null, null, null, null],
  ["№", "Атауы", "Коды", "Ақылы/тегін", "Барлығы"],
  [1, "Анықтама беру", "00101001", "тегін", 12],
  [2, "Рұқсат беру", "00101002", "безвозмездно", "1 204"],
  [3, "Тіркеу", "00101003", "ақылы", 30],
  ["Жиыны", null, null, null, 1246],
  [null, null, null, null, null],
  ["Орындаған: бөлім маманы", null, null, null, null],
];

export const officeSheet = (
  values: readonly (readonly Cell[])[] = ownRows,
  parts: SheetParts = {},
) => sheet("Қызметтер 2025", values, parts);

/** The office's workbook with the form in it. */
export function office(own = officeSheet()): Snapshot {
  const snapshot = book([own]);
  const plan = planForm({ kind: "rural-okrug-akim", year: 2025, language: "kk", snapshot });
  return applied(snapshot, plan);
}

export const request: LinkRequest = {
  register: "services",
  range: "'Қызметтер 2025'!A3:E7",
  map: { "name.kk": "B", code: "C", fee: "D", provided: "E" },
  words: { fee: { безвозмездно: "free" } },
};

export function planned(snapshot: Snapshot, asked: LinkRequest = request): Plan {
  const plan = planLink(snapshot, asked);
  if (!plan.ok) throw new Error(plan.failure.code);
  return plan.value;
}

export const linked = (snapshot: Snapshot, asked: LinkRequest = request): Snapshot =>
  applied(snapshot, planned(snapshot, asked));

export function answersOf(snapshot: Snapshot): Answers {
  const read = readAnswers(snapshot);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** The same workbook with another sheet in place of the office's own. */
export const withOwn = (snapshot: Snapshot, own: ReturnType<typeof officeSheet>): Snapshot => ({
  ...snapshot,
  sheets: [book([own]).sheets[0]!, ...snapshot.sheets.slice(1)],
});

export const withName = (snapshot: Snapshot, name: string, formula: string): Snapshot => ({
  ...snapshot,
  names: snapshot.names.map((each) => (each.name === name ? { ...each, formula } : each)),
});
