export interface NamedItem {
  name: string;
  /** Id of the sheet it belongs to; null for the whole workbook. */
  readonly sheetId: string | null;
  /** In en-US with the leading "=" ("=Sheet1!$A$1:$B$2", "=0.12"). */
  formula: string;
  comment: string;
  visible: boolean;
  /** Kept in the file as it is; only new and changed ones are written. */
  changed: boolean;
}

/** Names of Excel's own use (`_xlnm.Print_Area` …) are kept but never listed. */
export const isBuiltInName = (name: string): boolean => name.toLowerCase().startsWith("_xlnm.");
