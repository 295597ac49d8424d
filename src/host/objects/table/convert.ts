import { structuredArea } from "../../calc/compile";
import { rewriteStructured } from "../../formula";
import { absoluteAddress, containsCell, quotedSheetName } from "../../model";
import { rewriteFormulas } from "../rewrite-formulas";
import type { TableTarget } from "./table-target";

/** Formulas that name the table get the addresses of the cells they mean. */
export function convertStructured({ book, sheet, table }: TableTarget): void {
  rewriteFormulas(book, (formula, home) => {
    if (!formula.includes("[")) return formula;
    const place = home ?? { sheet, row: table.area.top, column: table.area.left };
    const isInside = place.sheet === sheet && containsCell(table.area, place.row, place.column);
    return rewriteStructured(formula, (reference) => {
      const isOurs =
        reference.table === null
          ? isInside
          : reference.table.toLowerCase() === table.name.toLowerCase();
      if (!isOurs) return reference;
      const found = structuredArea(book.workbook, reference, place);
      if (typeof found === "string") return found;
      const prefix = found.sheet === place.sheet ? "" : `${quotedSheetName(found.sheet.name)}!`;
      return prefix + absoluteAddress(found.area);
    });
  });
}
