import type { CellRef } from "../../form";

const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** `Sheet!A4:H90`, the sheet's name in quotes where it needs them: as `--range` takes it. */
export const quotedRange = ({ sheet, address }: CellRef): string =>
  `${plain.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
