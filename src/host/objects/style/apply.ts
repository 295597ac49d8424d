import { markWorkbook } from "../../model";
import { HostError, notImplemented } from "../../protocol";
import { builtInStyle } from "./built-in";
import { fromEnumName } from "./enum-names";
import type { Book } from "../../book";
import type { NamedStyle, Style } from "../../model";
import type { StyleHolder } from "../format/style-holder";

/** The workbook's style of that name; Excel's own ones join the workbook when they are first asked for. */
export function findNamedStyle({ workbook }: Book, name: string): NamedStyle | null {
  const known = workbook.namedStyles.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (known) return known;
  const builtIn = builtInStyle(name);
  if (!builtIn) return null;
  workbook.namedStyles.push(builtIn);
  markWorkbook(workbook, "namedStyles");
  return builtIn;
}

function applied(style: Style, { name, style: look, includes }: NamedStyle): Style {
  return {
    styleName: name,
    numberFormat: includes.has("Number") ? look.numberFormat : style.numberFormat,
    font: includes.has("Font") ? look.font : style.font,
    fill: includes.has("Patterns") ? look.fill : style.fill,
    borders: includes.has("Border") ? look.borders : style.borders,
    alignment: includes.has("Alignment") ? look.alignment : style.alignment,
    protection: includes.has("Protection") ? look.protection : style.protection,
  };
}

/** By the style's name, or by a value of Excel.BuiltInStyle. */
export function applyNamedStyle(book: Book, holder: StyleHolder, name: string): void {
  const named = findNamedStyle(book, name) ?? findNamedStyle(book, fromEnumName(name));
  if (!named && /^Emphasis[123]$/.test(name)) throw notImplemented(`Range.style = "${name}"`);
  if (!named) throw new HostError("InvalidArgument", `There is no style "${name}".`);
  holder.change((style) => applied(style, named));
}
