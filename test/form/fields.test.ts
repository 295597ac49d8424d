import {
  choiceLists,
  countLines,
  defaults,
  fieldOf,
  fields,
  registers,
  type FieldSpec,
} from "../../src/form";

const specs: readonly FieldSpec[] = fields;

test("no field has the id of another", () => {
  expect(new Set(specs.map(({ id }) => id)).size).toBe(specs.length);
});

test("every line of item 1.2 has its figure, the year before and its source", () => {
  expect(specs.filter(({ id }) => id.startsWith("counts."))).toHaveLength(3 * countLines.length);
  expect(fieldOf("counts.servicesTotal")).toMatchObject({ kind: "count" });
  expect(fieldOf("counts.servicesTotal.previous").label).toEqual({
    kk: "Мемлекеттік көрсетілетін қызметтердің саны: өткен жыл",
    ru: "Количество государственных услуг: прошлый год",
    en: "Number of public services: year before",
  });
  expect(fieldOf("counts.byProactive.source")).toMatchObject({
    kind: "text",
    refersTo: "sources",
  });
});

test("choices, digits and references of fields are sound", () => {
  const lists = Object.keys(choiceLists);
  const registerIds = registers.map(({ id }): string => id);
  for (const { id, kind, choices, digits, refersTo } of specs) {
    expect([id, choices !== undefined]).toEqual([id, kind === "choice"]);
    expect([id, digits !== undefined]).toEqual([id, kind === "code"]);
    expect([...lists, undefined]).toContain(choices);
    expect([...registerIds, undefined]).toContain(refersTo);
  }
});

test("the compiler and the settings are the only fields that are not published", () => {
  const hidden = specs.filter(({ published }) => published === false).map(({ id }) => id);
  expect(hidden.filter((id) => !id.startsWith("settings."))).toEqual([
    "provider.compiler",
    "provider.compilerPhone",
  ]);
  expect(specs.filter(({ id }) => id.startsWith("settings.")).map(({ id }) => id)).toEqual(
    hidden.filter((id) => id.startsWith("settings.")),
  );
});

test("every numeric setting has its default", () => {
  const numeric = specs.filter(
    ({ id, kind }) => id.startsWith("settings.") && kind !== "text" && kind !== "choice",
  );
  expect(Object.keys(defaults)).toEqual(numeric.map(({ id }) => id));
});

test("the terms of the Law are working days of its articles 15 and 25", () => {
  expect(defaults).toMatchObject({
    "settings.complaintDaysProvider": 5,
    "settings.complaintDaysAuthorised": 15,
    "settings.extensionDays": 10,
    "settings.noticeDays": 3,
    "settings.discussionDays": 10,
  });
});
