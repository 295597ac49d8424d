import { emptyLink } from "../../../src/taskpane/state/state";
import { rangeView } from "../../../src/taskpane/view/range";
import { namedColumns } from "../../../src/taskpane/view/register-parts";
import { unknownWords } from "../../../src/taskpane/view/words";
import { ownSheet, snapshotOf } from "../snapshot-of";

const range = rangeView(snapshotOf(ownSheet), {
  selected: { sheet: "Көрсетілгені", address: "B3:E8" },
  register: "services",
  header: "4",
})!;

test("only words that the form's list does not know are asked about", () => {
  const link = { ...emptyLink("services"), columns: { fee: "E" } };
  const [word, ...others] = unknownWords(link, range);
  expect(word).toMatchObject({ part: "fee", word: "ақысыз негізде" });
  expect(word?.choices.map(({ code }) => code)).toEqual(["free", "paid", "mixed"]);
  expect(others).toEqual([]);
});

test("a column that takes any value asks nothing", () => {
  const link = { ...emptyLink("services"), columns: { code: "C", "name.kk": "D" } };
  expect(unknownWords(link, range)).toEqual([]);
});

test("a header in the form's own words is taken, in any language and case", () => {
  const columns = [
    { letters: "B", header: "ҚЫЗМЕТ  КОДЫ" },
    { letters: "C", header: "Прочее" },
  ];
  expect(namedColumns("complaints", columns)).toEqual({ service: "B" });
});

test("a header that stands twice is left to the user", () => {
  const columns = [
    { letters: "B", header: "Код услуги" },
    { letters: "C", header: "Код услуги" },
  ];
  expect(namedColumns("complaints", columns)).toEqual({});
});
