import type { Cases } from "../case";
import { cellOfField, cellOfRow } from "../given";
import { sound } from "../sound";

/** Typed by hand, a nought says that there are none. */
const typedNought = {
  fields: {
    "provider.kind": "village-akim",
    "provider.bin": "010140000004",
    "counts.servicesTotal": 0,
  },
  rows: {
    ...sound.rows,
    services: [],
    narratives: [...sound.rows.narratives, { item: "1.3", statement: "none" }],
  },
} as const;

const unknownKind = {
  code: "unknown-choice",
  subject: { field: "provider.kind", part: "provider.kind" },
  cell: { sheet: "fields", address: "B1" },
  found: "ауыл клубы",
} as const;

const name = { kk: "Үлгілі ауданының әкімдігі", ru: "Акимат Примерного района" };
const nameCells = [cellOfField("provider.name.kk"), cellOfField("provider.name.ru")];
const bin = [cellOfField("provider.bin")];

export const generalCases = {
  "GEN-01": {
    passes: [{ fields: { "provider.kind": "district" } }],
    fails: [
      { given: {}, cells: [cellOfField("provider.kind")] },
      {
        given: { remarks: [unknownKind] },
        variant: "unknown",
        found: "ауыл клубы",
        cells: [cellOfField("provider.kind")],
      },
      {
        given: { remarks: [{ ...unknownKind, found: "орган 010101500003" }] },
        variant: "unknown",
        found: "орган ••••••••••••",
        cells: [cellOfField("provider.kind")],
      },
    ],
  },
  "GEN-02": {
    passes: [{ fields: { "provider.name": name } }],
    fails: [
      { given: { fields: { "provider.name": { ru: name.ru } } }, variant: "kk", cells: nameCells },
      {
        given: { fields: { "provider.name": { kk: name.kk } } },
        variant: "ru",
        cells: [...nameCells].reverse(),
      },
      { given: {}, cells: nameCells },
    ],
  },
  "GEN-03": {
    passes: [
      { fields: { "provider.bin": "010140000004" } },
      { fields: { "provider.bin": "010140000511" } },
    ],
    fails: [
      { given: { fields: { "provider.bin": "010140000005" } }, expected: 4, found: 5, cells: bin },
      { given: {}, variant: "empty", cells: bin },
      {
        given: { fields: { "provider.bin": "01014000000" } },
        variant: "length",
        expected: 12,
        found: 11,
        cells: bin,
      },
      {
        given: { fields: { "provider.bin": "0101400000004" } },
        variant: "length",
        expected: 12,
        found: 13,
        cells: bin,
      },
      {
        given: { fields: { "provider.bin": "010101500003" } },
        variant: "kind",
        expected: "4, 5, 6",
        found: "0",
        cells: bin,
      },
      {
        given: { fields: { "provider.bin": "010170000004" } },
        variant: "kind",
        expected: "4, 5, 6",
        found: "7",
        cells: bin,
      },
      { given: { fields: { "provider.bin": "010140000500" } }, variant: "never", cells: bin },
    ],
  },
  "GEN-06": {
    passes: [
      sound,
      typedNought,
      {
        ...sound,
        rows: {
          ...sound.rows,
          events: [],
          narratives: [...sound.rows.narratives, { item: "2.3", statement: "none" }],
        },
      },
      {
        ...sound,
        rows: {
          ...sound.rows,
          events: [],
          narratives: [...sound.rows.narratives, { item: "2.3", text: { kk: "Іс-шара" } }],
        },
      },
      {
        ...sound,
        rows: {
          ...sound.rows,
          acts: [{ title: { kk: "Ұсыныс", ru: "Предложение" }, type: "proposal" }],
        },
      },
    ],
    fails: [
      {
        given: { ...sound, rows: { ...sound.rows, events: [] } },
        cells: ["narratives!A5:D8", "events!A5:H6"],
      },
      {
        given: {
          ...sound,
          rows: { ...sound.rows, narratives: [...sound.rows.narratives.slice(1), { item: "2.2" }] },
        },
        cells: [
          cellOfRow("narratives", "text.kk", 3),
          cellOfRow("narratives", "text.ru", 3),
          cellOfRow("narratives", "statement", 3),
          "discussions!A5:L6",
        ],
      },
      {
        given: {
          fields: { ...sound.fields, "provider.kind": "central" },
          rows: {
            ...sound.rows,
            narratives: [
              { item: "2.2", statement: "no-power" },
              { item: "3.3", statement: "none" },
              { item: "4.3", statement: "none" },
            ],
          },
        },
        variant: "power",
        cells: [cellOfRow("narratives", "statement", 1), "discussions!A5:L6"],
      },
      {
        given: {
          ...sound,
          rows: {
            ...sound.rows,
            events: [],
            narratives: [...sound.rows.narratives, { item: "2.3", statement: "no-power" }],
          },
        },
        variant: "power",
        cells: [cellOfRow("narratives", "statement", 4), "events!A5:H6"],
      },
      {
        given: {
          ...sound,
          rows: {
            ...sound.rows,
            narratives: [...sound.rows.narratives, { item: "1.1", statement: "none" }],
          },
        },
        variant: "statement",
        cells: [cellOfRow("narratives", "statement", 4), cellOfField("provider.name.kk")],
      },
      {
        given: {
          ...sound,
          rows: {
            ...sound.rows,
            narratives: [...sound.rows.narratives, { item: "2.3", statement: "none" }],
          },
        },
        variant: "both",
        cells: [cellOfRow("narratives", "statement", 4), "events!A5:H6"],
      },
      {
        given: { ...sound, fields: { "provider.kind": "village-akim" } },
        cells: ["narratives!A5:D8", cellOfField("provider.name.kk")],
      },
      {
        given: { ...typedNought, computed: ["counts.servicesTotal"] },
        cells: ["narratives!A5:D9", "services!A5:AD6"],
      },
    ],
  },
} as const satisfies Record<string, Cases>;
