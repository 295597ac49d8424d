import {
  choiceLists,
  fieldName,
  fields,
  headerOf,
  listName,
  partsOf,
  registerOf,
  registers,
  tableName,
  type ChoiceListId,
} from "../../src/form";

const names = [
  ...registers.map(({ id }) => tableName(id)),
  ...fields.flatMap((field) => partsOf(field).map(({ part }) => fieldName(part))),
  ...(Object.keys(choiceLists) as ChoiceListId[]).map(listName),
];

test("names are made of the ids", () => {
  expect(tableName("complaintsAnnex")).toBe("esep_complaintsAnnex");
  expect(fieldName("counts.servicesTotal.previous")).toBe("esep_counts_servicesTotal_previous");
  expect(listName("body-kind")).toBe("esep_list_body_kind");
});

test("no name is another's in any case", () => {
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test("every name is one that a workbook accepts, and none looks like a cell", () => {
  expect(names.filter((name) => !/^[a-z_][a-z0-9_]{0,254}$/i.test(name))).toEqual([]);
  expect(names.filter((name) => /^([a-z]{1,3}\d+|r\d*c\d*)$/i.test(name))).toEqual([]);
});

test("a text in two languages has two parts, Kazakh first", () => {
  const [, name] = registerOf("services").columns;
  expect(partsOf(name)).toEqual([
    {
      part: "name.kk",
      id: "name",
      language: "kk",
      label: {
        kk: "Қызметтің атауы (қаз.)",
        ru: "Наименование услуги (каз.)",
        en: "Name of the service (Kazakh)",
      },
    },
    {
      part: "name.ru",
      id: "name",
      language: "ru",
      label: {
        kk: "Қызметтің атауы (орыс.)",
        ru: "Наименование услуги (рус.)",
        en: "Name of the service (Russian)",
      },
    },
  ]);
});

test("any other value is one part, with the column's own label", () => {
  const [code] = registerOf("services").columns;
  expect(partsOf(code)).toEqual([{ part: "code", id: "code", label: code.label }]);
  expect(headerOf(code, "code", "ru")).toBe("Код услуги");
});

test("asking a column for a part that it does not have is a mistake of ours", () => {
  const [code] = registerOf("services").columns;
  expect(() => headerOf(code, "code.kk", "ru")).toThrow("code has no part code.kk");
});
