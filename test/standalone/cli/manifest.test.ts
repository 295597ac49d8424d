import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { freshFolder, runCli } from "./run-cli";

test("every address of the manifest is that of the server", async () => {
  const { exitCode, out } = await runCli([
    "manifest",
    "--base-url",
    "https://esep.example.kz/pane/",
  ]);
  expect(exitCode).toBe(0);
  expect(out).toContain('DefaultValue="https://esep.example.kz/pane/taskpane.html"');
  expect(out).not.toContain("localhost");
});

test("it is written where it is asked for", async () => {
  const path = join(await freshFolder(), "manifest.xml");
  const base = "https://esep.example.kz";
  const { out } = await runCli(["manifest", "--base-url", base, "--out", path]);
  expect(out).toContain(`${path}: the add-in is taken from ${base}.`);
  expect(await readFile(path, "utf8")).toContain(`${base}/icons/esep-32.png`);
});

test.each([
  "http://esep.example.kz",
  "esep.example.kz",
  "https://esep.example.kz/?a=1",
  "https://us:er@esep.example.kz",
])("%s is no address for it", async (address) => {
  const { exitCode, err } = await runCli(["manifest", "--base-url", address]);
  expect(exitCode).toBe(2);
  expect(err).toContain("It has to begin with https://");
});

test("a port that is none is refused before anything begins", async () => {
  const { exitCode, err } = await runCli(["serve", "--port", "99999"]);
  expect(exitCode).toBe(2);
  expect(err).toContain("--port");
});
