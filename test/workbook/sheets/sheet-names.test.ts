import { freeSheetName } from "../../../src/workbook/sheets/sheet-names";

test.each([
  ["Есеп", [], "Есеп"],
  ["Есеп", ["есеп"], "Есеп (2)"],
  ["Есеп", ["есеп", "есеп (2)"], "Есеп (3)"],
  ["а/б:в?*[г]\\", [], "а б в   г"],
  ["'дәйексөз'", [], "дәйексөз"],
  ["4.3 Уәкілетті органның бақылауы және басқалар", [], "4.3 Уәкілетті органның бақылауы"],
])("%j beside %j is called %j", (wanted, taken, name) => {
  expect(freeSheetName(wanted, new Set(taken))).toBe(name);
});

test("a long name makes room for its number", () => {
  const long = "4.3 Уәкілетті органның бақылауы";
  const name = freeSheetName(long, new Set([long.toLowerCase()]));
  expect(name).toBe("4.3 Уәкілетті органның бақы (2)");
  expect(name).toHaveLength(31);
});
