import type { Finding } from "../../src/checks";
import { withoutFollowOns } from "../../src/checks/precedence";

const finding = (code: string, ...addresses: readonly string[]): Finding => ({
  code,
  variant: null,
  severity: "error",
  basis: "F",
  item: null,
  register: null,
  field: null,
  row: null,
  cells: addresses.map((address) => ({ sheet: "Парақ", address })),
  facts: {},
  expected: null,
  found: null,
  accepted: null,
});

const causes = new Map([
  ["follow-on", ["cause"]],
  ["last", ["follow-on"]],
]);
const codes = (...findings: readonly Finding[]) =>
  withoutFollowOns(findings, causes).map(({ code }) => code);

test.each([
  ["the same cell", ["B7"], ["A1", "B7"]],
  ["a cell within a range of the cause", ["B2:C9"], ["C5"]],
  ["a range over a cell of the cause", ["C5"], ["B2:C9"]],
  ["ranges that meet in a corner", ["A1:B2"], ["B2:C3"]],
  ["columns of two letters", ["AB10"], ["AA1:AC10"]],
])("a follow-on is left out on %s", (_, cause, follow) => {
  expect(codes(finding("cause", ...cause), finding("follow-on", ...follow))).toEqual(["cause"]);
});

test.each([
  ["another cell", ["B7"], ["B8"]],
  ["a cell beside a range", ["B2:C9"], ["D5"]],
  ["a cell under a range", ["B2:C9"], ["C10"]],
  ["ranges side by side", ["A1:B2"], ["C1:D2"]],
  ["no cell at all", [], ["B7"]],
])("it stays on %s", (_, cause, follow) => {
  expect(codes(finding("cause", ...cause), finding("follow-on", ...follow))).toEqual([
    "cause",
    "follow-on",
  ]);
});

test("the same address on another sheet is another cell", () => {
  const elsewhere = { ...finding("cause"), cells: [{ sheet: "Басқа", address: "B7" }] };
  expect(codes(elsewhere, finding("follow-on", "B7"))).toEqual(["cause", "follow-on"]);
});

test("what follows from a follow-on is left out with it", () => {
  expect(
    codes(finding("cause", "B7"), finding("follow-on", "B7", "C7"), finding("last", "C7")),
  ).toEqual(["cause"]);
});
