import { readFileSync } from "node:fs";
import { join } from "node:path";
import { proposeLinks, type LinkProposal, type Snapshot } from "../../../src/workbook";
import { readSnapshot } from "../../../src/workbook/file";

interface Expected {
  readonly register: string;
  readonly range: string;
  readonly map: Readonly<Record<string, string>>;
}

const folder = join(__dirname, "../../fixtures/statistics");
const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Readonly<
  Record<string, Expected>
>;

function snapshotOf(file: string): Snapshot {
  const read = readSnapshot(new Uint8Array(readFileSync(join(folder, file))));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

function proposed(file: string, question: { register?: string; range?: string }) {
  const found = proposeLinks(snapshotOf(file), question);
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
}

interface Score {
  readonly present: number;
  readonly right: number;
  /** Wrong ones that were said to be sure. */
  readonly surelyWrong: readonly string[];
}

function scoreOf(proposal: LinkProposal | undefined, { map }: Expected): Score {
  const columns = proposal?.columns ?? [];
  const wrong = columns.filter(({ field, column }) => map[field] !== column);
  return {
    present: Object.keys(map).length,
    right: columns.length - wrong.length,
    surelyWrong: wrong.flatMap(({ field, certainty }) => (certainty > 0.8 ? [field] : [])),
  };
}

const ways = {
  "where register and range are named": ({ register, range }: Expected) => ({ register, range }),
  "where only the register is named": ({ register }: Expected) => ({ register }),
  "where nothing is named": () => ({}),
};

test.each(Object.entries(ways))(
  "19 of 20 columns are proposed rightly, and none wrongly is called sure, %s",
  (_way, questionOf) => {
    const scores = Object.entries(expected).map(([file, each]) => {
      const found = proposed(file, questionOf(each));
      const one = found.find(({ register }) => register === each.register);
      return { file, ...scoreOf(one, each) };
    });
    const sum = (key: "present" | "right") => scores.reduce((total, each) => total + each[key], 0);
    expect(scores.length).toBeGreaterThanOrEqual(12);
    expect(scores.filter(({ surelyWrong }) => surelyWrong.length > 0)).toEqual([]);
    expect(sum("right") / sum("present")).toBeGreaterThanOrEqual(0.95);
  },
);

test("each register is recognised by its table", () => {
  const recognised = Object.entries(expected).map(([file, { register }]) => [
    file,
    proposed(file, {}).some((each) => each.register === register),
  ]);
  expect(recognised.filter(([, isFound]) => !isFound)).toEqual([]);
});

test("a sheet for each month is a proposal for each", () => {
  const found = proposed("m12.xlsx", { register: "services" });
  expect(found.map(({ range }) => range.sheet).toSorted()).toEqual(["Ақпан", "Наурыз", "Қаңтар"]);
});

test("two tables of one sheet are two proposals", () => {
  expect(proposed("a8.xlsx", {}).map(({ register, range }) => [register, range.address])).toEqual([
    ["indicators", "A11:G15"],
    ["plans", "A2:E7"],
  ]);
});

test("names and identification numbers of persons are left alone", () => {
  const [journal] = proposed("c1.xlsx", { register: "complaints" });
  expect(journal?.unused.map(({ header }) => header)).toEqual(
    expect.arrayContaining(["Ф.И.О. заявителя", "ИИН"]),
  );
});
