import { join } from "node:path";
import { startServer } from "../../serve/server";
import type { RunningServer } from "../../serve/server";
import { CliError } from "../failure";
import { exists } from "../files";
import { packageRoot } from "../package-root";
import type { ServeOptions } from "../program";
import type { Terminal } from "../terminal";

/** The stand-alone page and the add-in's files for this computer, until Ctrl+C. */
export async function serve(
  { port }: ServeOptions,
  { translator, print }: Terminal,
): Promise<number> {
  const server = await started(portOf(port));
  print(`${translator.t("cli.serve.page", { address: `${server.origin}/page.html` })}\n`);
  print(`${translator.t("cli.serve.note")}\n`);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await server.close();
  return 0;
}

const mostPort = 65_535;

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= mostPort) return port;
  const allowed = `0–${String(mostPort)}`;
  throw new CliError({ code: "bad-value", option: "--port", found: text, allowed });
}

async function started(port: number): Promise<RunningServer> {
  const folder = join(await packageRoot(), "dist/pane");
  if (!(await exists(join(folder, "policy.json")))) {
    throw new CliError({ code: "pane-not-built", path: folder });
  }
  try {
    return await startServer(folder, port);
  } catch (error) {
    if (isTaken(error)) throw new CliError({ code: "port-taken", port });
    throw error;
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  (error.code === "EADDRINUSE" || error.code === "EACCES");
