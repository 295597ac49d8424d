import { attributes, ifSet, relationshipsOf, setAttribute, withPrefix } from "../../../ooxml";
import type { Element } from "../../../ooxml";
import type { Sheet } from "../../model";
import { OrderedXml } from "../ordered-xml";
import { workbookOrder } from "../orders";
import type { WorkbookChild } from "../orders";
import type { Saving } from "../saving";
import { passwordAttributes } from "../sheet/protection";
import { namesText } from "./names";
import { protectionNames } from "./read-workbook-part";

export interface WorkbookWriting {
  readonly saving: Saving;
  readonly xml: OrderedXml<WorkbookChild>;
  /** The part of each sheet that has one now. */
  readonly parts: ReadonlyMap<Sheet, string>;
}

/** The workbook part: its sheets, names and settings. What did not change stays as it stands. */
export function saveWorkbookPart(saving: Saving, parts: ReadonlyMap<Sheet, string>): void {
  const { before, workbook, file } = saving;
  const xml = new OrderedXml(file.text(before.part), workbookOrder);
  const writing = { saving, xml, parts };
  setList(xml, "sheets", sheetsText(writing));
  setList(xml, "definedNames", namesText(xml.part, workbook, sheetIdsBefore(saving)));
  saveViews(writing);
  saveCalculation(writing);
  if (workbook.changes.features.has("protection")) saveProtection(writing);
  if (workbook.original === null)
    xml.setAttributes("workbookPr", { date1904: workbook.date1904 ? 1 : null });
  const text = xml.finish();
  if (text !== file.text(before.part)) saving.put("workbook", text, before.part);
}

/** Puts the children of a list in, leaving the list itself as it stands. */
function setList(xml: OrderedXml<WorkbookChild>, name: WorkbookChild, inner: string): void {
  const { part } = xml;
  const known = part.find(name);
  if (inner === (known ? part.xml.slice(known.contentFrom, known.contentTo) : "")) return;
  const open = known?.tag.source.replace(/\s*\/>$/, ">") ?? `<${part.prefix}${name}>`;
  xml.setRaw(name, inner === "" ? "" : `${open}${inner}</${part.prefix}${name}>`);
}

/** The ids of the sheets of the file, in its order; the empty text for one that is gone. */
const sheetIdsBefore = ({ before, workbook }: Saving): readonly string[] =>
  before.sheets.map(
    ({ part }) =>
      workbook.sheets.find(({ source }) => source !== null && source.part === part)?.id ?? "",
  );

const states = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function sheetsText({ saving, xml, parts }: WorkbookWriting): string {
  const { part } = xml;
  const { before, workbook, file } = saving;
  const list = part.find("sheets");
  const known = part.named("sheet", list);
  const relationships = relationshipsOf(file, before.part);
  let nextId = Math.max(0, ...before.sheets.map(({ sheetId }) => sheetId)) + 1;
  const elements = workbook.sheets.map((sheet) => {
    const element = knownSheet(known, saving, sheet);
    if (element) return keptSheet(element, sheet) + part.xml.slice(element.tag.end, element.end);
    const name = parts.get(sheet);
    const id = relationships.find(({ target }) => target === name)?.id ?? "";
    const own = attributes({
      name: sheet.name,
      sheetId: nextId++,
      state: states[sheet.visibility],
    });
    return xml.linked(withPrefix(`<sheet${own} r:id="${id}"/>`, part.prefix));
  });
  return elements.join("");
}

function knownSheet(
  known: readonly Element[],
  { before }: Saving,
  sheet: Sheet,
): Element | undefined {
  const entry = before.sheets.find(
    ({ part }) => sheet.source !== null && part === sheet.source.part,
  );
  return entry && known.find(({ tag }) => tag.prefixedAttribute("id") === entry.relationshipId);
}

/** The tag of a known sheet, as it is to be now. */
function keptSheet({ tag }: Element, sheet: Sheet): string {
  const named =
    tag.attribute("name") === sheet.name
      ? tag.source
      : setAttribute(tag.source, "name", sheet.name);
  const state = states[sheet.visibility];
  return (tag.attribute("state") ?? "visible") === (state ?? "visible")
    ? named
    : setAttribute(named, "state", state);
}

/** The sheet that is seen first; its place changes when sheets come and go before it. */
function saveViews({ saving, xml }: WorkbookWriting): void {
  const { workbook } = saving;
  const { part } = xml;
  const active = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId);
  const [view] = part.children(part.find("bookViews"));
  const written = Number(part.value(view, "activeTab") ?? 0);
  if (active < 0 || (active === written && view)) return;
  if (!view) {
    xml.set(
      "bookViews",
      `<bookViews><workbookView${attributes({ activeTab: ifSet(active) })}/></bookViews>`,
    );
    return;
  }
  const list = part.find("bookViews");
  const tag = setAttribute(
    setAttribute(view.tag.source, "activeTab", active === 0 ? null : active),
    "firstSheet",
    null,
  );
  const source = list ? part.source(list) : "";
  xml.setRaw("bookViews", source.replace(view.tag.source, tag));
}

const modes = { Automatic: null, AutomaticExceptTables: "autoNoTable", Manual: "manual" } as const;

/** Excel calculates everything anew when it opens the file; our results serve readers that do not. */
function saveCalculation({ saving, xml }: WorkbookWriting): void {
  const { calculation, changes, original } = saving.workbook;
  const { mode, iterative, precisionAsDisplayed } = calculation;
  xml.setAttributes("calcPr", {
    ...(original === null ? { calcId: 191029 } : {}),
    ...(original === null || changes.features.has("calculation")
      ? {
          calcMode: modes[mode],
          iterate: iterative.enabled ? 1 : null,
          iterateCount: iterative.maxIteration === 100 ? null : iterative.maxIteration,
          iterateDelta: iterative.maxChange === 0.001 ? null : iterative.maxChange,
          fullPrecision: precisionAsDisplayed ? 0 : null,
        }
      : {}),
    fullCalcOnLoad: 1,
  });
}

function saveProtection({ saving, xml }: WorkbookWriting): void {
  const { protection } = saving.workbook;
  if (!protection) {
    xml.set("workbookProtection", "");
    return;
  }
  const password = passwordAttributes(protection.password);
  const own = Object.entries(protectionNames).map(
    ([name, ours]) => [name, password[ours] ?? null] as const,
  );
  xml.set(
    "workbookProtection",
    `<workbookProtection${attributes({ ...Object.fromEntries(own), lockStructure: true })}/>`,
  );
}
