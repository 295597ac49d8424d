import type { MarkedArea, MarkSeverity, SheetPlan } from "../plan";
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

/** Esep's marks that stand on the sheets whose marks a plan changes, by sheet. */
export async function keptMarks(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
): Promise<ReadonlyMap<string, readonly MarkedArea[]>> {
  const marked = sheets.filter(({ plan }) => plan.marks !== null);
  if (marked.length === 0) return new Map();
  const all = marked.map(({ plan, worksheet }) => {
    const formats = worksheet.getRange().conditionalFormats;
    formats.load("items/type");
    return { name: plan.name, formats };
  });
  await context.sync();
  const asked = all.map(({ name, formats }) => ({
    name,
    asked: formats.items.flatMap(askForMark),
  }));
  await context.sync();
  return new Map(asked.map(({ name, asked: marks }) => [name, marks.flatMap((read) => read())]));
}

/** The colour tells the severity. */
function askForMark(format: Excel.ConditionalFormat): readonly (() => readonly MarkedArea[])[] {
  if (format.type !== Excel.ConditionalFormatType.custom) return [];
  const { rule, format: look } = format.custom;
  rule.load("formula");
  look.fill.load("color");
  const range = format.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return [
    () => {
      const severity = severities.find((each) => looks[each].fill === look.fill.color);
      if (!isOwn(rule.formula) || severity === undefined) return [];
      const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
      const area = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
      return [{ area, severity }];
    },
  ];
}

const severities = ["error", "warning", "info"] as const satisfies readonly MarkSeverity[];
