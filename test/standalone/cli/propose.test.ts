import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { freshFolder, runCli } from "./run-cli";

const statistics = join(__dirname, "../../fixtures/statistics");
jest.setTimeout(60_000);

interface Proposal {
  readonly register: string;
  readonly range: string;
  readonly header: string;
  readonly columns: readonly { field: string; column: string; certainty: number; why: string }[];
  readonly words: readonly { field: string; word: string; code: string | null }[];
}

test("link without --map prints one proposal where register and range are named", async () => {
  const book = join(statistics, "o1.xlsx");
  const range = "Оптимизация!A1:J9";
  const words = ["link", book, "--register", "improvements", "--range", range, "--format", "json"];
  const { exitCode, out } = await runCli(words);
  const proposal = JSON.parse(out) as Proposal;
  expect(exitCode).toBe(0);
  expect(proposal).toMatchObject({ register: "improvements", range, header: "1-2" });
  expect(proposal.columns).toContainEqual({
    field: "daysAfter",
    column: "F",
    header: "Срок, дней / после",
    certainty: expect.any(Number) as number,
    why: "the header says “Срок, дней / после”; the values fit",
  });
  expect(proposal.words).toContainEqual({
    field: "status",
    word: "в работе",
    code: "in-progress",
    certainty: 1,
    count: expect.any(Number) as number,
  });
});

test("link without a range looks through the workbook and prints a list", async () => {
  const { out } = await runCli(["link", join(statistics, "a8.xlsx"), "--format", "json"]);
  expect((JSON.parse(out) as Proposal[]).map(({ register }) => register)).toEqual([
    "indicators",
    "plans",
  ]);
});

test("a workbook in which nothing is recognised is told so, with what to do", async () => {
  const folder = await freshFolder();
  const book = join(folder, "book.xlsx");
  await runCli(["new", book, "--kind", "district", "--year", "2025"]);
  const { exitCode, err } = await runCli(["link", book]);
  expect(exitCode).toBe(3);
  expect(err).toMatch(/nothing in it looks like a register/);
});

test("--save keeps what is sure in a copy with the form", async () => {
  const folder = await freshFolder();
  const own = join(folder, "own.xlsx");
  await copyFile(join(statistics, "e1.xlsx"), own);
  const book = join(folder, "book.xlsx");
  await runCli(["new", book, "--from", own, "--kind", "district", "--year", "2025"]);
  const { exitCode, out } = await runCli(["link", book, "--register", "events", "--save"]);
  expect(exitCode).toBe(0);
  expect(out).toMatch(/is fed from Мероприятия!A1:G16, 15 rows/);
});
