const file = "@microsoft/office-js/dist/excel-web-16.00.js";

let known: Promise<string> | null = null;

/** The unmodified script of the npm package, found from the program, from this file or from the working directory; only in node. */
export function librarySource(): Promise<string> {
  known ??= readLibrary();
  return known;
}

/** Bundlers for the page must leave node's modules alone: the page gives the script's address instead. */
async function readLibrary(): Promise<string> {
  const { readFile, realpath } = await import(/* webpackIgnore: true */ "node:fs/promises");
  const { createRequire } = await import(/* webpackIgnore: true */ "node:module");
  const here = typeof __filename === "string" ? [__filename] : [];
  const program =
    process.argv[1] === undefined ? [] : [await realpath(process.argv[1]).catch(() => "/program")];
  for (const base of [...here, ...program, `${process.cwd()}/package.json`]) {
    const path = resolved(createRequire(base));
    if (path !== null) return readFile(path, "utf8");
  }
  throw new Error(
    `Cannot find ${file}: install the package @microsoft/office-js, or pass the script's text.`,
  );
}

function resolved(require: NodeJS.Require): string | null {
  try {
    return require.resolve(file);
  } catch {
    return null;
  }
}
