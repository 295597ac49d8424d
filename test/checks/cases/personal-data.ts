import type { Cases } from "../case";
import type { Given } from "../given";

const place = { cell: { sheet: "Журнал", address: "C7" }, place: "elsewhere" } as const;
const text = (words: string): Given => ({ texts: [{ ...place, text: words }] });
const cells = ["Журнал!C7"];

export const personalDataCases = {
  "PD-01": {
    passes: [
      text("010101500004"),
      text("БСН 010140000004, 010140000511"),
      text("1010101500003"),
      text("0101015000031"),
      text("010201500003 және 01010150"),
      { fields: { "provider.bin": "010160000003" }, ...text("010160000003") },
    ],
    fails: [
      { given: text("010101500003"), cells },
      { given: text("010101500401"), cells },
      { given: text("Өтініш беруші (ЖСН 010101 500003) жүгінді"), cells },
      { given: text("2025 0101-0150-0003 № 4"), cells },
      { given: text("010\u00a0101\u202f500–003"), cells },
      { given: { texts: [{ ...place, place: "comment", text: "ИИН010101500003." }] }, cells },
      { given: text("010160000003"), variant: "bin", cells },
    ],
  },
} as const satisfies Record<string, Cases>;
