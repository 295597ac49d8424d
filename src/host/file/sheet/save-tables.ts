import { relationshipsOf, XmlPart } from "../../../ooxml";
import type { SheetWriting } from "../sheet-writing";
import { writeTable } from "./tables";

/** The parts of the sheet's tables, and the list of them that the sheet carries. */
export function saveTables({ sheet, part, saving, xml }: SheetWriting): void {
  for (const table of sheet.tables) {
    if (table.source !== null && !table.changed) continue;
    const { file } = saving;
    const known = table.source === null ? null : new XmlPart(file.text(table.source));
    const name = saving.put("table", writeTable(table, known), table.source ?? undefined);
    saving.relate(part, "table", name);
  }
  const ids = relationshipsOf(saving.file, part)
    .filter(({ kind }) => kind === "table")
    .map(({ id }) => id);
  const list = ids.map((id) => `<tablePart r:id="${id}"/>`).join("");
  xml.set(
    "tableParts",
    ids.length === 0 ? "" : `<tableParts count="${String(ids.length)}">${list}</tableParts>`,
  );
}
