import type { Cases } from "../case";
import { cellOfField, cellOfRow, type Given } from "../given";

const text = (kk: string, ru: string): Given => ({
  rows: { narratives: [{ item: "2.3", text: { kk, ru } }] },
});
const kkCell = cellOfRow("narratives", "text.kk", 1);
const ruCell = cellOfRow("narratives", "text.ru", 1);

const russian =
  "В отчетном году проведены семинары и встречи с жителями, разъяснен порядок оказания услуг.";
const kazakh =
  "Есепті жылы тұрғындармен семинарлар мен кездесулер өткізіліп, қызмет көрсету тәртібі түсіндірілді.";

export const textCases = {
  "TXT-01": {
    passes: [
      text("Мәтін", "Текст"),
      { fields: { "provider.name": { kk: "Аппарат" } } },
      { rows: { services: [{ name: { kk: "Анықтама" } }], narratives: [{ item: "2.3" }] } },
      { rows: { complaints: [{ measures: { kk: "Ескерту" } }] } },
    ],
    fails: [
      {
        given: { rows: { narratives: [{ item: "2.3", text: { kk: "Мәтін" } }] } },
        severity: "error",
        cells: [ruCell],
      },
      {
        given: { rows: { narratives: [{ item: "directions", text: { ru: "Текст" } }] } },
        severity: "error",
        cells: [kkCell],
      },
      {
        given: { rows: { events: [{ topic: { ru: "Встреча" } }] } },
        variant: "cell",
        severity: "warning",
        cells: [cellOfRow("events", "topic.kk", 1)],
      },
      {
        given: { fields: { "provider.address": { kk: "Бірінші көше" } } },
        variant: "cell",
        severity: "warning",
        cells: [cellOfField("provider.address.ru")],
      },
    ],
  },
  "TXT-02": {
    passes: [
      text("2025 жылғы 12 наурызда 1 234 қызмет, 94,5 %", "12.03.2025 оказано 1234 услуги, 94.5%"),
      text("5 кездесу, 5 семинар", "5 встреч и семинаров"),
      { rows: { events: [{ topic: { kk: "5", ru: "6" } }] } },
    ],
    fails: [
      {
        given: text("12 семинар, 3 кездесу", "12 семинаров, 4 встречи"),
        cells: [kkCell, ruCell],
      },
      { given: text("12 семинар", "Семинары, 7"), cells: [kkCell, ruCell] },
      { given: text("Семинар", "7 семинаров"), cells: [kkCell, ruCell] },
    ],
  },
  "TXT-03": {
    passes: [
      text(kazakh, russian),
      text("Семинар", "Үлгілі ауылы"),
      text("e-Өтініш, eGov, COVID-19", "IT-портал, wi-fi"),
    ],
    fails: [
      {
        given: text("Семинар саны – ____", "Семинары"),
        found: "____",
        cells: [kkCell],
      },
      { given: text("Семинар", "Проведено XXX семинаров"), found: "XXX", cells: [ruCell] },
      { given: text("Семинар […]", "Семинар"), found: "[…]", cells: [kkCell] },
      { given: text(russian, "Текст"), variant: "kk", cells: [kkCell] },
      { given: text("Мәтін", kazakh), variant: "ru", cells: [ruCell] },
      {
        given: text("Ceминар", "Семинар"),
        variant: "mixed",
        found: "Ceминар",
        cells: [kkCell],
      },
      {
        given: { rows: { services: [{ name: { kk: "Құжат", ru: "Cправка" } }] } },
        variant: "mixed",
        found: "Cправка",
        cells: [cellOfRow("services", "name.ru", 1)],
      },
    ],
  },
} as const satisfies Record<string, Cases>;
