import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { filesIn, freshFolder, runCli } from "./run-cli";

describe("a wrong command line", () => {
  test.each([
    [["frob"], "frob"],
    [["check"], "check"],
    [["check", "a.xlsx", "--frob"], "--frob"],
    [["check", "a.xlsx", "--format"], "--format"],
    [["check", "a.xlsx", "--format", "pdf"], "pdf"],
    [["check", "a.xlsx", "b.xlsx"], "check"],
    [["new", "a.xlsx", "--year", "2025"], "--kind"],
    [["new", "a.xlsx", "--kind", "district"], "--year"],
    [["new", "a.xlsx", "--kind", "village", "--year", "2025"], "village"],
    [["new", "a.xlsx", "--kind", "district", "--year", "25"], "25"],
    [["export", "a.xlsx"], "--out"],
  ])("%j ends with 2 and one line that names the trouble", async (words, named) => {
    const { exitCode, out, err } = await runCli(words);
    expect(exitCode).toBe(2);
    expect(out).toBe("");
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toContain(named);
  });

  test.each(["kk", "ru", "en"] as const)("is told in the user's language: %s", async (language) => {
    const { err } = await runCli(["check", "a.xlsx", "--frob"], language);
    const expected = {
      kk: "параметрі жоқ",
      ru: "здесь нет",
      en: "There is no option",
    };
    expect(err).toContain(expected[language]);
  });
});

describe("help", () => {
  test("ends with 0 and names every command and kind of body", async () => {
    const { exitCode, out } = await runCli(["--help"]);
    expect(exitCode).toBe(0);
    for (const word of ["new", "link", "check", "charts", "export", "demo", "rural-okrug-akim"]) {
      expect(out).toContain(word);
    }
  });
});

describe("a file that cannot be read", () => {
  test("that is not there", async () => {
    const folder = await freshFolder();
    const { exitCode, err } = await runCli(["check", join(folder, "none.xlsx")]);
    expect([exitCode, err.trimEnd().split("\n").length]).toEqual([3, 1]);
    expect(err).toContain("none.xlsx");
  });

  test("that is a folder", async () => {
    const folder = await freshFolder();
    const { exitCode, err } = await runCli(["check", folder]);
    expect(exitCode).toBe(3);
    expect(err).toContain("folder");
  });

  test.each(["check", "charts", "export"])(
    "%s: a text file named as a workbook",
    async (command) => {
      const folder = await freshFolder();
      const path = join(folder, "book.xlsx");
      await writeFile(path, "kind;count\nfree;12\n");
      const rest = command === "export" ? ["--out", join(folder, "out")] : [];
      const { exitCode, err } = await runCli([command, path, ...rest]);
      expect(exitCode).toBe(3);
      expect(err.trimEnd().split("\n")).toHaveLength(1);
      expect(await filesIn(folder)).toEqual(["book.xlsx"]);
    },
  );
});
