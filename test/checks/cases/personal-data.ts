import type { Cases } from "../case";
import type { Given } from "../given";

const place = { cell: { sheet: "Журнал", address: "C7" }, place: "elsewhere" } as const;
const text = (words: string): Given => ({ texts: [{ ...place, text: words }] });
const outside = (words: string): Given => ({ parts: [{ part: "docProps/core.xml", text: words }] });
const onComplaints = { cell: { sheet: "complaints", address: "M6" }, place: "form" } as const;
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
      { given: outside("ЖСН 010101500003"), variant: "outside", cells: [] },
    ],
  },
  "PD-02": {
    passes: [
      text("Тел. 8 (71455) 2-16-84, +7 (727) 390 20 40, 1414"),
      { fields: { "provider.phone": "8 (701) 000-00-01" }, ...text("+7 701 000 00 01") },
      { fields: { "provider.compilerPhone": "87470000002" }, ...text("+7-747-000-00-02") },
      { fields: { "provider.email": "info@okrug.example" }, ...text("akim@okrug.example") },
      text("kense@akim.gov.kz"),
      text("Саны 12345678, коды 870100000011, куәлік берілді"),
    ],
    fails: [
      { given: text("Тел.: +7 (701) 000-00-01"), cells },
      { given: text("87470000002 қоңырау шалды"), cells },
      { given: text("8.747.000.00.02"), cells },
      { given: text("77470000002\n077470000002"), cells },
      { given: text("someone@mail.example"), variant: "email", cells },
      { given: text("Куәлігі № 000000001"), variant: "document", cells },
      { given: text("паспорт N00000001"), variant: "document", cells },
      { given: outside("mailto:someone@mail.example"), variant: "outside", cells: [] },
    ],
  },
  "PD-03": {
    passes: [
      { texts: [{ ...onComplaints, text: "Ескерту жасалды. Объявлено замечание" }] },
      { texts: [{ ...onComplaints, text: "Негізгі шаралар, условия равны, ҚР Заңы" }] },
      text("Үлгіұлы Үлгі"),
    ],
    fails: [
      { given: { texts: [{ ...onComplaints, text: "Үлгіұлы Үлгі" }] }, cells: ["complaints!M6"] },
      {
        given: { texts: [{ ...onComplaints, text: "Примеров Пример Примерович" }] },
        cells: ["complaints!M6"],
      },
      {
        given: { texts: [{ ...onComplaints, text: "жауабы: Үлгіева Ү.Ү." }] },
        cells: ["complaints!M6"],
      },
      { given: { texts: [{ ...onComplaints, text: "П.П. Примерову" }] }, cells: ["complaints!M6"] },
    ],
  },
} as const satisfies Record<string, Cases>;
