import { setAttribute, splice, withPrefix } from "../../../ooxml";
import type { Edit, Element } from "../../../ooxml";
import type { ConditionalFormat, DataValidation } from "../../model";
import { readRules, ruleFragment } from "../conditional";
import { paletteOf } from "../palette";
import type { SheetWriting } from "../sheet-writing";
import { readDifferentialStyles } from "../styles";
import { readValidations, validationFragment } from "./validations";

/** What stands in the file and is still wanted, by the position of what is wanted; and what is not wanted any more. */
interface Matches<Known> {
  readonly kept: ReadonlyMap<number, Known>;
  readonly dropped: readonly Known[];
}

function matched<Known>(
  wanted: readonly unknown[],
  known: readonly Known[],
  content: (known: Known) => unknown,
): Matches<Known> {
  const rest = new Map(known.map((each) => [each, JSON.stringify(content(each))]));
  const kept = new Map<number, Known>();
  wanted.forEach((item, index) => {
    const key = JSON.stringify(item);
    const same = [...rest].find(([, other]) => other === key)?.[0];
    if (same === undefined) return;
    kept.set(index, same);
    rest.delete(same);
  });
  return { kept, dropped: [...rest.keys()] };
}

/** Rules that are as the file has them stay as they stand, extensions and all; others are added or taken out. */
export function saveValidations({ sheet, saving, xml, prefix }: SheetWriting): void {
  const { kept, dropped } = matched(
    sheet.dataValidations,
    readValidations(xml.part),
    ({ validation }) => validation,
  );
  const added = sheet.dataValidations.filter((_, index) => !kept.has(index));
  const fragments = added.map((validation: DataValidation) =>
    validationFragment(validation, saving.workbook.date1904),
  );
  const known = xml.part.find("dataValidations");
  const own = xml.part
    .children(known)
    .filter((child) => !dropped.some(({ element }) => element.at === child.at));
  const inner =
    own.map((child) => xml.part.source(child)).join("") + withPrefix(fragments.join(""), prefix);
  const tag = setAttribute(
    known?.tag.source.replace(/\s*\/>$/, ">") ?? `<${prefix}dataValidations>`,
    "count",
    own.length + added.length,
  );
  xml.setRaw("dataValidations", inner === "" ? "" : `${tag}${inner}</${prefix}dataValidations>`);
  dropExtensions(
    xml,
    dropped.map(({ element }) => element),
  );
}

/** Takes rules out that newer versions keep in the extensions. */
function dropExtensions(
  { part, setRaw }: Pick<SheetWriting["xml"], "part" | "setRaw">,
  dropped: readonly Element[],
): void {
  const extensions = part.find("extLst");
  const inside = dropped.filter(
    ({ at }) => extensions && at > extensions.at && at < extensions.end,
  );
  if (!extensions || inside.length === 0) return;
  const edits = inside.map(({ at, end }): Edit => ({
    from: at - extensions.at,
    to: end - extensions.at,
    text: "",
  }));
  setRaw("extLst", withoutEmpty(splice(part.source(extensions), edits)));
}

const withoutEmpty = (text: string): string =>
  text
    .replace(/<x14:dataValidations[^>]*>\s*<\/x14:dataValidations>/g, "")
    .replace(/<((?:\w+:)?ext)\b[^>]*>\s*<\/\1>/g, "")
    .replace(/^<((?:\w+:)?extLst)\b[^>]*>\s*<\/\1>$/, "");

/** As for validations; every rule says its priority, which is its place in the list. */
export function saveRules({ sheet, saving, xml, prefix }: SheetWriting): void {
  const { part } = xml;
  const colors = paletteOf(saving.file, saving.before.part);
  const styles = readDifferentialStyles(saving.styles.xml, colors);
  const rules = readRules({ part, palette: colors, styles });
  const wanted = sheet.conditionalFormats.map(({ areas, stopIfTrue, rule }) => ({
    areas,
    stopIfTrue,
    rule,
  }));
  const { kept } = matched(wanted, rules, ({ format }) => format);
  const priorities = new Map([...kept].map(([index, { element }]) => [element.at, index + 1]));
  const groups = part
    .named("conditionalFormatting", part.root)
    .map((group) => groupText(group, priorities, xml));
  const added = sheet.conditionalFormats.map((format: ConditionalFormat, index) =>
    kept.has(index)
      ? ""
      : ruleFragment(format, {
          priority: index + 1,
          styleOf: (style) => saving.styles.differential(style),
        }),
  );
  xml.setRaw("conditionalFormatting", groups.join("") + withPrefix(added.join(""), prefix));
}

/** A group of the file with the rules that are still wanted. */
function groupText(
  group: Element,
  priorities: ReadonlyMap<number, number>,
  { part }: SheetWriting["xml"],
): string {
  const known = part.named("cfRule", group);
  const edits = known.flatMap((rule): readonly Edit[] => {
    const priority = priorities.get(rule.at);
    if (priority === undefined) return [{ from: rule.at, to: rule.end, text: "" }];
    return [
      {
        from: rule.at,
        to: rule.tag.end,
        text: setAttribute(rule.tag.source, "priority", priority),
      },
    ];
  });
  const isEmpty = edits.filter(({ text }) => text === "").length === known.length;
  if (isEmpty) return "";
  const moved = edits.map(({ from, to, text }) => ({
    from: from - group.at,
    to: to - group.at,
    text,
  }));
  return splice(part.source(group), moved);
}
