import type { Area, Sheet } from "../../model";

/** A file does not say why a row is hidden: inside a filter that lets not everything through, the filter hid it. */
export function markFilteredRows(sheet: Sheet): void {
  const areas = filteredAreas(sheet);
  if (areas.length === 0) return;
  for (const [row, format] of sheet.rows) {
    if (!format.hidden || !areas.some(({ top, bottom }) => row > top && row <= bottom)) continue;
    sheet.rows.set(row, { ...format, hidden: false, filtered: true });
  }
}

function filteredAreas({ autoFilter, tables }: Sheet): readonly Area[] {
  const own = autoFilter && autoFilter.columns.size > 0 ? [autoFilter.area] : [];
  const ofTables = tables.filter(({ columns }) => columns.some(({ filter }) => filter !== null));
  return [...own, ...ofTables.map(({ area }) => area)];
}
