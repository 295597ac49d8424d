import {
  emptyAnswers,
  exportedAnswers,
  fieldOf,
  fieldSchema,
  formVersion,
  isPublished,
  registerOf,
  registers,
  rowSchema,
} from "../../src/form";

const service = {
  code: "00101001",
  name: { kk: "Анықтама беру", ru: "Выдача справки" },
  byLawDate: "2020-03-18",
  fee: "free",
  stateCorporation: true,
  provided: 12,
};

describe("a row", () => {
  const services = rowSchema("services");

  test.each([[service], [{}], [{ name: { kk: "Анықтама беру" } }]])("is taken: %j", (row) => {
    expect(services.parse(row)).toEqual(row);
  });

  test.each([
    [{ ...service, provided: -1 }],
    [{ ...service, provided: 1.5 }],
    [{ ...service, provided: "12" }],
    [{ ...service, fee: "тегін" }],
    [{ ...service, byLawDate: "18.03.2020" }],
    [{ ...service, byLawDate: "2025-02-30" }],
    [{ ...service, stateCorporation: "иә" }],
    [{ ...service, name: "Анықтама беру" }],
    [{ ...service, name: { kk: "Анықтама беру", en: "Certificate" } }],
    [{ ...service, code: 101001 }],
    [{ ...service, colour: "red" }],
  ])("is refused: %j", (row) => {
    expect(services.safeParse(row).success).toBe(false);
  });

  test("of percent, score, money and link", () => {
    expect(rowSchema("monitoring").safeParse({ satisfaction: 100, score: 4.5 }).success).toBe(true);
    expect(rowSchema("monitoring").safeParse({ satisfaction: 100.1 }).success).toBe(false);
    expect(rowSchema("monitoring").safeParse({ satisfaction: -1 }).success).toBe(false);
    expect(rowSchema("externalControl").safeParse({ finesAmount: 1.25 }).success).toBe(true);
    expect(rowSchema("externalControl").safeParse({ finesAmount: Infinity }).success).toBe(false);
    expect(rowSchema("events").safeParse({ url: "example.kz/1" }).success).toBe(true);
    expect(rowSchema("indicators").safeParse({ plan: -1.5 }).success).toBe(true);
    expect(rowSchema("photos").safeParse({ item: "2.3", file: "1.jpg" }).success).toBe(true);
  });
});

test.each([
  ["provider.kind", "district", true],
  ["provider.kind", "аудан", false],
  ["provider.reportYear", 2025, true],
  ["provider.name", { kk: "Көкарман" }, true],
  ["counts.byLaws", 2.5, false],
  ["settings.changeThreshold", 30, true],
] as const)("the field %s with %j is taken: %s", (id, value, isTaken) => {
  expect(fieldSchema(id).safeParse(value).success).toBe(isTaken);
});

describe("exported answers", () => {
  const whole = {
    body: { kind: "district", name: { kk: "Көкарман", ru: "Кокарман" } },
    year: 2025,
    formVersion,
    fields: { "provider.bin": "010140000004", "counts.servicesTotal": 1 },
    registers: Object.fromEntries(
      registers
        .filter(
          (register) =>
            isPublished(register) && register.id !== "narratives" && register.id !== "photos",
        )
        .map(({ id }): [string, unknown[]] => [id, id === "services" ? [service] : []]),
    ),
    narratives: { "1.1": { kk: "Мәтін", ru: "Текст" } },
  };

  test("have the shape that the command line prints", () => {
    expect(exportedAnswers.parse(whole)).toEqual(whole);
  });

  test("of a draft may lack the kind and the year", () => {
    const draft = { ...whole, body: { kind: null, name: {} }, year: null };
    expect(exportedAnswers.safeParse(draft).success).toBe(true);
  });

  test("may say null in the annex for complaints that name no service", () => {
    const annex = { ...whole.registers, complaintsAnnex: [{ service: null, received: 2 }] };
    expect(exportedAnswers.safeParse({ ...whole, registers: annex }).success).toBe(true);
  });

  test.each([
    ["complaints", { ...whole.registers, complaints: [] }],
    ["publications", { ...whole.registers, publications: [] }],
    ["acceptances", { ...whole.registers, acceptances: [] }],
    [
      "who verified a source",
      { ...whole.registers, sources: [{ verified: true, verifiedBy: "Кадрлар бөлімі" }] },
    ],
  ])("never hold %s", (_, withSecret) => {
    expect(exportedAnswers.safeParse({ ...whole, registers: withSecret }).success).toBe(false);
  });

  test("never hold the compiler", () => {
    const withCompiler = { ...whole.fields, "provider.compiler": "Маман" };
    expect(exportedAnswers.safeParse({ ...whole, fields: withCompiler }).success).toBe(false);
  });
});

test("empty answers have every register, and nothing in it", () => {
  const answers = emptyAnswers();
  expect(Object.keys(answers.registers)).toEqual(registers.map(({ id }) => id));
  expect(Object.values(answers.registers).map(({ rows }) => rows.length)).toEqual(
    registers.map(() => 0),
  );
  expect(answers).toMatchObject({ formVersion, fields: {}, remarks: [], texts: [], valuesRead: 0 });
});

test("a column, a field and a register say whether they are published", () => {
  const [number, , channel] = registerOf("complaints").columns;
  expect([number, channel].map(isPublished)).toEqual([false, true]);
  expect(isPublished(fieldOf("provider.bin"))).toBe(true);
  expect(isPublished(fieldOf("provider.compiler"))).toBe(false);
  expect(
    ["services", "complaints", "links"].map((id) => isPublished(registerOf(id as "links"))),
  ).toEqual([true, false, false]);
});
