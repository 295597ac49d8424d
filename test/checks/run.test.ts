import {
  catalogue,
  checkSteps,
  runChecks,
  type CheckStep,
  type Finding,
  type Rule,
} from "../../src/checks";
import { answersOf, type Given } from "./given";
import { sound } from "./sound";

const today = "2026-02-01";
const run = (given: Given) => runChecks(answersOf(given), { today });
const codesOf = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.map(({ code }) => code)),
];

const rules: readonly Rule[] = catalogue;
const forInputs = rules.filter(({ asks }) => asks !== undefined);

describe("a run over a sound form", () => {
  test("finds nothing and says how much was checked", () => {
    const { findings, rulesRun, valuesRead, summary } = run(sound);
    expect(findings).toEqual([]);
    expect(rulesRun).toBe(76 - forInputs.length);
    expect(valuesRead).toBe(Object.keys(sound.fields).length);
    expect(summary).toEqual({ errors: 0, warnings: 0, infos: 0, accepted: 0 });
  });
});

describe("a run over an empty form", () => {
  const { findings, summary } = run({});

  test("only asks to fill it in", () => {
    expect(codesOf(findings)).toEqual([
      "GEN-01",
      "GEN-02",
      "GEN-03",
      "GEN-05",
      "GEN-06",
      "SRC-02",
      "FBK-02",
    ]);
  });

  test("asks for each of the fourteen items, in their order", () => {
    const items = findings.filter(({ code }) => code === "GEN-06").map(({ item }) => item);
    expect(items).toEqual("1.1 1.2 1.3 2.1 2.2 2.3 3.1 3.2 3.3 4.1 4.2 4.3 4.4 5".split(" "));
    expect(summary).toEqual({ errors: 19, warnings: 1, infos: 0, accepted: 0 });
  });

  test("gives a cell for everything it asks", () => {
    expect(findings.filter(({ cells }) => cells.length === 0)).toEqual([]);
  });
});

describe("the order of findings", () => {
  test("is errors first, then items, codes and cells", () => {
    const { findings } = run({
      ...sound,
      fields: { ...sound.fields, "provider.bin": "010140000005" },
      rows: {
        ...sound.rows,
        complaints: [
          {
            date: "2025-02-03",
            answeredOn: "2025-03-03",
            justified: "no",
            channel: "paper",
            service: "00101001",
          },
          {
            date: "2025-02-03",
            answeredOn: "2025-02-01",
            justified: "no",
            channel: "paper",
            service: "00101009",
          },
          {
            date: "2025-02-04",
            answeredOn: "2025-02-01",
            justified: "no",
            channel: "paper",
            service: "00101001",
          },
        ],
      },
    });
    expect(findings.map(({ code, row }) => [code, row])).toEqual([
      ["GEN-03", null],
      ["CPL-03", 7],
      ["CPL-05", 7],
      ["CPL-05", 8],
      ["CPL-06", 6],
    ]);
  });
});

describe("a follow-on finding", () => {
  const wrongTotal = { ...sound.fields, "counts.servicesTotal": 4 };

  test("is silent while its cause stands on one of its cells", () => {
    const { findings } = run({ ...sound, fields: wrongTotal });
    expect(codesOf(findings)).toEqual(["CNT-04", "CNT-07"]);
  });

  test("speaks where its cause does not stand", () => {
    const { findings } = run({ fields: wrongTotal });
    expect(codesOf(findings)).toContain("CNT-04");
  });

  test("is silent about a column in which a value was unreadable", () => {
    const unreadable = {
      code: "unreadable",
      subject: { register: "services", part: "provided", row: 7 },
      cell: { sheet: "services", address: "V7" },
      found: "көп",
    } as const;
    const { findings } = run({
      ...sound,
      fields: { ...sound.fields, "counts.providedTotal": 161 },
      remarks: [unreadable],
    });
    expect(codesOf(findings)).toEqual(["RDG-01"]);
  });
});

describe("steps", () => {
  test("are one a rule and end with the same run", () => {
    const steps = checkSteps(answersOf(sound), { today });
    const seen: CheckStep[] = [];
    let step = steps.next();
    while (step.done !== true) {
      seen.push(step.value);
      step = steps.next();
    }
    expect(step.value).toEqual(run(sound));
    expect(seen.map(({ done }) => done)).toEqual(seen.map((_, index) => index));
    expect(seen.every(({ of }) => of === seen.length)).toBe(true);
  });
});
