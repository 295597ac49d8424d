import { acceptedValueOf, runChecks } from "../../src/checks";
import type { RowValues } from "../../src/form";
import { answersOf } from "./given";

const today = "2026-02-01";
const late = { date: "2025-02-03", answeredOn: "2025-02-11", justified: "no" } as const;
const run = (acceptances: readonly RowValues<"acceptances">[], complaint = late) =>
  runChecks(answersOf({ rows: { complaints: [complaint], acceptances } }), { today });
const findingIn = ({ findings }: ReturnType<typeof run>, code: string) =>
  findings.find((finding) => finding.code === code)!;

const warning = findingIn(run([]), "CPL-06");
const acceptance = {
  code: "CPL-06",
  sheet: "complaints",
  address: warning.cells[0]!.address,
  value: acceptedValueOf(warning, answersOf({ rows: { complaints: [late] } })),
  reason: "Сарапшының қорытындысы күтілді",
  by: "Бас маман",
  date: "2026-01-20",
} as const;

test("a warning is accepted with a reason, a name and a date", () => {
  const accepted = run([acceptance]);
  expect(findingIn(accepted, "CPL-06").accepted).toEqual({
    reason: "Сарапшының қорытындысы күтілді",
    by: "Бас маман",
    date: "2026-01-20",
  });
  expect(accepted.summary.warnings).toBe(run([]).summary.warnings - 1);
  expect(accepted.summary.accepted).toBe(1);
});

test("an acceptance lapses when the value changes", () => {
  const changed = run([acceptance], { ...late, answeredOn: "2025-02-12" as "2025-02-11" });
  expect(findingIn(changed, "CPL-06").accepted).toBeNull();
});

test.each(["reason", "by", "date", "code", "sheet", "address"] as const)(
  "an acceptance without %s is none",
  (column) => {
    const { [column]: _, ...rest } = acceptance;
    expect(findingIn(run([rest]), "CPL-06").accepted).toBeNull();
  },
);

test("an error cannot be accepted", () => {
  const error = findingIn(run([]), "GEN-01");
  const tried = run([
    {
      ...acceptance,
      code: "GEN-01",
      sheet: error.cells[0]!.sheet,
      address: error.cells[0]!.address,
      value: acceptedValueOf(error, answersOf({})),
    },
  ]);
  expect(findingIn(tried, "GEN-01").accepted).toBeNull();
});
