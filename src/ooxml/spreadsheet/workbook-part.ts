import { elementsNamed, outline, textOf } from "../elements";
import { mainPart } from "../kind";
import type { OfficePackage } from "../package";
import { relationshipsOf } from "../relationships";
import type { Relationship } from "../relationships";
import type { Tag } from "../scan";

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly relationshipId: string;
  /** Null where the relationship leads to no part. */
  readonly part: string | null;
  /** The last segment of the relationship's type: `worksheet`, `chartsheet`, `dialogsheet`. */
  readonly kind: string;
}

export interface DefinedName {
  readonly name: string;
  /** Position of the sheet it belongs to; null for the workbook. */
  readonly localSheet: number | null;
  /** As the file has it, without "=". */
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string;
}

/** What the workbook part says of its sheets and names; everything else stays in `xml`. */
export interface WorkbookPart {
  readonly part: string;
  readonly xml: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** True where the file uses the namespaces of the strict variant. */
  readonly isStrict: boolean;
  /** `calcPr`, by attribute. */
  readonly calculation: (name: string) => string | null;
}

/** An attribute that is on: `1` or `true`. */
export const isOn = (value: string | null): boolean => value === "1" || value === "true";

export function readWorkbookPart(file: OfficePackage): WorkbookPart {
  const part = mainPart(file, "workbook");
  const xml = file.text(part);
  const relationships = relationshipsOf(file, part);
  const calculation = elementsNamed(xml, "calcPr")[0]?.tag;
  return {
    part,
    xml,
    relationships,
    sheets: elementsNamed(xml, "sheet").map(({ tag }) => sheetEntry(file, tag, relationships)),
    names: elementsNamed(xml, "definedName").map((element) => ({
      name: element.tag.attribute("name") ?? "",
      localSheet: numberOrNull(element.tag.attribute("localSheetId")),
      formula: textOf(xml, element),
      hidden: isOn(element.tag.attribute("hidden")),
      comment: element.tag.attribute("comment") ?? "",
    })),
    date1904: isOn(elementsNamed(xml, "workbookPr")[0]?.tag.attribute("date1904") ?? null),
    isStrict: outline(xml).root.tag.source.includes("http://purl.oclc.org/ooxml/"),
    calculation: (name) => calculation?.attribute(name) ?? null,
  };
}

const numberOrNull = (text: string | null): number | null => (text === null ? null : Number(text));

function stateOf(tag: Tag): SheetEntry["state"] {
  const state = tag.attribute("state");
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function sheetEntry(
  file: OfficePackage,
  tag: Tag,
  relationships: readonly Relationship[],
): SheetEntry {
  const relationshipId = tag.prefixedAttribute("id") ?? "";
  const relationship = relationships.find(({ id }) => id === relationshipId);
  return {
    name: tag.attribute("name") ?? "",
    sheetId: Number(tag.attribute("sheetId")),
    state: stateOf(tag),
    relationshipId,
    part: relationship && file.has(relationship.target) ? relationship.target : null,
    kind: relationship?.kind ?? "",
  };
}
