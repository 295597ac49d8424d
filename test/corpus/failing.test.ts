import { checkBook } from "../../src/workbook";
import type { Opened } from "./books";
import { filledBook, opened, sampleBook } from "./books";
import { editedBook } from "./edits";
import { failingBooks } from "./failing";
import type { FailingBook } from "./failing";
import { central, oblast, okrugKk, okrugRu } from "./offices";
import { cellNamed } from "./places";

jest.setTimeout(120_000);

const today = "2026-02-02";

const makers = {
  okrugKk: () => filledBook(okrugKk),
  okrugRu: () => filledBook(okrugRu),
  central: () => filledBook(central),
  oblast: () => filledBook(oblast),
  linkedOkrug: () => sampleBook("ruralOkrug"),
  linkedDistrict: () => sampleBook("district"),
} as const satisfies Record<FailingBook["office"], () => Promise<Uint8Array>>;

interface Office extends Opened {
  readonly file: Uint8Array;
  readonly finds: readonly string[];
}

const made = new Map<string, Promise<Office>>();

const findingsIn = ({ snapshot, answers }: Opened): readonly string[] =>
  checkBook(snapshot, answers, today).findings.map(({ code, cells: [cell] }) =>
    cell ? `${code} ${cell.sheet}!${cell.address}` : code,
  );

function officeOf(name: FailingBook["office"]): Promise<Office> {
  const known = made.get(name);
  if (known) return known;
  const making = makers[name]().then((file) => {
    const book = opened(file);
    return { ...book, file, finds: findingsIn(book) };
  });
  made.set(name, making);
  return making;
}

test("there are sixty books or more, each about something of its own", () => {
  expect(new Set(failingBooks.map(({ about }) => about)).size).toBe(failingBooks.length);
  expect(failingBooks.length).toBeGreaterThanOrEqual(60);
});

test.each(failingBooks.map((book) => [book.office, book.about, book] as const))(
  "%s: %s",
  async (_, __, { office, finds, ...edits }) => {
    const { file, answers, finds: before } = await officeOf(office);
    const found = findingsIn(opened(await editedBook(file, answers, edits)));
    const expected = finds.map((each) => {
      const space = each.indexOf(" ");
      const { sheet, address } = cellNamed(answers, each.slice(space + 1));
      return `${each.slice(0, space)} ${sheet}!${address}`;
    });
    expect([...found].sort()).toEqual([...before, ...expected].sort());
  },
);
