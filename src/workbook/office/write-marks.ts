import type { MarkSeverity, SheetPlan } from "../plan";
import { rangeAt } from "./ranges";

interface OpenSheet {
  readonly plan: SheetPlan;
  readonly worksheet: Excel.Worksheet;
}

/** Always true; the text within tells it from every rule of the office's own. */
const ownRule = '=LEN("Esep")>0';
const isOwn = (formula: string): boolean => formula.replace(/\s/g, "").includes('LEN("Esep")');

interface MarkLook {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
}

/** Nothing is told by colour alone: errors are bold, warnings slanted. */
const looks: Readonly<Record<MarkSeverity, MarkLook>> = {
  error: { fill: "#F8CBAD", font: "#7B1E00", bold: true },
  warning: { fill: "#FFE699", font: "#5F4B00", bold: false },
  info: { fill: "#DDEBF7", font: "#1F3864", bold: false },
};

/** Takes Esep's marks off the sheets that a plan names and puts the new ones on; nobody else's formats are touched. */
export async function writeMarks(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
): Promise<void> {
  const marked = sheets.filter(({ plan }) => plan.marks !== null);
  if (marked.length === 0) return;
  await removeMarks(context, marked);
  for (const { worksheet, plan } of marked)
    for (const { area, severity } of plan.marks?.areas ?? [])
      mark(rangeAt(worksheet, area), severity);
  await context.sync();
}

async function removeMarks(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
): Promise<void> {
  const all = sheets.map(({ worksheet }) => worksheet.getRange().conditionalFormats);
  for (const formats of all) formats.load("items/type");
  await context.sync();
  const custom = all.flatMap(({ items }) =>
    items.filter(({ type }) => type === Excel.ConditionalFormatType.custom),
  );
  for (const { custom: rule } of custom) rule.rule.load("formula");
  if (custom.length > 0) await context.sync();
  for (const format of custom) if (isOwn(format.custom.rule.formula)) format.delete();
}

function mark(range: Excel.Range, severity: MarkSeverity): void {
  const { fill, font, bold } = looks[severity];
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = ownRule;
  custom.format.fill.color = fill;
  custom.format.font.color = font;
  if (bold) custom.format.font.bold = true;
  else custom.format.font.italic = true;
}
