import type { BodyKind } from "../../form";
import { titlePage } from "../../form";
import { findSheet, namedAreas } from "../find";
import type { LinkPlan, Plan, SheetPlan } from "../plan";
import { valueAt } from "../snapshot";
import type { Snapshot } from "../snapshot";
import { knownSheets } from "../sheets/known-sheets";
import { SheetDraft } from "../sheets/sheet-draft";
import { anchorName, sheetKeys } from "../sheets/sheet-key";
import type { SheetKey } from "../sheets/sheet-key";
import { formIn } from "./form-words";
import type { Wording } from "./form-words";
import { renamedSheets } from "./renamed-sheets";
import { restateCharts } from "./restate-charts";
import { restateFields } from "./restate-choices";
import { restateLists } from "./restate-lists";
import { restateFieldWords, restateTables } from "./restate-tables";
import { restateTexts } from "./restate-texts";
import { changesLanguage } from "./restating";
import type { Restating } from "./restating";

interface Wordings {
  readonly kind: BodyKind;
  readonly from: Wording;
  readonly to: Wording;
}

/** The words of the form in place: what stands exactly as Esep wrote it is written in the other wording; all else stays. */
export function restated(snapshot: Snapshot, { kind, from, to }: Wordings): Plan {
  const names = namedAreas(snapshot);
  const known = knownSheets(snapshot, names);
  const books = { from: formIn(from, kind), to: formIn(to, kind) };
  const renamed =
    from.language === to.language
      ? new Map<string, string>()
      : renamedSheets(snapshot, { known, names, ...books });
  const restating: Restating = { snapshot, names, known, ...books, renamed };
  const sheets = sheetKeys.flatMap((key) => sheetPlan(key, restating));
  return {
    sheets: withCharts(joined(sheets), restating),
    names: [],
    title: snapshot.properties.title === titleIn(from) ? titleIn(to) : null,
  };
}

function sheetPlan(key: SheetKey, restating: Restating): readonly SheetPlan[] {
  const { known, renamed } = restating;
  const sheet = known.get(key);
  if (!sheet) return [];
  const draft = new SheetDraft(sheet.name, false);
  restateTexts(draft, { key, sheet }, restating);
  if (changesLanguage(restating)) {
    if (key === "lists") restateLists(draft, sheet, restating);
    if (isFieldSheet(key)) restateFields(draft, sheet, restating);
    if (isFieldSheet(key)) restateFieldWords(draft, sheet, restating);
    restateTables(draft, sheet, restating);
  }
  draft.set({ renamed: renamed.get(sheet.name) ?? null });
  const plan = draft.finish().sheet;
  const isNew = ({ row, column, text }: LinkPlan) => valueAt(sheet, row, column) !== text;
  return [plan.links.some(isNew) ? plan : { ...plan, links: [] }];
}

const isFieldSheet = (key: SheetKey): boolean =>
  key === "provider" || key === "counts" || key === "settings";

/** A register may stand on another's sheet: one plan for each. Sheets to which nothing happens are left out. */
function joined(sheets: readonly SheetPlan[]): readonly SheetPlan[] {
  const byName = new Map<string, SheetPlan>();
  for (const sheet of sheets) {
    const known = byName.get(sheet.name);
    byName.set(
      sheet.name,
      known
        ? {
            ...known,
            blocks: [...known.blocks, ...sheet.blocks],
            links: [...known.links, ...sheet.links],
            validations: [...known.validations, ...sheet.validations],
            renamed: known.renamed ?? sheet.renamed,
          }
        : sheet,
    );
  }
  return [...byName.values()].filter((sheet) => !isIdle(sheet));
}

/** What cells say when they are selected cannot be read: it is written anew only with the words beside it. */
const isIdle = ({ blocks, links, renamed }: SheetPlan): boolean =>
  blocks.length + links.length === 0 && renamed === null;

function withCharts(sheets: readonly SheetPlan[], restating: Restating): readonly SheetPlan[] {
  const { names, snapshot } = restating;
  const anchor = names.get(anchorName("charts").toLowerCase());
  const sheet = anchor && findSheet(snapshot, anchor.sheet);
  const plan = sheet ? restateCharts(sheet, restating) : null;
  return plan && !isIdle(plan) ? [...sheets, plan] : sheets;
}

const titleIn = ({ language, year }: Wording): string =>
  `${titlePage.title[language]} ${titlePage.period[language].replace("{year}", String(year))}`;
