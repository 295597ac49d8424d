import {
  cellForWriting,
  containsArea,
  markCalculation,
  markSheet,
  setStyle,
  withoutArea,
} from "../../model";
import { isRecord, optional, asText } from "../arguments";
import { invalidArgument } from "../../protocol";
import { checkAllowed, checkUnlocked } from "./guard";
import { readText } from "./values";
import { CellWriter } from "./write-cell";
import { afterCellsChanged } from "./after-change";
import type { Hyperlink } from "../../model";
import type { RangeTarget } from "../targets";

/** The link of the range's first cell; null when there is none. */
export function readHyperlink(target: RangeTarget): unknown {
  const { sheet, area } = target;
  const first = { top: area.top, left: area.left, bottom: area.top, right: area.left };
  const link = sheet.hyperlinks.find((each) => containsArea(each.area, first));
  if (!link) return null;
  const text = readText(target.with(first));
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: Array.isArray(text) ? ((text[0] as readonly string[])[0] ?? "") : "",
  };
}

export function removeHyperlinks({ sheet, area }: RangeTarget): void {
  const kept = sheet.hyperlinks.flatMap((link) =>
    withoutArea(link.area, area).map((part) => ({ ...link, area: part })),
  );
  if (
    kept.length === sheet.hyperlinks.length &&
    kept.every((link, index) => link.area === sheet.hyperlinks[index]?.area)
  )
    return;
  sheet.hyperlinks = kept;
  markSheet(sheet, "hyperlinks");
}

function asLink(value: Readonly<Record<string, unknown>>): Omit<Hyperlink, "area"> {
  const address = optional<string | null>(value["address"], asText, null);
  const documentReference = optional<string | null>(value["documentReference"], asText, null);
  if (
    (address === null || address === "") &&
    (documentReference === null || documentReference === "")
  )
    throw invalidArgument();
  return {
    address,
    documentReference,
    screenTip: optional<string | null>(value["screenTip"], asText, null),
  };
}

const linkColor = "#0563C1";

/** Sets a link on every cell of the range; its text goes into the cells, in the look of links. */
export function writeHyperlink(target: RangeTarget, value: unknown): void {
  const { sheet, area, book } = target;
  checkUnlocked(target);
  if (sheet.protection) checkAllowed(sheet, "allowInsertHyperlinks");
  removeHyperlinks(target);
  if (value === null) return;
  if (!isRecord(value)) throw invalidArgument();
  const link = asLink(value);
  sheet.hyperlinks.push({ area, ...link });
  markSheet(sheet, "hyperlinks");
  const shown = optional<string | null>(value["textToDisplay"], asText, null);
  const writer = new CellWriter(book, sheet);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellForWriting(sheet, row, column);
      const text = shown ?? (cell.value === null ? (link.address ?? link.documentReference) : null);
      if (text !== null) writer.put(cell, text, { row, column });
      const style = book.workbook.styles.at(cell.style);
      const font = { ...style.font, color: linkColor, underline: "Single" as const };
      setStyle(sheet, cell, book.workbook.styles.derive(cell.style, { ...style, font }));
    }
  }
  markCalculation(book.workbook, sheet, area);
  afterCellsChanged(target);
}
