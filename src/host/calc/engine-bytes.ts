const file = "@ironcalc/wasm/wasm_bg.wasm";
/** Where a built program keeps it, beside itself. */
const besideProgram = "wasm/wasm_bg.wasm";

/** Where the engine's WebAssembly comes from: its bytes, or an address of the page's own origin. */
export type EngineSource = BufferSource | URL | string;

const isNode = typeof process === "object" && typeof process.versions.node === "string";

/** The engine's bytes in node; null in a browser, where the bundler knows the address. */
export async function engineBytes(): Promise<BufferSource | null> {
  if (!isNode) return null;
  const { readFile, realpath, access } = await import(/* webpackIgnore: true */ "node:fs/promises");
  const { createRequire } = await import(/* webpackIgnore: true */ "node:module");
  const here = typeof __filename === "string" ? [__filename] : [];
  const program =
    process.argv[1] === undefined ? [] : [await realpath(process.argv[1]).catch(() => "/program")];
  for (const base of [...program, ...here]) {
    const path = base.replace(/[^/\\]*$/, besideProgram);
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return readFile(path);
  }
  for (const base of [...here, ...program, `${process.cwd()}/package.json`]) {
    const path = resolved(createRequire(base));
    if (path !== null) return readFile(path);
  }
  throw new Error(`Cannot find ${file}: install the package @ironcalc/wasm, or pass its bytes.`);
}

function resolved(require: NodeJS.Require): string | null {
  try {
    return require.resolve(file);
  } catch {
    return null;
  }
}
