import type { CellArea } from "../../ooxml";
import type { CheckRun } from "../../checks";
import { namePrefix } from "../../form";
import type { Answers, Language } from "../../form";
import { translator } from "../../messages";
import type { Translator } from "../../messages";
import { findSheet, findTable, namedAreas } from "../find";
import type { FoundTable } from "../find";
import type { Plan, PlanValue } from "../plan";
import { SheetDraft } from "../sheets/sheet-draft";
import { freeSheetName } from "../sheets/sheet-names";
import { lastUsedRow } from "../read/blank";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import {
  findingLines,
  findingsHeads,
  findingsWidths,
  linkColumn,
  messageColumn,
} from "./findings-table";
import type { FindingLine } from "./findings-table";

/** What the sheet is a proof of. */
export interface FindingsRequest {
  readonly run: CheckRun;
  readonly answers: Answers;
  readonly language: Language;
  /** `yyyy-mm-dd`. */
  readonly today: string;
  /** The version of the program. */
  readonly program: string;
  /** False where the sheet stands in a file of its own, without the cells that it tells of. */
  readonly linked?: boolean;
}

export const findingsTable = `${namePrefix}findings`;
const anchor = `${namePrefix}sheet_findings`;
/** Of the table, from 0: under the title and five lines of the proof. */
const header = 7;

/**
 * The findings on a sheet of their own: what was checked, when and by which version, and a table of what was found. Made
 * again, it takes the place of what it said before.
 */
export function planFindings(snapshot: Snapshot, request: FindingsRequest): Plan {
  const words = translator(request.language);
  const standing = standingSheet(snapshot);
  const draft = new SheetDraft(sheetName(snapshot, standing, words), standing === null);
  const table = findTable(snapshot, findingsTable);
  const lines = findingLines(request.run, words);
  const area = tableArea(lines.length);
  if (standing) clearBelow(draft, standing);
  writeProof(draft, request, words);
  writeTable(draft, { lines, area, linked: request.linked ?? true }, words);
  nameTable(draft, { table, area, words });
  draft.set({
    tabColor: "#7B1E00",
    frozenRows: standing ? 0 : header + 1,
    page: {
      orientation: "landscape",
      pagesWide: 1,
      printArea: { ...area, top: 0 },
      titleRows: [header, header],
      titleColumns: null,
      breaks: [],
    },
    ...takingOver(snapshot),
  });
  draft.name(anchor, { top: 0, left: 0, bottom: 0, right: 0 });
  const { sheet, names } = draft.finish();
  return { sheets: [sheet], names, title: null };
}

function standingSheet(snapshot: Snapshot): SheetSnapshot | null {
  const found = findTable(snapshot, findingsTable);
  if (found) return found.sheet;
  const named = namedAreas(snapshot).get(anchor);
  return named ? findSheet(snapshot, named.sheet) : null;
}

function sheetName(
  { sheets }: Snapshot,
  standing: SheetSnapshot | null,
  { t }: Translator,
): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return standing?.name ?? freeSheetName(t("findings.sheet"), taken);
}

/** In a blank workbook the sheet takes the place of the only one. */
const takingOver = ({ sheets }: Snapshot): { readonly takesOver?: string } => {
  const [only] = sheets;
  const isBlank = sheets.length === 1 && only?.used === null && only.charts.length === 0;
  return isBlank ? { takesOver: only.name } : {};
};

const tableArea = (lines: number): CellArea => ({
  top: header,
  left: 0,
  bottom: header + Math.max(1, lines),
  right: findingsWidths.length - 1,
});

/** Everything under the header goes, links and looks too: there may be fewer lines than before. */
function clearBelow(draft: SheetDraft, standing: SheetSnapshot): void {
  const bottom = Math.max(lastUsedRow(standing), header + 1);
  draft.set({
    cleared: [
      { top: 0, left: 0, bottom: header - 1, right: findingsWidths.length - 1 },
      { top: header + 1, left: 0, bottom, right: findingsWidths.length - 1 },
    ],
  });
}

function writeProof(draft: SheetDraft, request: FindingsRequest, words: Translator): void {
  const { t } = words;
  const { run, answers, today, program } = request;
  const name = answers.fields["provider.name"]?.value[request.language] ?? "–";
  const year = answers.fields["provider.reportYear"]?.value ?? "–";
  const counts = { rules: run.rulesRun, values: run.valuesRead };
  draft.put({ row: 0, column: 0 }, t("findings.title"), "title");
  const lines = [
    t("findings.body", { name }),
    t("findings.year", { year }),
    t("findings.checked", { date: today }),
    t("findings.version", { form: answers.formVersion, program }),
    run.summary.errors === 0 ? t("findings.none", counts) : t("findings.counts", counts),
    t("findings.summary", { ...run.summary }),
  ];
  lines.forEach((line, index) => {
    draft.put({ row: index + 1, column: 0 }, line, "law");
  });
}

interface Table {
  readonly lines: readonly FindingLine[];
  readonly area: CellArea;
  readonly linked: boolean;
}

function writeTable(draft: SheetDraft, { lines, area, linked }: Table, words: Translator): void {
  draft.write(header, 0, [findingsHeads(words)]);
  draft.style({ ...area, bottom: header }, "header");
  draft.format({ ...area, top: header + 1 }, "General");
  draft.write(
    header + 1,
    0,
    lines.length > 0 ? lines.map(({ values }) => values) : [nothing(words)],
  );
  draft.style({ ...area, top: header + 1 }, "label");
  draft.widths(findingsWidths);
  if (!linked) return;
  lines.forEach(({ target }, index) => {
    if (target)
      draft.link({ row: header + 1 + index, column: linkColumn }, target.reference, target.text);
  });
}

/** A table has a line also where nothing was found. */
function nothing({ t }: Translator): readonly PlanValue[] {
  return findingsWidths.map((_, column) =>
    column === messageColumn ? t("findings.nothing") : "–",
  );
}

interface Naming {
  readonly table: FoundTable | null;
  readonly area: CellArea;
  readonly words: Translator;
}

function nameTable(draft: SheetDraft, { table, area, words }: Naming): void {
  if (table) draft.set({ resized: [{ name: table.table.name, area }] });
  else draft.table({ name: findingsTable, area, columns: findingsHeads(words) });
}
