import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CliError } from "../failure";
import { writeWhole } from "../files";
import { packageRoot } from "../package-root";
import type { ManifestOptions } from "../program";
import type { Terminal } from "../terminal";

/** Where the manifest of the repository says that the files lie. */
const own = "https://localhost:3000";

/** The add-in's manifest for the address that its files are served from. */
export async function manifest(
  { baseUrl, out }: ManifestOptions,
  { translator, print }: Terminal,
): Promise<number> {
  const base = addressOf(baseUrl);
  const text = await readFile(join(await packageRoot(), "manifest.xml"), "utf8");
  const made = text.replaceAll(own, escaped(base));
  if (out === undefined) {
    print(made);
    return 0;
  }
  await writeWhole(out, made);
  print(`${translator.t("cli.manifest.done", { path: out, address: base })}\n`);
  return 0;
}

/** Excel takes https only; what follows a folder's name would not be an address of files. */
function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain =
    url?.protocol === "https:" && url.username === "" && url.search === "" && url.hash === "";
  if (!isPlain) throw new CliError({ code: "bad-address", found: text });
  return url.href.replace(/\/+$/, "");
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
