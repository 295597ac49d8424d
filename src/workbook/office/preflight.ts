import { fail, ok } from "../../ooxml";
import type { Result } from "../../ooxml";
import { namePrefix } from "../../form";
import type { WorkbookFailure } from "../failure";
import type { Plan } from "../plan";

/** What has to be known of the workbook before it is written into. */
export interface Ground {
  /** The names that are there, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** Looks, before the first write, at what would stop it halfway. */
export async function preflight(
  context: Excel.RequestContext,
  plan: Plan,
): Promise<Result<Ground, WorkbookFailure>> {
  const { workbook } = context;
  const standing = plan.sheets.filter(({ create }) => !create).map(({ name }) => name);
  const sheets = standing.map((name) => ({
    name,
    worksheet: workbook.worksheets.getItemOrNullObject(name),
  }));
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.names.load("items/name");
  for (const { worksheet } of sheets) {
    worksheet.load("name");
    worksheet.protection.load("protected");
    worksheet.tables.load("items/name,items/autoFilter/isDataFiltered");
  }
  await context.sync();
  if (workbook.readOnly) return fail({ code: "read-only" });
  const fault = faultOf(sheets) ?? faultOfStructure(workbook, plan);
  if (fault) return fail(fault);
  return ok({ names: new Set(workbook.names.items.map(({ name }) => name.toLowerCase())) });
}

interface StandingSheet {
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
}

function faultOf(sheets: readonly StandingSheet[]): WorkbookFailure | null {
  for (const { name: sheet, worksheet } of sheets) {
    if (worksheet.isNullObject) return { code: "sheet-missing", sheet };
    if (worksheet.protection.protected) return { code: "protected", sheet };
    const filtered = worksheet.tables.items.find(
      ({ name, autoFilter }) =>
        name.toLowerCase().startsWith(namePrefix) && autoFilter.isDataFiltered,
    );
    if (filtered) return { code: "filtered", name: filtered.name };
  }
  return null;
}

/** A workbook whose structure is protected takes no new sheets. */
const faultOfStructure = (
  { protection }: Excel.Workbook,
  { sheets }: Plan,
): WorkbookFailure | null => {
  const added = sheets.find(({ create }) => create);
  return added && protection.protected ? { code: "protected", sheet: added.name } : null;
};
