import { opened } from "./books";
import { editedBook } from "./edits";
import { findingsIn, officeOf, placed } from "./office-books";
import { soundBooks } from "./sound";

jest.setTimeout(120_000);

test("there are twenty books or more", () => {
  expect(soundBooks.length).toBeGreaterThanOrEqual(20);
});

test.each(soundBooks.map((book) => [book.office, book.about, book] as const))(
  "%s: %s",
  async (_, __, { office, informs = [], ...edits }) => {
    const { file, answers } = await officeOf(office);
    const found = findingsIn(opened(await editedBook(file, answers, edits)));
    expect([...found].sort()).toEqual(informs.map((each) => placed(each, answers)).sort());
  },
);
