import { parseArea, sheetByName, splitAddress } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { RangeTarget, SheetTarget } from "../targets";
import { namedArea } from "../name/named-area";
import type { Book } from "../../book";
import type { Area } from "../../model";

/**
 * The areas an address means on a sheet: "A1", "B:C", "Sheet1!A1:B2", several with commas, or a defined
 * name or table name that points to cells of this sheet.
 */
export function parseSheetAreas(owner: SheetTarget, text: string): readonly Area[] {
  return splitList(text).map((part) => parseOne(owner, part.trim()));
}

/** Commas inside apostrophes belong to a sheet's name. */
function splitList(text: string): readonly string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [text];
}

function parseOne(owner: SheetTarget, text: string): Area {
  const { sheet: sheetName, address } = splitAddress(text);
  if (sheetName !== null && sheetName.toLowerCase() !== owner.sheet.name.toLowerCase())
    throw invalidArgument();
  const area = parseArea(address);
  if (area) return area;
  const named = namedArea(owner.book, address, owner.sheet);
  if (named?.sheet !== owner.sheet) throw invalidArgument(`"${text}" is no address.`);
  return named.area;
}

/** A range anywhere in the workbook: an address with a sheet name, or a name. */
export function parseBookRange(
  book: Book,
  text: string,
  fallback: SheetTarget | null,
): RangeTarget {
  const { sheet: sheetName, address } = splitAddress(text);
  const sheet = sheetName === null ? fallback?.sheet : sheetByName(book.workbook, sheetName);
  const area = sheet && parseArea(address);
  if (sheet && area) return new RangeTarget(new SheetTarget(book, sheet), area);
  const named = namedArea(book, address, sheet ?? null);
  if (!named) throw new HostError("InvalidArgument", `"${text}" is no address.`);
  return new RangeTarget(new SheetTarget(book, named.sheet), named.area);
}
