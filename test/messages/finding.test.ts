import { catalogue, type Finding } from "../../src/checks";
import { translator } from "../../src/messages";

const nbsp = "\u00a0";
const finding: Finding = {
  code: "CNT-04",
  variant: null,
  severity: "error",
  basis: "F1.2",
  item: "1.2",
  register: null,
  field: "counts.servicesTotal",
  row: null,
  cells: [{ sheet: "1.2", address: "C7" }],
  facts: { free: 1200, paid: 3, mixed: 1, expected: 1204, found: 17 },
  expected: 1204,
  found: 17,
  accepted: null,
};

describe("the words of a finding", () => {
  test("say what is wrong with both numbers, and what to do", () => {
    expect(translator("kk").finding(finding)).toEqual({
      message: `Тегін (1${nbsp}200), ақылы (3) және аралас (1) қызметтер санының қосындысы – 1${nbsp}204, ал жалпы саны 17 деп көрсетілген.`,
      action: "Төрт санды қызметтер тізілімімен салыстырып, қатесін түзетіңіз.",
    });
    expect(translator("ru").finding(finding).message).toBe(
      `Сумма бесплатных (1${nbsp}200), платных (3) и смешанных (1) услуг – 1${nbsp}204, а общее число указано как 17.`,
    );
  });

  test("name the row, and columns and fields by their headings", () => {
    const unreadable = {
      ...finding,
      code: "RDG-01",
      row: 7,
      facts: { subject: "complaints.measures.ru", found: "?" },
    };
    expect(translator("ru").finding(unreadable).message).toBe(
      "Реестр жалоб, «Принятые меры (рус.)»: не удалось прочитать значение «?».",
    );
    const late = { ...finding, code: "CNT-16", row: 7, facts: { part: 8, whole: 7 } };
    expect(translator("kk").finding(late).message).toMatch(/^7-жолда /);
    const missing = {
      ...finding,
      code: "RDG-08",
      facts: { field: "provider.bin", name: "esep_provider_bin" },
    };
    expect(translator("en").finding(missing).message).toContain("“BIN”");
  });

  test("of a variant are its own, its action too where it has one", () => {
    const empty = { ...finding, code: "GEN-03", variant: "empty", facts: {} };
    const words = translator("en").finding(empty);
    expect(words.message).toBe("The BIN of the body is not filled in.");
    expect(words.action).toMatch(/^Write the twelve-digit BIN/);
    const never = { ...empty, variant: "never", facts: {} };
    expect(translator("en").finding(never).action).toMatch(/^Copy the BIN anew/);
    const power = { ...finding, code: "GEN-06", variant: "power", facts: { item: "2.2" } };
    expect(translator("en").finding(power).action).toMatch(/^Take this sentence away/);
  });

  test("of an unknown code are our mistake", () => {
    expect(() => translator("kk").finding({ ...finding, code: "XYZ-01" })).toThrow("XYZ-01");
  });
});

describe("the clauses of the law", () => {
  test("are told in words", () => {
    expect(translator("kk").basis("F1.2; R7(1)")).toBe(
      "үлгі нысанның 1.2-тармағы; Қағидалардың 7-тармағының 1) тармақшасы",
    );
    expect(translator("ru").basis("L25(2)")).toBe(
      "пункт 2 статьи 25 Закона «О государственных услугах»",
    );
    expect(translator("ru").basis("F; R9")).toBe("типовая форма; пункт 9 Правил");
  });

  test.each(catalogue.map(({ code, basis }) => [code, basis] as const))(
    "of %s are known",
    (_, basis) => {
      for (const language of ["kk", "ru", "en"] as const)
        expect(translator(language).basis(basis)).not.toMatch(/[{}]/);
    },
  );

  test("that are none are our mistake", () => {
    expect(() => translator("kk").basis("X1")).toThrow("X1");
  });
});
