import { foldFindings, runChecks } from "../../src/checks";
import { answersOf } from "./given";

const early = { date: "2025-02-03", answeredOn: "2025-02-01", justified: "no" } as const;
const fine = { date: "2025-02-03", answeredOn: "2025-02-05", justified: "no" } as const;

function folds(...complaints: readonly (typeof early | typeof fine)[]) {
  const { findings } = runChecks(answersOf({ rows: { complaints } }), { today: "2026-02-01" });
  return foldFindings(findings).filter(({ finding }) => finding.code === "CPL-05");
}

test("findings of one kind are told once, with their count and places", () => {
  const [fold, ...others] = folds(early, early, fine, early);
  expect(others).toEqual([]);
  expect(fold!.all).toHaveLength(3);
  expect(fold!.finding.row).toBe(6);
  expect(fold!.places).toEqual([
    { sheet: "complaints", address: "J6:J7" },
    { sheet: "complaints", address: "J9" },
  ]);
});

test("nothing is folded where nothing was found", () => {
  expect(folds(fine)).toEqual([]);
});
