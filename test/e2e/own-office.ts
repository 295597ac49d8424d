import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import type { Configuration } from "webpack";
import { dist } from "./site";

type Configure = (environment: object, options: { mode: string }) => readonly Configuration[];

/** The configuration of the pane as `OFFICE_JS=self npm run build` takes it. */
function paneOfClosedNetwork(): Configuration {
  const before = process.env["OFFICE_JS"];
  process.env["OFFICE_JS"] = "self";
  let configure: Configure | undefined;
  jest.isolateModules(() => {
    configure = jest.requireActual<Configure>("../../webpack.config.js");
  });
  if (before === undefined) delete process.env["OFFICE_JS"];
  else process.env["OFFICE_JS"] = before;
  return configure!({}, { mode: "production" }).find(({ name }) => name === "pane")!;
}

/**
 * What that build has beside the scripts, which are the same in both: the pages, their policies and Office.js.
 * To be laid over the built pane.
 */
export async function ownOfficeFiles(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "own-office-"));
  const [script] = /taskpane\.\w+\.js/.exec(readFileSync(join(dist, "taskpane.html"), "utf8"))!;
  const empty = join(folder, "empty.js");
  await writeFile(empty, "");
  const pane = paneOfClosedNetwork();
  const output = { ...pane.output, path: folder, filename: script, clean: false };
  await compile({ ...pane, entry: { taskpane: empty }, output });
  await Promise.all([rm(join(folder, script)), rm(empty)]);
  return folder;
}

function compile(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
