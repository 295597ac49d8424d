import {
  choiceLists,
  countLines,
  fields,
  headerOf,
  narratives,
  partsOf,
  registers,
  sections,
  uiLanguages,
  type ColumnSpec,
  type Label,
} from "../../src/form";

const registerLabels = registers.flatMap(({ id, label, hint, columns }) => [
  [`${id}, label`, label] as const,
  [`${id}, hint`, hint] as const,
  ...columns.flatMap((column: ColumnSpec) => [
    [`${id}.${column.id}`, column.label] as const,
    ...(column.hint ? [[`${id}.${column.id}, hint`, column.hint] as const] : []),
  ]),
]);
const choiceLabels = Object.entries(choiceLists).flatMap(([list, choices]) =>
  choices.map(({ code, label }) => [`${list}, ${code}`, label] as const),
);
const fieldLabels = fields.map(({ id, label }) => [id, label] as const);
const headings = [
  ...sections.map(({ id, heading }) => [`section ${id}`, heading] as const),
  ...narratives.flatMap(({ id, heading, short }) => [
    [`item ${id}`, heading] as const,
    [`item ${id}, short`, short] as const,
  ]),
  ...countLines.map(({ id, label }) => [`line ${id}`, label] as const),
];
const labels: readonly (readonly [string, Label])[] = [
  ...registerLabels,
  ...choiceLabels,
  ...fieldLabels,
  ...headings,
];

const kazakhOnly = /[әғқңөұүһі]/i;

/** The names of the system and of the program are written alike in every language. */
const bare = (text: string): string => text.replace(/e-Өтініш|Esep/g, "");

test.each(uiLanguages)("every label is a trimmed, composed text in %s", (language) => {
  const wrong = labels.filter(([, { [language]: text }]) => {
    return text === "" || text !== text.trim().normalize("NFC");
  });
  expect(wrong).toEqual([]);
});

test("Kazakh and Russian are in Cyrillic, Russian without the letters of Kazakh, English in Latin", () => {
  expect(labels.filter(([, { kk, ru }]) => /[a-z]/i.test(bare(kk) + bare(ru)))).toEqual([]);
  expect(labels.filter(([, { ru }]) => kazakhOnly.test(bare(ru)))).toEqual([]);
  expect(labels.filter(([, { en }]) => /[а-яё]/i.test(en) || kazakhOnly.test(en))).toEqual([]);
});

test("only the words that the two languages share are the same in both", () => {
  const same = labels.filter(([, label]) => label.kk === label.ru).map(([, label]) => label.ru);
  expect([...new Set(same)]).toEqual([
    "Индикатор",
    "семинар",
    "брифинг",
    "реинжиниринг",
    "мониторинг",
  ]);
});

test("no text holds a straight quotation mark or a Russian ё", () => {
  const texts = labels.flatMap(([, label]) => [label.kk, label.ru]);
  expect(texts.filter((text) => /["'ё]/i.test(text))).toEqual([]);
});

describe.each(registers.map(({ id, columns }) => [id, columns as readonly ColumnSpec[]] as const))(
  "the headers of %s",
  (_, columns) => {
    test.each(uiLanguages)("differ from one another in %s, any case", (language) => {
      const headers = columns.flatMap((column) =>
        partsOf(column).map(({ part }) => headerOf(column, part, language).toLowerCase()),
      );
      expect(new Set(headers).size).toBe(headers.length);
    });

    test.each(uiLanguages)("fit a column in %s", (language) => {
      const headers = columns.map((column) => column.label[language]);
      expect(headers.filter((header) => header.length > 60)).toEqual([]);
    });
  },
);

test.each(uiLanguages)("the labels of the fields differ from one another in %s", (language) => {
  const texts = fields.map(({ label }) => label[language].toLowerCase());
  expect(new Set(texts).size).toBe(texts.length);
});

test.each(uiLanguages)("the labels of the registers differ from one another in %s", (language) => {
  const texts = registers.map(({ label }) => label[language].toLowerCase());
  expect(new Set(texts).size).toBe(texts.length);
});
