import type { OfficePackage } from "../ooxml";
import { decodeEntities } from "../ooxml";

/** The parts of a template that get into the report: what stands above and below every page. */
export const pageParts = (file: OfficePackage): readonly string[] =>
  file.names.filter((name) => /^word\/(?:header|footer)\d*\.xml$/i.test(name));

/** Their paragraphs as text. */
export function templateTexts(file: OfficePackage): readonly string[] {
  return pageParts(file).flatMap((name) =>
    file
      .text(name)
      .split("</w:p>")
      .map((paragraph) =>
        [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
          .map(([, text = ""]) => decodeEntities(text))
          .join(""),
      ),
  );
}
