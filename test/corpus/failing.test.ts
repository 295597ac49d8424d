import { opened } from "./books";
import { editedBook } from "./edits";
import { failingBooks } from "./failing";
import { findingsIn, officeOf, placed } from "./office-books";

jest.setTimeout(120_000);

test("there are sixty books or more, each about something of its own", () => {
  expect(new Set(failingBooks.map(({ about }) => about)).size).toBe(failingBooks.length);
  expect(failingBooks.length).toBeGreaterThanOrEqual(60);
});

test.each(failingBooks.map((book) => [book.office, book.about, book] as const))(
  "%s: %s",
  async (_, __, { office, finds, ...edits }) => {
    const { file, answers, finds: before } = await officeOf(office);
    const found = findingsIn(opened(await editedBook(file, answers, edits)));
    const expected = finds.map((each) => placed(each, answers));
    expect([...found].sort()).toEqual([...before, ...expected].sort());
  },
);
