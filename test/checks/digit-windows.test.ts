import { numbersOfLength } from "../../src/checks/digit-windows";
import { withoutPersonalData } from "../../src/checks/masking";

describe("numbers of so many digits in a text", () => {
  test.each([
    ["alone", "123456", ["123456"]],
    ["between words", "№123456, бет", ["123456"]],
    ["with spaces and dashes", "12 34-56 және 12–34\u00a056", ["123456", "123456"]],
    ["not inside a longer number", "1234567", []],
    ["not of too few digits", "12345", []],
    ["from the place where a group begins", "99 123456", ["123456"]],
    ["up to the place where a group ends", "123 456 7", ["123456"]],
    ["not over other signs", "123.456; 123/456", []],
    ["each possible one", "123 456 123", ["123456", "456123"]],
  ])("%s", (_, text, numbers) => {
    expect(numbersOfLength(text, 6)).toEqual(numbers);
  });
});

describe("a text that is repeated in a finding", () => {
  test("has the numbers of persons and bodies blotted out", () => {
    expect(withoutPersonalData("ЖСН 010101 500003, 12 бет")).toBe("ЖСН •••••• ••••••, 12 бет");
    expect(withoutPersonalData("БСН 010140000004")).toBe("БСН ••••••••••••");
  });

  test("keeps other numbers", () => {
    expect(withoutPersonalData("1 234 567 890 12")).toBe("1 234 567 890 12");
  });

  test("is cut where it is long", () => {
    expect(withoutPersonalData("а".repeat(80))).toBe("а".repeat(80));
    expect(withoutPersonalData("а".repeat(81))).toBe(`${"а".repeat(80)}…`);
  });
});
