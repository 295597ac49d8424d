import { relatedParts } from "../../ooxml";
import type { OfficePackage } from "../../ooxml";
import { indexedColors, themeColors } from "./styles";
import type { Palette } from "./styles";

/** The colours that a workbook names by number. */
export function paletteOf(file: OfficePackage, workbookPart: string): Palette {
  const [theme] = relatedParts(file, workbookPart, "theme");
  const [styles] = relatedParts(file, workbookPart, "styles");
  return {
    theme: themeColors(theme === undefined ? null : file.text(theme)),
    indexed: indexedColors(styles === undefined ? null : file.text(styles)),
  };
}
