import type { Plan, SheetPlan } from "./plan";

/** Several plans for one workbook as one; what the later ones say of a whole sheet (its page, its tab) goes before. */
export function mergePlans(plans: readonly Plan[]): Plan {
  const sheets = new Map<string, SheetPlan>();
  for (const sheet of plans.flatMap((plan) => plan.sheets)) {
    const known = sheets.get(sheet.name);
    sheets.set(sheet.name, known ? bothSheets(known, sheet) : sheet);
  }
  return {
    sheets: [...sheets.values()],
    names: plans.flatMap(({ names }) => names),
    title: plans.findLast(({ title }) => title !== null)?.title ?? null,
  };
}

const bothSheets = (one: SheetPlan, other: SheetPlan): SheetPlan => ({
  name: one.name,
  create: one.create,
  renamed: other.renamed ?? one.renamed,
  takesOver: one.takesOver ?? other.takesOver,
  marks: other.marks ?? one.marks,
  tabColor: other.tabColor ?? one.tabColor,
  frozenRows: Math.max(one.frozenRows, other.frozenRows),
  page: other.page ?? one.page,
  cleared: [...one.cleared, ...other.cleared],
  blocks: [...one.blocks, ...other.blocks],
  formats: [...one.formats, ...other.formats],
  styles: [...one.styles, ...other.styles],
  tables: [...one.tables, ...other.tables],
  resized: [...one.resized, ...other.resized],
  validations: [...one.validations, ...other.validations],
  widths: [...one.widths, ...other.widths],
  fitted: [...one.fitted, ...other.fitted],
  links: [...one.links, ...other.links],
  charts: [...one.charts, ...other.charts],
  removedCharts: [...one.removedCharts, ...other.removedCharts],
});
