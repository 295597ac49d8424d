import { attributes, escapeText, setAttribute, withPrefix } from "../../../ooxml";
import type { Element, XmlPart } from "../../../ooxml";
import { absoluteAddress, quotedSheetName } from "../../model";
import type { NamedItem, Workbook } from "../../model";
import { writeFormula } from "../formula-text";

const keyOf = (name: string, sheetId: string | null): string =>
  `${sheetId ?? ""}!${name.toLowerCase()}`;

/**
 * The elements of the defined names, in the file's order and then the new ones. A name that did not change stays as it
 * stands; the sheet it belongs to is said by that sheet's place now.
 */
export function namesText(
  part: XmlPart,
  workbook: Workbook,
  sheetsBefore: readonly string[],
): string {
  const { prefix } = part;
  const known = new Map(
    part
      .children(part.find("definedNames"))
      .map((element) => [knownKey(element, sheetsBefore), element]),
  );
  const places = new Map(workbook.sheets.map(({ id }, index) => [id, index]));
  const elements = withFilterNames(workbook)
    .filter(({ sheetId }) => sheetId === null || places.has(sheetId))
    .map((item) => {
      const element = known.get(keyOf(item.name, item.sheetId));
      const place = item.sheetId === null ? null : (places.get(item.sheetId) ?? null);
      return !element || item.changed
        ? withPrefix(nameFragment(item, place), prefix)
        : setAttribute(element.tag.source, "localSheetId", place) +
            part.xml.slice(element.tag.end, element.end);
    });
  return elements.join("");
}

const filterName = "_xlnm._FilterDatabase";

/** Excel keeps a hidden name for the filter of each sheet; it follows the filter. */
function withFilterNames({ names, sheets }: Workbook): readonly NamedItem[] {
  const changed = sheets.filter(
    ({ source, changes, autoFilter }) =>
      changes.features.has("autoFilter") || (source === null && autoFilter !== null),
  );
  const others = names.filter(
    ({ name, sheetId }) => name !== filterName || !changed.some(({ id }) => id === sheetId),
  );
  const added = changed.flatMap(({ id, name, autoFilter }): readonly NamedItem[] => {
    if (!autoFilter) return [];
    const formula = `=${quotedSheetName(name)}!${absoluteAddress(autoFilter.area)}`;
    return [{ name: filterName, sheetId: id, formula, comment: "", visible: false, changed: true }];
  });
  return [...others, ...added];
}

function knownKey({ tag }: Element, sheetsBefore: readonly string[]): string {
  const place = tag.attribute("localSheetId");
  return keyOf(
    tag.attribute("name") ?? "",
    place === null ? null : (sheetsBefore[Number(place)] ?? null),
  );
}

function nameFragment(
  { name, formula, comment, visible }: NamedItem,
  localSheetId: number | null,
): string {
  const own = attributes({
    name,
    comment: comment === "" ? null : comment,
    localSheetId,
    hidden: visible ? null : true,
  });
  return `<definedName${own}>${escapeText(writeFormula(formula, null))}</definedName>`;
}
