import { readWorkbook, saveWorkbook, unsavable } from "../../../src/host/file";
import { fixture, fixtures, opened } from "./book-files";
import { faultsOf } from "./package-faults";

describe.each(fixtures)("%s, opened and saved without a change", (name) => {
  const bytes = fixture(name);

  test("gives the very bytes that were opened", () => {
    expect(saveWorkbook(opened(bytes))).toBe(bytes);
  });

  test("loses nothing", () => {
    expect(unsavable(opened(bytes))).toEqual([]);
  });

  test("has no faults to begin with", () => {
    expect(faultsOf(bytes)).toEqual([]);
  });
});

test("a file that is no workbook is refused with a reason", () => {
  expect(readWorkbook(new TextEncoder().encode("a;b"))).toEqual({
    ok: false,
    failure: { code: "not-a-package" },
  });
});
