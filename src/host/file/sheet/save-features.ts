import {
  rangeOf,
  readAttributes,
  relationshipsOf,
  removeRelationship,
  setAttribute,
  withPrefix,
} from "../../../ooxml";
import type { SheetWriting } from "../sheet-writing";
import { columnsFragment, defaultsAttributes } from "./columns";
import { autoFilterFragment } from "./filters";
import { headerFooterFragment } from "./header-footer";
import { hyperlinksFragment } from "./hyperlinks";
import {
  breaksFragment,
  isFitted,
  marginsFragment,
  optionsFragment,
  setupFragment,
} from "./page-layout";
import { propertiesText } from "./properties";
import { editRangesFragment, protectionFragment } from "./protection";
import { frozenCorner, panesFragment, viewFragment } from "./view";

export function saveView({ sheet, saving, xml, isNew, prefix }: SheetWriting): void {
  const { part } = xml;
  const view = part.find("sheetViews", "sheetView");
  if (isNew || !view) {
    xml.set("sheetViews", viewFragment(sheet, sheet.id === saving.workbook.activeSheetId));
    return;
  }
  let tag = view.tag.source.replace(/\s*\/>$/, ">");
  tag = setAttribute(tag, "showGridLines", sheet.showGridlines ? null : 0);
  tag = setAttribute(tag, "showRowColHeaders", sheet.showHeadings ? null : 0);
  if (sheet.freeze) tag = setAttribute(tag, "topLeftCell", frozenCorner(sheet));
  const others = part
    .children(view)
    .filter(({ name }) => name !== "pane" && name !== "selection")
    .map((child) => part.source(child));
  const inner = withPrefix(panesFragment(sheet), prefix) + others.join("");
  const rest = part
    .named("sheetView", part.find("sheetViews"))
    .slice(1)
    .map((other) => part.source(other));
  xml.setRaw(
    "sheetViews",
    `<${prefix}sheetViews>${tag}${inner}</${prefix}sheetView>${rest.join("")}</${prefix}sheetViews>`,
  );
}

export function saveTabColor({ sheet, xml }: SheetWriting): void {
  xml.setRaw(
    "sheetPr",
    propertiesText(xml.part, {
      tabColor: sheet.tabColor,
      fitToPage: isFitted(sheet.pageLayout.zoom),
    }),
  );
}

export function saveColumns({ sheet, saving, xml }: SheetWriting): void {
  xml.set("cols", columnsFragment(sheet, saving.record));
}

export function saveDefaults({ sheet, xml }: SheetWriting): void {
  xml.setAttributes("sheetFormatPr", defaultsAttributes(sheet));
}

export function saveMerges({ sheet, xml }: SheetWriting): void {
  const cells = sheet.merges.map((area) => `<mergeCell ref="${rangeOf(area)}"/>`);
  xml.set(
    "mergeCells",
    cells.length === 0
      ? ""
      : `<mergeCells count="${String(cells.length)}">${cells.join("")}</mergeCells>`,
  );
}

/** Of the printer's own part and of pictures in headers nothing is known here, so they stay. */
const keptSetup = /^(\w+:id|horizontalDpi|verticalDpi|copies|usePrinterDefaults)$/;

export function savePageLayout(writing: SheetWriting): void {
  const { sheet, xml } = writing;
  const { pageLayout } = sheet;
  const setup = xml.part.find("pageSetup");
  const known = Object.entries(setup ? readAttributes(setup.tag.source) : {});
  const kept = Object.fromEntries(known.filter(([name]) => keptSetup.test(name)));
  saveTabColor(writing);
  xml.set("printOptions", optionsFragment(pageLayout));
  xml.set("pageMargins", marginsFragment(pageLayout));
  xml.set("pageSetup", setupFragment(pageLayout, kept));
  xml.set("headerFooter", headerFooterFragment(pageLayout.headersFooters));
  xml.set("rowBreaks", breaksFragment("rowBreaks", pageLayout.rowBreaks));
  xml.set("colBreaks", breaksFragment("colBreaks", pageLayout.columnBreaks));
}

export function saveProtection({ sheet, xml }: SheetWriting): void {
  xml.set("sheetProtection", sheet.protection ? protectionFragment(sheet.protection) : "");
  xml.set("protectedRanges", editRangesFragment(sheet.allowedEditRanges));
}

export function saveAutoFilter({ sheet, xml }: SheetWriting): void {
  xml.set("autoFilter", sheet.autoFilter ? autoFilterFragment(sheet.autoFilter) : "");
}

export function saveHyperlinks({ sheet, saving, part, xml }: SheetWriting): void {
  const used = new Set<string>();
  const idOf = (address: string): string => {
    const id = saving.relate(part, "hyperlink", address);
    used.add(id);
    return id;
  };
  xml.set("hyperlinks", hyperlinksFragment(sheet.hyperlinks, idOf));
  for (const { kind, id } of relationshipsOf(saving.file, part)) {
    if (kind === "hyperlink" && !used.has(id)) removeRelationship(saving.file, part, id);
  }
}
