import {
  cellForWriting,
  containsArea,
  markCalculation,
  markSheet,
  setStyle,
  withoutArea,
} from "../../model";
import { asText, optional, record } from "../arguments";
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
  checkAllowed(sheet, "allowInsertHyperlinks");
  removeHyperlinks(target);
  if (value === null) return;
  const given = record(value);
  const link = asLink(given);
  sheet.hyperlinks.push({ area, ...link });
  markSheet(sheet, "hyperlinks");
  showLink(target, link, optional<string | null>(given["textToDisplay"], asText, null));
  markCalculation(book.workbook, sheet, area);
  afterCellsChanged(target);
}

/** Cells keep what they hold when no text is given; empty ones show the address. */
function showLink(
  { book, sheet, area }: RangeTarget,
  link: Omit<Hyperlink, "area">,
  text: string | null,
): void {
  const writer = new CellWriter(book, sheet);
  const { styles } = book.workbook;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellForWriting(sheet, row, column);
      const shown = text ?? (cell.value === null ? (link.address ?? link.documentReference) : null);
      if (shown !== null) writer.put(cell, shown, { row, column });
      const style = styles.at(cell.style);
      const font = { ...style.font, color: linkColor, underline: "Single" as const };
      setStyle(sheet, cell, styles.derive(cell.style, { ...style, font }));
    }
  }
}
