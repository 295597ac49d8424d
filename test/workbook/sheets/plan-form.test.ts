import {
  choiceLists,
  fieldName,
  fields,
  listName,
  partsOf,
  registers,
  tableName,
} from "../../../src/form";
import type { BodyKind, Language } from "../../../src/form";
import { addedSheets, isEmptyPlan, planForm } from "../../../src/workbook";
import type { Plan, SheetPlan, Snapshot } from "../../../src/workbook";
import { applied } from "../apply";
import { book, sheet } from "../book";

const made = (language: Language = "kk", kind: BodyKind = "district"): Plan =>
  planForm({ kind, year: 2025, language });

const empty = book([]);
const generated = (language: Language = "kk"): Snapshot => applied(empty, made(language));
const again = (snapshot: Snapshot): Plan =>
  planForm({ kind: "district", year: 2025, language: "kk", snapshot });

const valuesOf = ({ blocks }: SheetPlan) => blocks.flatMap(({ values }) => values.flat());
const sheetNamed = ({ sheets }: Plan, name: string): SheetPlan => {
  const found = sheets.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe.each(["kk", "ru"] as const)("the form in %s", (language) => {
  const plan = made(language);

  test("has a table for every register and a name for every field and list", () => {
    const tables = plan.sheets.flatMap((each) => each.tables.map(({ name }) => name));
    expect(tables.toSorted()).toEqual(registers.map(({ id }) => tableName(id)).toSorted());
    const names = new Set(plan.names.map(({ name }) => name));
    const parts = fields.flatMap((field) => partsOf(field).map(({ part }) => fieldName(part)));
    expect(parts.filter((name) => !names.has(name))).toEqual([]);
    const lists = Object.keys(choiceLists) as (keyof typeof choiceLists)[];
    expect(lists.filter((list) => !names.has(listName(list)))).toEqual([]);
  });

  test("defines each name once, and all with the prefix", () => {
    const names = plan.names.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !name.startsWith("esep_"))).toEqual([]);
  });

  test("names its sheets as Excel allows", () => {
    const names = plan.sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))).toEqual([]);
  });

  test("says what belongs in a cell within the length that Excel shows", () => {
    const words = plan.sheets.flatMap(({ validations }) => validations);
    expect(words.length).toBeGreaterThan(200);
    expect(
      words.filter(({ prompt }) => prompt.title.length > 32 || prompt.message.length > 255),
    ).toEqual([]);
    expect(
      words.filter(({ alert }) => alert.title.length > 32 || alert.message.length > 225),
    ).toEqual([]);
    expect(words.filter(({ prompt }) => prompt.message === "")).toEqual([]);
  });

  test("takes lists from ranges that it names itself", () => {
    const names = new Set(plan.names.map(({ name }) => `=${name}`));
    const sources = plan.sheets.flatMap(({ validations }) =>
      validations.flatMap(({ rule }) => (rule?.type === "list" ? [rule.source] : [])),
    );
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter((source) => !names.has(source))).toEqual([]);
  });

  test("gives each table a header of its own texts, as wide as their longest word", () => {
    for (const { tables, widths } of plan.sheets) {
      for (const { columns, area } of tables) {
        expect(new Set(columns.map((column) => column.toLowerCase())).size).toBe(columns.length);
        columns.forEach((column, index) => {
          const longest = Math.max(...column.split(/\s+/).map((word) => word.length));
          const width = widths.find((each) => each.column === area.left + index)?.width ?? 0;
          expect(width).toBeGreaterThan(longest);
        });
      }
    }
  });

  test("prints every sheet on A4, those with tables with their header on each page", () => {
    expect(plan.sheets.filter(({ page }) => page === null)).toEqual([]);
    const headed = plan.sheets.filter(({ tables }) => tables.length > 0);
    expect(headed.filter(({ page }) => page?.titleRows?.[0] !== 4)).toEqual([]);
  });

  test("speaks no word of the other language where it speaks its own", () => {
    const kazakh = /[әғқңөұүһі]/i;
    const texts = [
      ...plan.sheets.map(({ name }) => name),
      ...plan.sheets.flatMap(({ validations }) => validations.map(({ alert }) => alert.message)),
    ];
    const foreign = texts.filter((text) => language === "ru" && kazakh.test(text));
    expect(foreign).toEqual([]);
  });
});

test.each(["kk", "ru"] as const)("no heading in %s is a technical name", (language) => {
  const plan = made(language);
  const headings = plan.sheets.flatMap(({ blocks, styles }) =>
    styles
      .filter(({ role }) => role === "header")
      .flatMap(({ area }) =>
        blocks.flatMap(({ row, column, values }) =>
          (values[area.top - row] ?? []).slice(area.left - column, area.right - column + 1),
        ),
      ),
  );
  expect(headings.length).toBeGreaterThan(300);
  expect(headings.filter((text) => typeof text === "string" && /_/.test(text))).toEqual([]);
});

test("no sheet is more than three pages wide, and wide registers repeat the columns that name a row", () => {
  const plan = made("kk", "central");
  const wide = plan.sheets.filter(({ page }) => (page?.pagesWide ?? 0) > 1);
  expect(wide.filter(({ page, name }) => page!.pagesWide > 3 && name !== "Esep тізімдері")).toEqual(
    [],
  );
  const services = sheetNamed(plan, "1.2 Қызметтер тізілімі");
  expect(services.page).toMatchObject({ pagesWide: 3, titleRows: [4, 4], titleColumns: [0, 0] });
});

test("the same wishes give the same plan", () => {
  expect(made()).toEqual(made());
});

test("the opening sheet lists the 14 items and leads to every sheet by a name", () => {
  const plan = made();
  const [contents] = plan.sheets;
  const names = new Set(plan.names.map(({ name }) => name));
  const numbers = contents!.blocks[0]!.values.slice(5, 19).map(([number]) => number);
  expect(numbers).toEqual([
    "1.1",
    "1.2",
    "1.3",
    "2.1",
    "2.2",
    "2.3",
    "3.1",
    "3.2",
    "3.3",
    "4.1",
    "4.2",
    "4.3",
    "4.4",
    "5",
  ]);
  expect(contents!.links.length).toBeGreaterThanOrEqual(24);
  expect(contents!.links.filter(({ name }) => !names.has(name))).toEqual([]);
});

test("bodies without the power to develop by-laws get the sentence that says so", () => {
  const texts = (kind: BodyKind) => valuesOf(sheetNamed(made("kk", kind), "Тармақтардың мәтіні"));
  const count = (kind: BodyKind) =>
    texts(kind).filter((value) => value === "өкілеттігі жоқ").length;
  expect(count("rural-okrug-akim")).toBe(2);
  expect(count("central")).toBe(0);
});

test("a larger body gets more rows to begin with", () => {
  const rows = (kind: BodyKind) => {
    const [table] = sheetNamed(made("kk", kind), "1.2 Қызметтер тізілімі").tables;
    return table!.area.bottom - table!.area.top;
  };
  expect([rows("village-akim"), rows("district"), rows("oblast")]).toEqual([20, 100, 250]);
});

describe("counts of item 1.2", () => {
  const formulas = (language: Language) =>
    valuesOf(
      sheetNamed(made(language), language === "kk" ? "1.2 Қызметтер саны" : "1.2 Количество услуг"),
    ).flatMap((value) => (typeof value === "object" && value !== null ? [value.formula] : []));

  test("are formulas over the register in the words of the sheets", () => {
    expect(formulas("ru")[2]).toBe(
      '=IF(COUNTA(esep_services[Бесплатно или платно])=0,"",COUNTIFS(esep_services[Бесплатно или платно],"бесплатно"))',
    );
    expect(formulas("kk")[2]).toBe(
      '=IF(COUNTA(esep_services[Тегін немесе ақылы])=0,"",COUNTIFS(esep_services[Тегін немесе ақылы],"тегін"))',
    );
    expect(formulas("ru")[12]).toBe(
      '=IF(COUNT(esep_services[[Оказано: через Государственную корпорацию]])=0,"",SUM(esep_services[[Оказано: через Государственную корпорацию]]))',
    );
  });

  test("stand beside the year before", () => {
    const values = valuesOf(sheetNamed(made("ru"), "1.2 Количество услуг"));
    expect(values).toContain("2025 год");
    expect(values).toContain("2024 год");
  });
});

describe("in an office's own workbook", () => {
  const own = book([sheet("Есеп", [["Жылдық есеп", 1]]), sheet("1.2 қызметтер саны", [[2]])], {
    Мәлімет: "=Есеп!$A$1",
  });
  const plan = planForm({ kind: "village-akim", year: 2025, language: "kk", snapshot: own });

  test("nothing is written on a sheet of the office", () => {
    const names = new Set(own.sheets.map(({ name }) => name));
    expect(plan.sheets.filter(({ name, create }) => names.has(name) || !create)).toEqual([]);
    expect(plan.sheets.filter(({ takesOver }) => takesOver !== null)).toEqual([]);
    expect(plan.title).toBeNull();
  });

  test("a name that is taken, in whatever case, gets a number", () => {
    expect(addedSheets(plan).slice(0, 3)).toEqual([
      "Есеп (2)",
      "1.1 Қызметті беруші",
      "1.2 Қызметтер саны (2)",
    ]);
  });

  test("formulas and names follow the sheet's real name", () => {
    const name = plan.names.find((each) => each.name === "esep_counts_servicesTotal");
    expect(name?.formula).toBe("='1.2 Қызметтер саны (2)'!$C$6");
  });
});

test("a blank workbook's only sheet becomes the opening sheet", () => {
  const blank = book([sheet("Sheet1", [])]);
  const plan = planForm({ kind: "village-akim", year: 2025, language: "ru", snapshot: blank });
  expect(plan.sheets[0]).toMatchObject({ name: "Отчет", create: true, takesOver: "Sheet1" });
  expect(plan.title).toBe(
    "Отчет о деятельности по вопросам оказания государственных услуг за 2025 год",
  );
  expect(applied(blank, plan).sheets).toHaveLength(plan.sheets.length);
});

describe("on a form that is there", () => {
  test("nothing happens a second time", () => {
    expect(isEmptyPlan(again(generated()))).toBe(true);
  });

  test("nor in another language: a form keeps its own", () => {
    const snapshot = generated("ru");
    expect(isEmptyPlan(again(snapshot))).toBe(true);
  });

  test("a renamed sheet is still the form's", () => {
    const snapshot = generated();
    const renamed = (text: string) => text.replaceAll("2.3 Іс-шаралар", "Шаралар");
    const moved = {
      ...snapshot,
      sheets: snapshot.sheets.map((each) => ({ ...each, name: renamed(each.name) })),
      names: snapshot.names.map((each) => ({ ...each, formula: renamed(each.formula) })),
    };
    expect(isEmptyPlan(again(moved))).toBe(true);
  });

  test("a table that is gone with its heading comes back on a sheet of its own", () => {
    const snapshot = generated();
    const sheets = snapshot.sheets.map((each) =>
      each.name === "2.3 Іс-шаралар" ? { ...each, tables: [], values: [], used: null } : each,
    );
    const plan = again({ ...snapshot, sheets });
    expect(
      plan.sheets.map(({ name, tables }) => [name, tables.map((table) => table.name)]),
    ).toEqual([["2.3 Іс-шаралар (2)", ["esep_events"]]]);
  });

  test("a field whose name is gone comes back under what is there", () => {
    const snapshot = generated();
    const names = snapshot.names.filter(({ name }) => name !== "esep_provider_bin");
    const plan = again({ ...snapshot, names });
    expect(plan.sheets.map(({ name, create }) => [name, create])).toEqual([
      ["1.1 Қызметті беруші", false],
    ]);
    const rows = snapshot.sheets.find(({ name }) => name === "1.1 Қызметті беруші")!.used!.rows;
    expect(plan.names).toEqual([
      { name: "esep_provider_bin", formula: `='1.1 Қызметті беруші'!$B$${rows + 1}` },
    ]);
    expect(isEmptyPlan(again(applied({ ...snapshot, names }, plan)))).toBe(true);
  });

  test("half of a field in two languages comes back beside the other half", () => {
    const snapshot = generated();
    const names = snapshot.names.filter(({ name }) => name !== "esep_provider_name_ru");
    const plan = again({ ...snapshot, names });
    expect(plan.names).toEqual([
      { name: "esep_provider_name_ru", formula: "='1.1 Қызметті беруші'!$C$8" },
    ]);
  });

  test("a list and a settings table that are gone come back beside what is there", () => {
    const snapshot = generated();
    const sheets = snapshot.sheets.map((each) => ({
      ...each,
      tables: each.tables.filter(({ name }) => name !== "esep_calendar"),
    }));
    const names = snapshot.names.filter(({ name }) => name !== "esep_list_fee");
    const plan = again({ ...snapshot, sheets, names });
    expect(plan.sheets.map(({ name }) => name)).toEqual(["Esep", "Esep тізімдері"]);
    expect(isEmptyPlan(again(applied({ ...snapshot, sheets, names }, plan)))).toBe(true);
  });
});
