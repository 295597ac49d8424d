import { makeAxis } from "../../../src/standalone/page/axis";
import { areaOfSelection, moved, selectionOf } from "../../../src/standalone/page/selection";

const at = (row: number, column: number) =>
  selectionOf({ top: row, left: column, bottom: row, right: column });
const extent = { rows: 10, columns: 5, isFilled: (row: number) => row >= 3 && row <= 6 };

describe("an axis", () => {
  const axis = makeAxis(4, (index) => [10, 0, 30, 5][index] ?? 0);

  test("knows where each begins and how long all are", () => {
    expect([0, 1, 2, 3].map(axis.start)).toEqual([0, 10, 10, 40]);
    expect(axis.length).toBe(45);
  });

  test.each([
    [0, 0],
    [9, 0],
    [10, 2],
    [39, 2],
    [40, 3],
    [500, 3],
  ])("at pixel %i there is number %i: a hidden one is never met", (pixel, index) => {
    expect(axis.at(pixel)).toBe(index);
  });
});

describe("a selection", () => {
  test("an arrow moves it, and stops at the edge", () => {
    expect(moved(at(0, 0), { key: "ArrowDown", shiftKey: false, ctrlKey: false }, extent)).toEqual(
      at(1, 0),
    );
    expect(moved(at(0, 0), { key: "ArrowUp", shiftKey: false, ctrlKey: false }, extent)).toEqual(
      at(0, 0),
    );
  });

  test("with Shift it grows from where it began", () => {
    const grown = moved(at(2, 2), { key: "ArrowRight", shiftKey: true, ctrlKey: false }, extent)!;
    expect(areaOfSelection(grown, [])).toEqual({ top: 2, left: 2, bottom: 2, right: 3 });
  });

  test("it can grow backwards", () => {
    const grown = moved(at(2, 2), { key: "ArrowUp", shiftKey: true, ctrlKey: false }, extent)!;
    expect(areaOfSelection(grown, [])).toEqual({ top: 1, left: 2, bottom: 2, right: 2 });
  });

  test("a letter is not its business", () => {
    expect(moved(at(0, 0), { key: "a", shiftKey: false, ctrlKey: false }, extent)).toBeNull();
  });

  test("it takes in the whole of a merged cell, and of the next that this one cuts", () => {
    const merges = [
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 2, left: 2, bottom: 4, right: 3 },
    ];
    expect(areaOfSelection(at(1, 1), merges)).toEqual({ top: 1, left: 1, bottom: 4, right: 3 });
  });
});
