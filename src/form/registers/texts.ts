import type { RegisterSpec } from "../model";

export const narratives = {
  id: "narratives",
  item: null,
  basis: "R9",
  label: { kk: "Тармақтардың мәтіні", ru: "Тексты пунктов", en: "Texts of the items" },
  hint: {
    kk: "Әр тармақтың мәтіні екі тілде. Дерек болмаса, дайын сөйлемді таңдаңыз.",
    ru: "Текст каждого пункта на двух языках. Если данных нет, выберите готовую фразу.",
    en: "The text of each item in both languages. Where there is nothing to tell, choose a ready sentence.",
  },
  key: "item",
  use: "published",
  columns: [
    {
      id: "item",
      kind: "choice",
      choices: "narrative",
      label: { kk: "Тармақ", ru: "Пункт", en: "Item" },
    },
    {
      id: "statement",
      kind: "choice",
      choices: "statement",
      label: { kk: "Дерек болмаса", ru: "Если данных нет", en: "If there is nothing" },
    },
    { id: "text", kind: "text2", label: { kk: "Мәтін", ru: "Текст", en: "Text" } },
  ],
} as const satisfies RegisterSpec;

export const photos = {
  id: "photos",
  item: null,
  basis: "R8",
  label: { kk: "Фотосуреттер", ru: "Фотографии", en: "Photos" },
  hint: {
    kk: "Бір жол – есепке енетін бір сурет.",
    ru: "Одна строка – одно фото для отчета.",
    en: "One row is one photo of the report.",
  },
  use: "published",
  columns: [
    {
      id: "item",
      kind: "choice",
      choices: "narrative",
      label: { kk: "Тармақ", ru: "Пункт", en: "Item" },
    },
    { id: "file", kind: "text", label: { kk: "Файл атауы", ru: "Имя файла", en: "File name" } },
    {
      id: "caption",
      kind: "text2",
      label: { kk: "Суреттің атауы", ru: "Подпись", en: "Caption" },
    },
  ],
} as const satisfies RegisterSpec;
