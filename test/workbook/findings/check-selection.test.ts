import { checkSelection } from "../../../src/workbook";
import { book, sheet } from "../book";
import { got } from "../office/excel";

const today = "2026-02-02";
const at = (address: string, name = "Журнал жалоб") => ({ sheet: name, address });
const complaints = [
  [
    "Номер жалобы",
    "Дата регистрации жалобы",
    "Код услуги",
    "Дата ответа",
    "Результат рассмотрения",
    "Меры",
  ],
  ["Ж-1", 45_691, "00101001", 45_690, "удовлетворена", "Замечание"],
  ["Ж-2", 45_692, "00101001", 45_695, "разъяснено", ""],
  ["Ж-1", 45_693, "00101001", 45_699, "разъяснено", "ИИН 010101500003"],
];
const counts = [
  ["", "Көрсеткіш", "2025"],
  [1, "Мемлекеттік көрсетілетін қызметтердің саны", 12],
  [2, "Тегін негізде көрсетілетін мемлекеттік қызметтердің саны", 7],
  [3, "Количество государственных услуг, оказываемых на платной основе", 3],
  [4, "Number of services provided free of charge and for a fee", 1],
];
const snapshot = book(
  [
    sheet("Журнал жалоб", complaints, {
      formats: { "B2:B4": "dd.mm.yyyy", "D2:D4": "dd.mm.yyyy" },
    }),
    sheet("Сандар", counts),
    sheet("Хат", [["Құрметті әріптестер"], ["Жиналыс болады"], ["сағат онда"]]),
  ],
  {},
);

const told = (range: ReturnType<typeof at>, as?: string) => {
  const { recognised, run } = got(
    checkSelection(snapshot, range, { today, ...(as !== undefined && { as }) }),
  );
  return {
    register: recognised?.register ?? null,
    finds: run.findings.map(({ code, cells: [cell] }) => `${code} ${cell!.address}`),
  };
};

test("complaints are recognised in an office's own range, without a form and without a link", () => {
  const { register, finds } = told(at("A1:F4"));
  expect(register).toBe("complaints");
  expect(finds).toContain("CPL-05 D2");
  expect(finds).toContain("CPL-11 A4");
  expect(finds).toContain("PD-01 F4");
});

test("only what stands in the range is told of", () => {
  expect(told(at("A1:F3"), "complaints").finds).not.toContain("CPL-11 A4");
});

test("the lines of item 1.2 are recognised by their names in any language", () => {
  expect(told(at("A1:C5", "Сандар"))).toEqual({
    register: "counts",
    finds: expect.arrayContaining(["CNT-04 C2"]) as unknown,
  });
});

test("a letter is nothing of the form", () => {
  expect(told(at("A1:A3", "Хат"))).toEqual({ register: null, finds: [] });
});

test("a range that is none is refused", () => {
  const refused = (range: string) => checkSelection(snapshot, range, { today });
  expect(refused("Журнал")).toMatchObject({ failure: { code: "bad-range" } });
  expect(refused("Кітап!A1:B2")).toMatchObject({ failure: { code: "sheet-missing" } });
});
