import { checkBook } from "../../src/workbook";
import type { Answers } from "../../src/form";
import { filledBook, opened, sampleBook } from "./books";
import type { Opened } from "./books";
import type { FailingBook } from "./failing";
import { central, oblast, okrugKk, okrugRu } from "./offices";
import { cellNamed } from "./places";

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

/** `code sheet!cell`: of each finding the cell that is to be mended first. */
export const findingsIn = ({ snapshot, answers }: Opened): readonly string[] =>
  checkBook(snapshot, answers, today).findings.map(({ code, cells: [cell] }) =>
    cell ? `${code} ${cell.sheet}!${cell.address}` : code,
  );

/** Each office is made once. */
export function officeOf(name: FailingBook["office"]): Promise<Office> {
  const known = made.get(name);
  if (known) return known;
  const making = makers[name]().then((file) => {
    const book = opened(file);
    return { ...book, file, finds: findingsIn(book) };
  });
  made.set(name, making);
  return making;
}

/** `code cell` with the cell where it is. */
export function placed(finding: string, answers: Answers): string {
  const space = finding.indexOf(" ");
  const { sheet, address } = cellNamed(answers, finding.slice(space + 1));
  return `${finding.slice(0, space)} ${sheet}!${address}`;
}
