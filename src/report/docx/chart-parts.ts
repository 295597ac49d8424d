import { Document, Packer, Paragraph } from "docx";
import type { ChartSpec } from "../../charts";
import type { Language } from "../../form";
import { OfficePackage } from "../../ooxml";
import { inLine } from "./blocks";
import { chartRun } from "./chart";
import { inLanguage, withFixedTimes } from "./repair";
import { localeOf, type DocxSettings } from "./settings";

/** A chart as the parts of a file: its drawing, and the small workbook that it can be edited from. */
export interface ChartPart {
  readonly xml: string;
  readonly workbook: Uint8Array;
}

interface ChartLook {
  readonly language: Language;
  readonly settings: DocxSettings;
  /** Millimetres. */
  readonly width: number;
}

/** The charts as Word has them, for other files of the family. */
export async function chartParts(
  specs: readonly ChartSpec[],
  { language, settings, width }: ChartLook,
): Promise<readonly ChartPart[]> {
  if (specs.length === 0) return [];
  const children = specs.map(
    (spec) => new Paragraph({ children: [inLine(chartRun({ spec, language, settings, width }))] }),
  );
  const packed = await Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
  const file = OfficePackage.open(new Uint8Array(packed));
  return specs.map((_, index) => {
    const number = index + 1;
    return {
      xml: inLanguage(file.text(`word/charts/chart${number}.xml`), localeOf[language]),
      workbook: withFixedTimes(
        file.content(`word/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`),
      ),
    };
  });
}
