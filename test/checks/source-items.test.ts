import { itemsNamed } from "../../src/checks/source-items";
import { items } from "../../src/form";

const all = items.map(({ id }) => id);

test.each([
  ["one", "4.1", ["4.1"]],
  ["several, by any sign", "1.2; 4.1, 5\n2.3", ["1.2", "4.1", "5", "2.3"]],
  ["a section", "4", ["4.1", "4.2", "4.3", "4.4"]],
  ["from one to another", "2.3–3.2", ["2.3", "3.1", "3.2"]],
  [
    "whole sections from one to another",
    "3 - 4",
    ["3.1", "3.2", "3.3", "4.1", "4.2", "4.3", "4.4"],
  ],
  ["with words about them", "4.1-тармақ; пункт 2.1", ["4.1", "2.1"]],
  ["all of them in words", " Барлығы ", all],
  ["all of them in Russian", "все пункты", all],
  ["none that the form has", "9.9; жоқ", []],
  ["backwards there is nothing", "4.1-2.1", []],
  ["nothing", "", []],
])("%s", (_, text, named) => {
  expect([...itemsNamed(text)]).toEqual(named);
});
