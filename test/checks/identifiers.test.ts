import { checkDigitOf, isBin, isIin, isJointEntrepreneurBin } from "../../src/checks/identifiers";

describe("the check digit", () => {
  test.each([
    ["01010150000", 3],
    ["01010150040", 1],
    ["01014000000", 4],
    ["01014000051", 1],
  ])("of %s is %i", (digits, digit) => {
    expect(checkDigitOf(digits)).toBe(digit);
  });

  test.each(["01010150120", "01010150201", "01014000050"])("of %s is never issued", (digits) => {
    expect(checkDigitOf(digits)).toBeNull();
  });
});

describe("an IIN", () => {
  /** The first number that begins so and could be issued. */
  const beginningWith = (digits: string): string =>
    ["0001", "0002", "0003"]
      .map((serial) => `${digits}${serial}`)
      .flatMap((eleven) => `${eleven}${checkDigitOf(eleven) ?? "never"}`)
      .find((number) => /^\d{12}$/.test(number))!;

  test.each(["010101500003", "010101500401"])("is %s", (digits) => {
    expect(isIin(digits)).toBe(true);
    expect(isBin(digits)).toBe(false);
  });

  test.each([
    ["another check digit", "010101500004"],
    ["eleven digits", "01010150000"],
    ["a letter", "01010150000a"],
    ["a BIN", "010140000004"],
    ["never issued", "010101501200"],
  ])("is not %s", (_, digits) => {
    expect(isIin(digits)).toBe(false);
  });

  test.each([
    ["31 April", "0104313", false],
    ["30 April", "0104303", true],
    ["29 February of a common year", "0102293", false],
    ["29 February of a leap year", "0402295", true],
    ["29 February 1900, which there was not", "0002293", false],
    ["29 February 2000, which there was", "0002295", true],
    ["month 13", "0113013", false],
    ["day 0", "0101003", false],
    ["seventh digit 0, met for foreigners", "0101010", true],
    ["seventh digit 7", "0101017", false],
  ])("with %s", (...[, digits, expected]) => {
    expect(isIin(beginningWith(digits))).toBe(expected);
  });
});

describe("a BIN", () => {
  test.each(["010140000004", "010140000511"])("is %s", (digits) => {
    expect(isBin(digits)).toBe(true);
    expect(isIin(digits)).toBe(false);
    expect(isJointEntrepreneurBin(digits)).toBe(false);
  });

  test("of joint entrepreneurs has 6 in the fifth place", () => {
    expect(isJointEntrepreneurBin("010160000003")).toBe(true);
    expect(isJointEntrepreneurBin("010160000004")).toBe(false);
  });

  test("has a month in its first four digits", () => {
    expect(isBin(`01004000000${checkDigitOf("01004000000") ?? 0}`)).toBe(false);
    expect(isBin(`01134000000${checkDigitOf("01134000000") ?? 0}`)).toBe(false);
    expect(isBin(`01124000000${checkDigitOf("01124000000") ?? 0}`)).toBe(true);
  });
});
